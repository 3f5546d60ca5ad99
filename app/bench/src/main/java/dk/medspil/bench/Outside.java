package dk.medspil.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Whole processes: a Java program with the program's own options, or a tool of the machine. */
final class Outside {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Set<Path> PACKED = new HashSet<>();

  private Outside() {}

  /** Runs a main class several times; the medians of what it printed. */
  static Map<String, Double> java(Class<?> main, int times, String... arguments)
      throws IOException, InterruptedException {
    return run(List.of(), main, times, arguments);
  }

  /** The same with no more than so many megabytes of heap. */
  static Map<String, Double> javaWithin(
      int megabytes, Class<?> main, int times, String... arguments)
      throws IOException, InterruptedException {
    return run(List.of("-Xmx" + megabytes + "m"), main, times, arguments);
  }

  /** The same with a start-up cache of its own, which the main class first trains once. */
  static Map<String, Double> javaWithCache(Class<?> main, int times, String... arguments)
      throws IOException, InterruptedException {
    Path cache = Stores.root().resolve(main.getSimpleName() + ".aot").toAbsolutePath();
    Files.deleteIfExists(cache);
    run(List.of("-XX:AOTCacheOutput=" + cache), main, 1, arguments);
    return run(List.of("-XX:AOTCache=" + cache), main, times, arguments);
  }

  private static Map<String, Double> run(
      List<String> options, Class<?> main, int times, String... arguments)
      throws IOException, InterruptedException {
    Map<String, List<Double>> all = new HashMap<>();
    for (int i = 0; i < times; i++) {
      List<String> command =
          new ArrayList<>(
              List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
      command.addAll(List.of("--module-path", System.getProperty("medspil.javafx")));
      SPACE.splitAsStream(System.getProperty("medspil.jvm").strip()).forEach(command::add);
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
      command.addAll(options);
      command.add("-D" + Probe.STARTED + "=" + System.currentTimeMillis());
      command.addAll(List.of("-classpath", jars(), main.getName()));
      command.addAll(List.of(arguments));
      for (String line : output(command, "")) {
        String[] words = line.split(" (?=\\S+$)");
        if (words.length == 2 && words[1].matches("-?[\\d.]+")) {
          all.computeIfAbsent(words[0], name -> new ArrayList<>()).add(Double.valueOf(words[1]));
        }
      }
    }
    Map<String, Double> medians = new HashMap<>();
    all.forEach((name, values) -> medians.put(name, Medians.of(values)));
    return medians;
  }

  /** The class path without folders: a start-up cache wants jars. */
  private static String jars() throws IOException {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path folder = Path.of(entry);
      if (!Files.isDirectory(folder)) {
        entries.add(entry);
        continue;
      }
      Path jar = Stores.root().resolve("jar-" + entries.size() + ".jar").toAbsolutePath();
      if (PACKED.add(jar)) {
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "cf", jar.toString(), "-C", folder.toString(), ".");
      }
      entries.add(jar.toString());
    }
    return String.join(java.io.File.pathSeparator, entries);
  }

  /** Whether the machine has a tool. */
  static boolean has(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Path.of(folder, tool).toFile().canExecute());
  }

  /** What a command says on both streams when it is told something. */
  static List<String> output(List<String> command, String told)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var input = process.getOutputStream()) {
      input.write(told.getBytes(StandardCharsets.UTF_8));
    } catch (IOException stoppedReading) {
      // A tool that gives up at the first line says why in its output.
    }
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    process.waitFor();
    return lines;
  }
}
