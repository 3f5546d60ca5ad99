package dk.medspil.bench;

import dk.medspil.exchange.Gathering;
import dk.medspil.exchange.MedspilPackage;
import dk.medspil.exchange.PackageImport;
import dk.medspil.exchange.PackageKind;
import dk.medspil.exchange.PackageReader;
import dk.medspil.exchange.PackageWriter;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and writes their table; see app/doc/benchmarks.md. */
public final class Benchmarks {
  private static final int TIMES = Integer.getInteger("medspil.times", 5);

  private static final int SHELL_QUERIES = 400;

  private static final List<String> PARTS =
      List.of("store", "packages", "windows", "documents", "installers");

  private static final int HEAP_OF_PAPERS = 512;

  private static final int INSTALLER_MB = 90;

  private final Table table = new Table();

  private Benchmarks() {}

  /** Measures everything; takes about ten minutes, longer on a busy machine. */
  public static void main(String[] arguments) throws Exception {
    Files.createDirectories(Stores.root());
    double before = load();
    List<String> parts = arguments.length == 0 ? PARTS : List.of(arguments);
    var all = new Benchmarks();
    for (String part : parts) {
      switch (part) {
        case "store" -> all.insideStore();
        case "packages" -> all.packages();
        case "windows" -> all.windows();
        case "documents" -> all.documents();
        case "installers" -> all.installers();
        default -> throw new IllegalArgumentException("one of " + PARTS + ", not " + part);
      }
      // After each part, so that a run that is broken off leaves what it has measured.
      all.table.write(Path.of(System.getProperty("medspil.table")), machine(before));
    }
  }

