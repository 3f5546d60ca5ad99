import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the steps share.
 *
 * @param sources packaging/src
 * @param target packaging/target
 * @param version of the program
 * @param made the time every file gets, so that the same sources give the same image
 */
record Build(Path sources, Path target, String version, Instant made) {

  enum Platform {
    LINUX,
    WINDOWS,
    MAC
  }

  static Build fromProperties() {
    return new Build(
        Path.of(System.getProperty("packaging.sources")),
        Path.of(System.getProperty("packaging.target")),
        System.getProperty("packaging.version"),
        Instant.parse(System.getProperty("packaging.made")));
  }

  static Platform platform() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return os.contains("win")
        ? Platform.WINDOWS
        : os.contains("mac") ? Platform.MAC : Platform.LINUX;
  }

  /** The folder jpackage makes. */
  Path image() {
    return target.resolve(platform() == Platform.MAC ? "medspil.app" : "medspil");
  }

  /** Where the program's jars lie in the image; {@code $APPDIR} of jpackage's launcher. */
  Path app() {
    return switch (platform()) {
      case LINUX -> image().resolve("lib/app");
      case WINDOWS -> image().resolve("app");
      case MAC -> image().resolve("Contents/app");
    };
  }

  Path launcher() {
    return switch (platform()) {
      case LINUX -> image().resolve("bin/medspil");
      case WINDOWS -> image().resolve("medspil.exe");
      case MAC -> image().resolve("Contents/MacOS/medspil");
    };
  }

  /** The version as the platform takes it: macOS wants the first number to be at least one. */
  String packageVersion() {
    return platform() == Platform.MAC && version.startsWith("0.")
        ? "1" + version.substring(1)
        : version;
  }

  /** The resources of the program's root package. */
  Path program() {
    return sources.resolve("../../app/src/main/resources/dk/medspil").normalize();
  }

  Path icons() {
    return target.resolve("icons");
  }

  /** The icon in the form this platform's jpackage wants. */
  Path icon() {
    return icons()
        .resolve(
            switch (platform()) {
              case LINUX -> "medspil.png";
              case WINDOWS -> "medspil.ico";
              case MAC -> "medspil.icns";
            });
  }

  /** Gives all files in a folder the same time. The start-up cache knows jars by size and time. */
  void setTimes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(made));
      }
    }
  }

  /** Runs a program and fails with what it said when it fails. */
  static void run(Path log, List<String> command) {
    run(log, command, Map.of());
  }

  private static void run(Path log, List<String> command, Map<String, String> environment) {
    try {
      var builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.getFirst() + " failed:\n" + Files.readString(log));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Opening a package in the file manager opens Medspil with it. */
  Path association() throws IOException {
    Path file = target.resolve("medspil.association");
    String picture = icon().toString().replace('\\', '/');
    return Files.writeString(
        file,
        """
        extension=medspil
        mime-type=application/x-medspil
        icon=%s
        description=Pakke fra Medspil
        """
            .formatted(picture));
  }

  /** Runs jpackage of the JDK that runs this. */
  void jpackage(List<String> arguments) {
    jpackage(arguments, Map.of());
  }

  /** The same in an environment with more in it. */
  void jpackage(List<String> arguments, Map<String, String> environment) {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jpackage");
    run(
        target.resolve("jpackage.log"),
        Stream.concat(Stream.of(tool.toString()), arguments.stream()).toList(),
        environment);
  }
}
