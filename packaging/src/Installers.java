import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        if (makesDeb()) {
          deb(folder, Map.of());
        } else {
          say("No .deb: dpkg-deb or fakeroot is not installed.");
        }
        if (has("rpmbuild")) {
          installer(folder, "rpm", linux("gtk3"), Map.of());
        } else {
          say("No .rpm: rpmbuild is not installed.");
        }
      }
      case WINDOWS -> installer(folder, "msi", windows(), Map.of());
      // Its name and the files it opens lie in the image already, see there.
      case MAC -> installer(folder, "dmg", List.of(), Map.of());
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

  /**
   * What a .deb lays out, in {@code target/root}, for trying it as somebody has it who installed
   * it. It is packed without compression, which takes a few seconds; without dpkg-deb there is
   * none.
   */
  void layOut() throws IOException {
    if (Build.platform() != Build.Platform.LINUX || !makesDeb()) {
      say("Nothing is laid out: dpkg-deb or fakeroot is not installed.");
      return;
    }
    Path folder = Files.createDirectories(build.target().resolve("unpressed"));
    deb(folder, Map.of("DPKG_DEB_COMPRESSOR_TYPE", "none"));
    Path root = build.target().resolve("root");
    try (Stream<Path> made = Files.list(folder)) {
      Path file = made.max(Comparator.naturalOrder()).orElseThrow();
      Build.run(
          build.target().resolve("root.log"),
          List.of("dpkg-deb", "-x", file.toString(), root.toString()));
      Files.delete(file);
    }
  }

  private static boolean makesDeb() {
    return has("dpkg-deb") && has("fakeroot");
  }

  private void deb(Path folder, Map<String, String> environment) throws IOException {
    installer(folder, "deb", linux("libgtk-3-0 | libgtk-3-0t64"), environment);
  }

  private void installer(
      Path folder, String type, List<String> particulars, Map<String, String> environment)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    Collections.addAll(
        arguments,
        "--type",
        type,
        "--name",
        "medspil",
        "--app-version",
        build.packageVersion(),
        "--vendor",
        "Medspil",
        "--copyright",
        "Medspil",
        "--description",
        "MED- og TRIO-møder fra dagsorden til virkning",
        "--app-image",
        build.image().toString(),
        "--file-associations",
        build.association().toString(),
        "--dest",
        folder.toString());
    arguments.addAll(particulars);
    Map<String, String> all = new HashMap<>(keepingTimes());
    all.putAll(environment);
    build.jpackage(arguments, all);
  }

  /**
   * jpackage copies the image with the time of the copying, and then the start-up cache no longer
   * fits the jars. dpkg-deb and rpmbuild set the times back when they are told to.
   */
  private Map<String, String> keepingTimes() throws IOException {
    Path home = Files.createDirectories(build.target().resolve("installer-home"));
    Files.writeString(
        home.resolve(".rpmmacros"),
        """
        %clamp_mtime_to_source_date_epoch 1
        %use_source_date_epoch_as_buildtime 1
        %_binary_payload w7.xzdio
        """);
    return Map.of(
        "SOURCE_DATE_EPOCH", Long.toString(build.made().getEpochSecond()),
        "HOME", home.toString());
  }

  /** JavaFX opens GTK only when it runs, so jpackage does not see that it is needed. */
  private List<String> linux(String gtk) {
    return List.of(
        "--linux-package-deps",
        gtk,
        "--linux-package-name",
        "medspil",
        "--linux-menu-group",
        "Office",
        "--linux-app-category",
        "misc",
        "--linux-shortcut",
        "--linux-deb-maintainer",
        "medspil@localhost",
        "--resource-dir",
        build.sources().resolve("linux").toString());
  }

  private static List<String> windows() {
    return List.of(
        "--win-per-user-install",
        "--win-menu",
        "--win-menu-group",
        "Medspil",
        "--win-shortcut",
        "--win-dir-chooser",
        "--win-upgrade-uuid",
        UPGRADE_CODE);
  }

  private void tarball(Path folder) throws IOException {
    Path file =
        folder.resolve(
            "medspil-" + build.version() + "-linux-" + System.getProperty("os.arch") + ".tar.xz");
    Build.run(
        build.target().resolve("tar.log"),
        List.of(
            "tar",
            "--sort=name",
            "--owner=0",
            "--group=0",
            "--numeric-owner",
            "--mtime=" + build.made(),
            "-C",
            build.target().toString(),
            "-cJf",
            file.toString(),
            build.image().getFileName().toString()));
  }

  private static boolean has(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, tool)));
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
