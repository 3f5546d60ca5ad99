package dk.medspil.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder for a store that is only tried out; closing it deletes it with everything in it. */
public final class PassingFolder implements AutoCloseable {
  private final Path path;

  private PassingFolder(Path path) {
    this.path = path;
  }

  /**
   * A new folder among the system's temporary ones, private to the user.
   *
   * @throws IOException if there is no room or no right to make one
   */
  public static PassingFolder make(String name) throws IOException {
    return new PassingFolder(Files.createTempDirectory("medspil-" + name));
  }

  /** Where the store goes; backups lie beside it and are deleted with it. */
  public DataFolder data() {
    return new DataFolder(path.resolve("data"));
  }

  /**
   * Deletes the folder. Close the store first.
   *
   * @throws IOException if a file could not be deleted; the rest may be gone
   */
  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
