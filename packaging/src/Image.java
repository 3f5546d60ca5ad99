import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The program with its own Java, ready to run from its folder. */
final class Image {
  private final Build build;

  Image(Build build) {
    this.build = build;
  }

  void make() throws IOException {
    Path jars = build.target().resolve("class-path");
    keepOneNativeLibrary(jars);
    build.setTimes(jars);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type", "app-image",
                "--name", "medspil",
                "--app-version", build.packageVersion(),
                "--vendor", "Medspil",
                "--description", System.getProperty("packaging.description"),
                "--icon", build.icon().toString(),
                "--dest", build.target().toString(),
                "--input", jars.toString(),
                "--main-jar", "medspil-" + build.version() + ".jar",
                "--main-class", "dk.medspil.Medspil",
                "--module-path", build.target().resolve("modules").toString(),
                "--add-modules", System.getProperty("packaging.modules"),
                "--jlink-options", System.getProperty("packaging.jlink")));
    List<String> jvm = new ArrayList<>();
    Collections.addAll(jvm, System.getProperty("packaging.jvm").strip().split("\\s+"));
    jvm.add("-Dorg.sqlite.lib.path=$APPDIR");
    jvm.forEach(option -> Collections.addAll(arguments, "--java-options", option));
    switch (Build.platform()) {
      case LINUX -> {}
      case WINDOWS -> Collections.addAll(arguments, "--add-launcher", "medspil-cli=" + commands());
      // macOS reads all three in the program itself; given with the .dmg they would change nothing.
      case MAC ->
          Collections.addAll(
              arguments,
              "--mac-package-identifier",
              "dk.medspil",
              "--mac-package-name",
              "Medspil",
              "--file-associations",
              build.association().toString());
    }
    build.jpackage(arguments);
    build.setTimes(build.image());
  }

  /** On Windows a program either has a window or a console; the commands need the console. */
  private Path commands() throws IOException {
    return Files.writeString(
        build.target().resolve("medspil-cli.properties"),
        "win-console=true\nwin-menu=false\nwin-shortcut=false\n");
  }

  /**
   * SQLite's jar brings native code for twenty platforms and would unpack one of them to a
   * temporary folder at every start. The image gets that one as a file, and the jar without any.
   */
  private void keepOneNativeLibrary(Path jars) throws IOException {
    Path jar;
    try (var files = Files.list(jars)) {
      jar =
          files
              .filter(f -> f.getFileName().toString().startsWith("sqlite-jdbc-"))
              .findFirst()
              .orElseThrow();
    }
    String wanted = "org/sqlite/native/" + platformFolder() + "/";
    Path slim = jars.resolve("slim.tmp");
    boolean found = false;
    try (ZipFile all = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slim))) {
      for (ZipEntry entry : Collections.list(all.entries())) {
        if (entry.getName().startsWith(wanted) && !entry.isDirectory()) {
          try (InputStream in = all.getInputStream(entry)) {
            Files.write(
                jars.resolve(Path.of(entry.getName()).getFileName().toString()), in.readAllBytes());
          }
          found = true;
        } else if (!entry.getName().startsWith("org/sqlite/native/")) {
          ZipEntry kept = new ZipEntry(entry.getName());
          kept.setTime(build.made().toEpochMilli());
          out.putNextEntry(kept);
          try (InputStream in = all.getInputStream(entry)) {
            in.transferTo(out);
          }
          out.closeEntry();
        }
      }
    }
    if (!found) {
      throw new IllegalStateException(jar + " has nothing for " + wanted);
    }
    Files.delete(jar);
    Files.move(slim, jar);
  }

  private static String platformFolder() {
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String cpu = Arrays.asList("aarch64", "arm64").contains(arch) ? "aarch64" : "x86_64";
    return switch (Build.platform()) {
          case LINUX -> "Linux";
          case WINDOWS -> "Windows";
          case MAC -> "Mac";
        }
        + "/"
        + cpu;
  }
}
