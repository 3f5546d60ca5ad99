package dk.medspil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A file system of its own for a test, small or read-only: for the superuser, whom rights do not
 * stop. Where nothing may be mounted, the test that asks for one is skipped.
 */
public final class Mounted implements AutoCloseable {
  private final Path place;

  private Mounted(Path place) {
    this.place = place;
  }

  /** An empty file system in memory with room for so many kibibytes. */
  public static Mounted small(Path place, int kibibytes) throws IOException {
    Files.createDirectories(place);
    require("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k,mode=700", "none", text(place));
    return new Mounted(place);
  }

  /** A folder that cannot be written, whoever tries. */
  public static Mounted readOnly(Path place) throws IOException {
    require("mount", "--bind", text(place), text(place));
    require("mount", "-o", "remount,bind,ro", text(place));
    return new Mounted(place);
  }

  /** Changes how much room there is. */
  public void resize(int kibibytes) throws IOException {
    require("mount", "-o", "remount,size=" + kibibytes + "k", text(place));
  }

  private static String text(Path place) {
    return place.toAbsolutePath().toString();
  }

  private static void require(String... words) throws IOException {
    Assumptions.assumeTrue(run(words), "nothing can be mounted here");
  }

  /** Runs a command of the system; whether it could. */
  static boolean run(String... words) throws IOException {
    try {
      return new ProcessBuilder(List.of(words))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException interrupted) {
      throw new IOException(interrupted);
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (!run("umount", text(place)) && !run("umount", "-l", text(place))) {
      throw new IOException("could not unmount " + place);
    }
  }
}
