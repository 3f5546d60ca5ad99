package dk.medspil.crash;

import dk.medspil.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * What a killed program needs and nothing more, prepared once so that each of hundreds of starts is
 * cheap: one jar, SQLite's native library laid out, and an archive of the classes.
 */
final class SmallClassPath {
  private static final List<String> PARTS = List.of("domain", "store", "document", "crash");

  private final Path folder;
  private final List<String> words = new ArrayList<>();

  private SmallClassPath(Path folder) {
    this.folder = folder;
  }

  static SmallClassPath in(Path folder) throws IOException {
    var path = new SmallClassPath(folder);
    path.prepare();
    return path;
  }

  /** The words that start a class, up to its arguments. */
  List<String> start(Class<?> main) {
    List<String> all = new ArrayList<>(words);
    Path archive = folder.resolve("crash.jsa");
    if (Files.exists(archive)) {
      all.add("-XX:SharedArchiveFile=" + archive);
    }
    all.add(main.getName());
    return all;
  }

  /** The words that start a class which, once it ends, leaves the archive for those after it. */
  List<String> startForArchive(Class<?> main) {
    List<String> all = new ArrayList<>(words);
    all.add("-XX:ArchiveClassesAtExit=" + folder.resolve("crash.jsa"));
    all.add(main.getName());
    return all;
  }

  private void prepare() throws IOException {
    Path jar = folder.resolve("crash.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(out, home(Store.class));
      add(out, home(SmallClassPath.class));
    }
    String library = System.mapLibraryName("sqlitejdbc");
    Path laidOut = folder.resolve(library);
    String inJar =
        "/org/sqlite/native/" + org.sqlite.util.OSInfo.getNativeLibFolderPathForCurrentOS() + "/";
    try (InputStream in = org.sqlite.JDBC.class.getResourceAsStream(inJar + library)) {
      Files.copy(Objects.requireNonNull(in), laidOut);
    }
    words.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xmx128m",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=" + folder,
            "-Dorg.sqlite.lib.name=" + library,
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            String.join(
                System.getProperty("path.separator"),
                jar.toString(),
                home(org.sqlite.JDBC.class).toString(),
                home(org.jdbi.v3.core.Jdbi.class).toString(),
                home(io.leangen.geantyref.TypeToken.class).toString(),
                home(org.slf4j.Logger.class).toString())));
  }

  private static void add(JarOutputStream jar, Path classes) throws IOException {
    for (String part : PARTS) {
      Path root = classes.resolve("dk").resolve("medspil").resolve(part);
      if (!Files.isDirectory(root)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file :
            files.filter(Files::isRegularFile).filter(SmallClassPath::isLight).toList()) {
          String name = classes.relativize(file).toString().replace('\\', '/');
          if (isNew(jar, name)) {
            Files.copy(file, jar);
            jar.closeEntry();
          }
        }
      }
    }
  }

  private static boolean isLight(Path file) {
    String name = file.toString();
    return !name.endsWith(".sqlite") && !name.endsWith(".ttf") && !name.contains("Test");
  }

  private static boolean isNew(JarOutputStream jar, String name) throws IOException {
    try {
      jar.putNextEntry(new JarEntry(name));
      return true;
    } catch (java.util.zip.ZipException twice) {
      return false;
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
