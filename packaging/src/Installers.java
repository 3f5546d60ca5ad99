import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What the platform installs, made from the finished image. */
final class Installers {
  private static final long LIMIT_MB = 90;

  /** Never to be changed: Windows knows by it that a newer Medspil replaces an older one. */
  private static final String UPGRADE_CODE = "0b6d8a3e-6f5c-4a55-9a3f-6f2d1a7c5e21";

  private final Build build;

  Installers(Build build) {
    this.build = build;
  }

  void make() throws IOException {
    Path folder = build.target().resolve("installers");
    Files.createDirectories(folder);
    switch (Build.platform()) {
      case LINUX -> {
        tarball(folder);
        if (has("dpkg-deb") && has("fakeroot")) {
          installer(folder, "deb", linux());
        } else {
          say("No .deb: dpkg-deb or fakeroot is not installed.");
        }
        if (has("rpmbuild")) {
          installer(folder, "rpm", linux());
        } else {
          say("No .rpm: rpmbuild is not installed.");
        }
      }
      case WINDOWS -> installer(folder, "msi", windows());
      case MAC -> installer(folder, "dmg", mac());
    }
    try (Stream<Path> made = Files.list(folder)) {
      for (Path file : made.sorted().toList()) {
        long mb = Files.size(file) / 1_000_000;
        say(file.getFileName() + ": " + mb + " MB");
        if (mb > LIMIT_MB) {
          throw new IllegalStateException(file + " is larger than " + LIMIT_MB + " MB");
        }
      }
    }
  }

  private void installer(Path folder, String type, List<String> particulars) throws IOException {
    List<String> arguments = new ArrayList<>();
    Collections.addAll(
        arguments,
        "--type", type,
        "--name", "medspil",
        "--app-version", build.packageVersion(),
        "--vendor", "Medspil",
        "--copyright", "Medspil",
        "--description", System.getProperty("packaging.description"),
        "--app-image", build.image().toString(),
        "--file-associations", association().toString(),
        "--dest", folder.toString());
    arguments.addAll(particulars);
    build.jpackage(arguments);
  }

  private List<String> linux() {
    return List.of(
        "--linux-package-name", "medspil",
        "--linux-menu-group", "Office",
        "--linux-app-category", "misc",
        "--linux-shortcut",
        "--linux-deb-maintainer", "medspil@localhost",
        "--resource-dir", build.sources().resolve("linux").toString());
  }

  private static List<String> windows() {
    return List.of(
        "--win-per-user-install",
        "--win-menu",
        "--win-menu-group", "Medspil",
        "--win-shortcut",
        "--win-dir-chooser",
        "--win-upgrade-uuid", UPGRADE_CODE);
  }

  private static List<String> mac() {
    return List.of("--mac-package-name", "Medspil");
  }

  /** Opening a package in the file manager opens Medspil with it. */
  private Path association() throws IOException {
    Path file = build.target().resolve("medspil.association");
    String icon = build.icon().toString().replace('\\', '/');
    return Files.writeString(
        file,
        """
        extension=medspil
        mime-type=application/x-medspil
        icon=%s
        description=Pakke fra Medspil
        """
            .formatted(icon));
  }

  private void tarball(Path folder) throws IOException {
    Path file = folder.resolve("medspil-" + build.version() + "-linux-" + System.getProperty("os.arch") + ".tar.xz");
    Build.run(
        build.target().resolve("tar.log"),
        List.of(
            "tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
            "--mtime=" + build.made(), "-C", build.target().toString(),
            "-cJf", file.toString(), build.image().getFileName().toString()));
  }

  private static boolean has(String tool) {
    return Stream.of(System.getenv("PATH").split(":")).anyMatch(dir -> Files.isExecutable(Path.of(dir, tool)));
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
