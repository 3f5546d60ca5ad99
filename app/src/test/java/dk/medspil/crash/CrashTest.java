package dk.medspil.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that works on the store, again and again, and looks at what is left: 200 times,
 * or as often as {@code -Dmedspil.kills=N} says. Two stores are killed side by side and live
 * through all their kills, so that a small damage would add up.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("medspil.kills", 200);
  private static final int LANES = 2;
  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

  /** Only a run this long can show whether more than the last second is lost. */
  private static final long LONG_RUN_MILLIS = 1300;

  @TempDir private Path temp;
  private final KillFigures figures = new KillFigures();

  @Test
  void noKillTakesMoreThanTheLastSecondOrLeavesAFault() throws Exception {
    var path = SmallClassPath.in(temp);
    layOut(temp.resolve("varm"));
    KilledProgram warm =
        KilledProgram.start(
            words(path.startForArchive(CrashProgram.class), temp.resolve("varm"), 1, 700),
            errors());
    assertThat(warm.waitFor().exitCode()).as(Files.readString(errors())).isZero();
    var next = new AtomicInteger();
    try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
      List<Future<?>> all = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        Path folder = layOut(temp.resolve("bane" + lane));
        all.add(
            lanes.submit(() -> {
              for (int number = next.getAndIncrement();
                  number < KILLS;
                  number = next.getAndIncrement()) {
                kill(path, folder, number);
              }
              return true;
            }));
      }
      for (Future<?> lane : all) {
        lane.get();
      }
    }
    figures.print("kill");
    assertThat(figures.kills()).isEqualTo(KILLS);
    assertThat(figures.longRuns()).as("runs that could lose more than a second").isPositive();
  }

  @Test
  void aKilledRestoreLeavesTheOldStoreOrTheNewOne() throws Exception {
    var path = SmallClassPath.in(temp);
    Path folder = layOut(temp.resolve("gendan"));
    Path small = temp.resolve("lille.sqlite");
    try (Store store = Store.open(new DataFolder(temp.resolve("lille")))) {
      store.backup(small).join();
    }
    Path large = Files.copy(folder.resolve("data/medspil.sqlite"), temp.resolve("stor.sqlite"));
    for (int number = 0; number < Math.max(6, KILLS / 20); number++) {
      List<String> words = new ArrayList<>(path.start(RestoreProgram.class));
      words.addAll(List.of(folder.resolve("data").toString(), small.toString(), large.toString()));
      KilledProgram killed =
          KilledProgram.start(words, errors()).killAfter(20 + new Random(number).nextInt(200));
      assertThat(killed.said("begins")).as(Files.readString(errors())).isNotEmpty();
      try (Store store = Store.open(new DataFolder(folder.resolve("data")))) {
        assertThat(store.check().join()).isEmpty();
        assertThat(store.read(session -> session.tasks().all().size()).join()).isIn(0, 19);
      }
      try (Stream<Path> files = Files.list(folder.resolve("data"))) {
        assertThat(files.filter(file -> file.getFileName().toString().startsWith(".")))
            .as("files of a restore that was killed")
            .isEmpty();
      }
    }
  }

  private void kill(SmallClassPath path, Path folder, int number) throws Exception {
    var random = new Random(number * 7919L);
    long millis = number % 8 == 0 ? LONG_RUN_MILLIS : 50 + random.nextInt(450);
    KilledProgram killed =
        KilledProgram.start(
                words(path.start(CrashProgram.class), folder, random.nextLong(), 60_000), errors())
            .killAfter(millis);
    assertThat(killed.said("open")).as(Files.readString(errors())).isNotEmpty();
    // Every other time the next program finds the log of the killed one and has to use it itself.
    Path look = number % 2 == 0 ? folder.resolve("data") : copied(folder);
    examine(killed, look, millis >= LONG_RUN_MILLIS);
    examineFiles(folder.resolve("ud"), number);
  }

  private void examine(KilledProgram killed, Path data, boolean isLong) {
    try (Store store = Store.open(new DataFolder(data))) {
      assertThat(store.check().join()).isEmpty();
      int written = store.read(s -> CrashProgram.number(s.settings().draft("crash"))).join();
      int deeds =
          store.read(s -> CrashProgram.number(s.settings().setting("deed").orElse(""))).join();
      String place = store.read(s -> s.settings().setting("window.place").orElse("")).join();
      String[] opened = killed.said("open").getFirst();
      assertThat(written).isGreaterThanOrEqualTo(last(killed, "written", opened[1]));
      assertThat(deeds).isGreaterThanOrEqualTo(last(killed, "did", opened[2]));
      List<String[]> did = killed.said("did");
      if (!did.isEmpty() && Integer.parseInt(did.getLast()[1]) == deeds) {
        assertThat(place).isEqualTo(did.getLast()[2]);
      }
      long lost = figures.add(killed, written, isLong);
      assertThat(lost).as("milliseconds of typing lost").isLessThanOrEqualTo(1000);
    }
  }

  private static int last(KilledProgram killed, String word, String before) {
    List<String[]> said = killed.said(word);
    return Integer.parseInt(said.isEmpty() ? before : said.getLast()[1]);
  }

  private void examineFiles(Path exports, int number) throws IOException {
    Path page = exports.resolve("referat.html");
    if (Files.exists(page)) {
      assertThat(Files.readString(page).strip()).startsWith("<!DOCTYPE").endsWith("</html>");
    }
    Path backup = exports.resolve("kopi.sqlite");
    if (Files.exists(backup) && number % 20 == 0) {
      var fresh = new DataFolder(temp.resolve("fra-kopi-" + number));
      Store.restore(fresh, backup, NOW);
      try (Store store = Store.open(fresh)) {
        assertThat(store.check().join()).isEmpty();
      }
    }
  }

  private Path copied(Path folder) throws IOException {
    Path copy = Files.createTempDirectory(temp, "kig");
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      for (Path file : files.filter(file -> !file.toString().endsWith("-shm")).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private Path errors() {
    return temp.resolve("fejl.txt");
  }

  private static List<String> words(List<String> start, Path folder, long seed, long millis) {
    List<String> all = new ArrayList<>(start);
    all.add(folder.resolve("data").toString());
    all.add(folder.resolve("ud").toString());
    all.add(Long.toString(seed));
    all.add(Long.toString(millis));
    return all;
  }

  /** The fictitious workplace, and a folder for what it exports. */
  private static Path layOut(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("ud"));
    Files.createDirectories(folder.resolve("data"));
    try (InputStream in = Store.class.getResourceAsStream("v001.sqlite")) {
      Files.copy(Objects.requireNonNull(in), folder.resolve("data").resolve("medspil.sqlite"));
    }
    Store.open(new DataFolder(folder.resolve("data"))).close();
    return folder;
  }
}