  private static String machine(double before) {
    return String.format(
        Locale.ROOT,
        "%s, %s, %d cores, Java %s, %d repetitions (medians); load before %.1f, after %.1f.",
        Instant.now().truncatedTo(ChronoUnit.MINUTES),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        TIMES,
        before,
        load());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private void documents() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Stores.root().resolve("papers"));
    Map<String, Double> made =
        Outside.javaWithin(HEAP_OF_PAPERS, Papers.class, TIMES, folder.toString());
    Map<String, Double> cached = Outside.javaWithCache(Papers.class, TIMES, folder.toString());
    String usual = String.format(Locale.ROOT, "%.0f", value(made, "pages.usual"));
    if (Outside.has("soffice")) {
      double cold = office(folder);
      double warm = office(folder);
      table.ratio(
          "minutes of 60 items (" + usual + " pages) to PDF, first of a process",
          value(made, "cold"),
          "LibreOffice, first",
          cold,
          0.5,
          "ms");
      table.ratio(
          "the same, with a start-up cache trained on such a file",
          value(cached, "cold"),
          "LibreOffice, first",
          cold,
          0.5,
          "ms");
      table.ratio("the same, again", value(made, "warm"), "LibreOffice, second", warm, 0.5, "ms");
    } else {
      String pages = " of " + usual + " pages";
      table.stated(
          "minutes of 60 items to PDF, first of a process", ms(made, "cold") + pages, "–", "–");
      table.stated(
          "the same, with a start-up cache trained on such a file",
          ms(cached, "cold") + pages,
          "–",
          "–");
      table.stated("the same, again in the same process", ms(made, "warm") + pages, "–", "–");
      table.notMeasured("the same against LibreOffice", "LibreOffice is not installed here");
    }
    table.limit(
        String.format(
            Locale.ROOT,
            "minutes of %.0f pages to PDF, within %d MB of heap",
            value(made, "pages.long"),
            HEAP_OF_PAPERS),
        value(made, "long"),
        10_000,
        "ms");
  }

  /** How large a download is; only of those that were made before. */
  private void installers() throws IOException {
    Path folder =
        Path.of(System.getProperty("medspil.table"))
            .resolve("../../../packaging/target/installers");
    if (!Files.isDirectory(folder)) {
      table.notMeasured("installer", "none was made: mvn -DskipTests package -Pinstallers");
      return;
    }
    try (Stream<Path> made = Files.list(folder)) {
      for (Path file : made.sorted().toList()) {
        table.limit("installer " + file.getFileName(), Files.size(file) / 1e6, INSTALLER_MB, "MB");
      }
    }
  }

  private static String ms(Map<String, Double> made, String name) {
    return String.format(Locale.ROOT, "%.0f ms", value(made, name));
  }

  private static double office(Path folder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Outside.output(
        List.of(
            "soffice",
            "--headless",
            "-env:UserInstallation=" + folder.resolve("office").toUri(),
            "--convert-to",
            "pdf",
            "--outdir",
            folder.resolve("by-office").toString(),
            Papers.word(folder).toString()),
        "");
    double taken = (System.nanoTime() - start) / 1e6;
    String name = Papers.word(folder).getFileName().toString().replace(".docx", ".pdf");
    // A tool that gave up would be measured as a fast one.
    Files.delete(folder.resolve("by-office").resolve(name));
    return taken;
  }

  private void windows() throws IOException, InterruptedException {
    String ten = Stores.ofYears(10).path().toString();
    String one = Stores.ofYears(1).path().toString();
    Map<String, Double> bare = Outside.java(BareWindow.class, TIMES);
    Map<String, Double> start = Outside.java(Start.class, TIMES, ten);
    Map<String, Double> bareCached = Outside.javaWithCache(BareWindow.class, TIMES);
    Map<String, Double> startCached = Outside.javaWithCache(Start.class, TIMES, ten);
    Map<String, Double> old = Outside.java(Tour.class, Math.min(TIMES, 3), ten);
    Map<String, Double> young = Outside.java(Tour.class, Math.min(TIMES, 3), one);
    table.ratio(
        "start to usable window, 10 years, each with a start-up cache of its own",
        value(startCached, "start"),
        "bare window",
        value(bareCached, "start"),
        1.5,
        "ms");
    table.ratio(
        "the same, both without a start-up cache",
        value(start, "start"),
        "bare window",
        value(bare, "start"),
        1.5,
        "ms");
    if (Outside.has("soffice")) {
      table.notMeasured(
          "the same", "LibreOffice is here, but there is no way to see when it is usable");
    } else {
      table.notMeasured("the same against LibreOffice Writer", "LibreOffice is not installed here");
    }
    table.limit("JavaFX thread blocked, journey, 10 years, p99", value(old, "block.p99"), 16, "ms");
    table.limit("the same, longest", value(old, "block.max"), 100, "ms");
    for (String key : new TreeMap<>(old).keySet()) {
      if (key.startsWith("open.")) {
        table.ratio(
            "open " + key.substring(5) + ", 10 years",
            value(old, key),
            "1 year",
            value(young, key),
            1.2,
            "ms");
      }
    }
    plan();
    Map<String, Double> bareRoom = Outside.java(BareRoom.class, TIMES);
    Map<String, Double> room = Outside.java(Room.class, TIMES, one);
    table.limit("a key to the hall, 300 cards", value(room, "key"), 50, "ms");
    table.ratio(
        "the same",
        value(room, "key"),
        "a bare pane of 300 labels",
        value(bareRoom, "key"),
        1.5,
        "ms");
    table.limit("frames apart meanwhile, p95", value(room, "pulse.p95"), 32, "ms");
    table.ratio(
        "the same",
        value(room, "pulse.p95"),
        "a bare pane of 300 labels",
        value(bareRoom, "pulse.p95"),
        1.5,
        "ms");
    table.ratio(
        "memory after the journey and a quarter of a minute's rest (RSS)",
        value(old, "rss.rested"),
        "bare window",
        value(bare, "rss"),
        1.8,
        "MB");
    table.stated("memory right after the journey", Math.round(value(old, "rss")) + " MB", "–", "–");
  }

  /** A plan of 5,000 lines beside one of 500. */
  private void plan() throws IOException, InterruptedException {
    int times = Math.min(TIMES, 3);
    Map<String, Double> old =
        Outside.java(PlanTour.class, times, Stores.withPlan(10).path().toString());
    Map<String, Double> young =
        Outside.java(PlanTour.class, times, Stores.withPlan(1).path().toString());
    for (String key : new TreeMap<>(old).keySet()) {
      if (key.startsWith("plan.open.")) {
        table.ratio(
            "APV " + key.substring(10) + ", 10 years, 5,000 lines",
            value(old, key),
            "1 year, 500 lines",
            value(young, key),
            1.2,
            "ms");
      }
    }
    table.limit(
        "JavaFX thread blocked, the plan of 5,000 lines, longest",
        value(old, "plan.block.max"),
        100,
        "ms");
  }

  private static double value(Map<String, Double> all, String name) {
    return all.getOrDefault(name, Double.NaN);
  }

  private void insideStore() throws RunnerException, IOException, InterruptedException {
    Path file = Stores.huge().store();
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result :
        new Runner(new OptionsBuilder().include(InStore.class.getName()).build()).run()) {
      String words = result.getParams().getParam("words");
      String name = result.getPrimaryResult().getLabel() + (words == null ? "" : " " + words);
      times.put(name, result.getPrimaryResult().getStatistics().getPercentile(50) / 1000);
    }
    for (String words : List.of("fravær", "samtale", "TR", "vagtplan")) {
      double page = value(times, "search " + words);
      table.limit("search »" + words + "«, 50,000 items, first page", page, 50, "ms");
      if (Outside.has("sqlite3")) {
        double shell = shell(file, words);
        if (Double.isNaN(shell)) {
          table.notMeasured(
              "the same against the sqlite3 shell", "the shell here is too old to read this index");
        } else {
          table.ratio("the same", page, "sqlite3 shell", shell, 1.3, "ms");
        }
      } else {
        table.notMeasured("the same against the sqlite3 shell", "sqlite3 is not installed here");
      }
      table.ratio(
          "the same",
          page,
          "bare JDBC, the same library",
          value(times, "searchBare " + words),
          1.3,
          "ms");
    }
    table.ratio(
        "keystroke to durable",
        value(times, "keystroke"),
        "bare JDBC",
        value(times, "keystrokeBare"),
        1.5,
        "ms");
  }

  /**
   * Milliseconds for one query: the shell's own timer counts whole ones only, so it is given many
   * and what it takes to begin is taken off. NaN where it cannot read the index.
   */
  private static double shell(Path file, String words) throws IOException, InterruptedException {
    String query = InStore.bareQuery(words).replace("?", "'\"" + words + "\"'") + ";\n";
    double few = shellMillis(file, query, 1);
    double many = shellMillis(file, query, SHELL_QUERIES + 1);
    return (many - few) / SHELL_QUERIES;
  }

  private static double shellMillis(Path file, String query, int count)
      throws IOException, InterruptedException {
    List<String> command = List.of("sqlite3", "-readonly", "-bail", file.toString());
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      List<String> said = Outside.output(command, query.repeat(count));
      times.add((System.nanoTime() - begun) / 1e6);
      if (said.stream().anyMatch(line -> line.contains("rror near line"))) {
        return Double.NaN;
      }
    }
    return Medians.of(times);
  }

  private void packages() throws Exception {
    double[] ten = exchange(Stores.ofYears(10));
    double[] one = exchange(Stores.ofYears(1));
    table.stated(
        "export of the workplace, 10 years",
        Math.round(ten[0]) + " ms",
        "copying and reading the store file: " + Math.round(ten[2]) + " ms",
        ratio(ten[0] / ten[2]));
    table.stated(
        "import of the workplace, 10 years",
        Math.round(ten[1]) + " ms",
        "1 year: "
            + Math.round(one[1])
            + " ms for 1/"
            + Math.round(ten[3] / one[3])
            + " of the size",
        ratio(ten[1] / one[1]));
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.1f×", value);
  }

  /** Medians in ms of export, import, copying and reading the file; and the file's size. */
  private static double[] exchange(DataFolder folder) throws Exception {
    List<Double> out = new ArrayList<>();
    List<Double> in = new ArrayList<>();
    List<Double> copy = new ArrayList<>();
    for (int i = 0; i < Math.min(TIMES, 3); i++) {
      Path made = Files.createTempDirectory(Stores.root(), "exchange");
      Path packed = made.resolve("alt.medspil");
      try (Store store = Store.open(folder)) {
        out.add(
            timed(() ->
                store
                    .read(session -> {
                      write(packed, session);
                      return true;
                    })
                    .join()));
      }
      copy.add(
          timed(() -> {
            Path copied = Files.copy(folder.store(), made.resolve("copy.sqlite"));
            return Files.readAllBytes(copied).length;
          }));
      try (Store store = Store.open(new DataFolder(made.resolve("ind")))) {
        in.add(
            timed(() -> {
              MedspilPackage read = PackageReader.read(packed);
              return store.seal("Hent", session -> PackageImport.into(session, read)).join();
            }));
      }
    }
    return new double[] {
      Medians.of(out), Medians.of(in), Medians.of(copy), Files.size(folder.store())
    };
  }

  private static void write(Path file, Session session) {
    try (var stream = Files.newOutputStream(file)) {
      PackageWriter.write(
          MedspilPackage.of(
              PackageKind.WORKPLACE,
              Stores.TODAY,
              Gathering.workplace(session),
              session.attachments()::content),
          stream);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static double timed(java.util.concurrent.Callable<?> work) throws Exception {
    long begun = System.nanoTime();
    work.call();
    return (System.nanoTime() - begun) / 1e6;
  }
}
