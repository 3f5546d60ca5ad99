package dk.medspil.document.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, where the machine has it. */
final class LibreOffice {
  private static final long MINUTES = 4;

  private LibreOffice() {}

  /** Whether the machine has it. */
  static boolean isHere() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  /**
   * Writes each file anew in another format, in a profile of its own so that nothing the user has
   * set matters.
   *
   * @param filter the format in LibreOffice's words
   * @return the folder with the new files
   */
  static Path convert(List<Path> files, String filter, Path folder)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve(filter.replaceAll("\\W.*", "")));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                filter,
                "--outdir",
                out.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not come to an end: " + Files.readString(said));
    }
    return out;
  }
}
