package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages the file at random places: 60 times, or as often as {@code -Dmedspil.damages=N} says.
 * Whatever the damage, the store is refused in words or can be worked on, and what is saved of it
 * is sound.
 */
class FlippedBytesTest {
  private static final int TIMES = Integer.getInteger("medspil.damages", 60);
  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  @TempDir private Path temp;
  private int atOpening;
  private int byReadingThrough;
  private int byCheck;
  private int unseen;
  private int saved;
  private int wholly;
  private int found;

  @Test
  void aDamagedStoreIsRefusedInWordsOrSoundAndWhatIsSavedIsSound() throws IOException {
    DataFolder whole = ReleasedSchemaTest.laidOut("v001.sqlite", temp.resolve("hel"));
    Store.open(whole).close();
    byte[] bytes = Files.readAllBytes(whole.store());
    for (int number = 0; number < TIMES; number++) {
      var folder = new DataFolder(temp.resolve("skade" + number).resolve("data"));
      Files.createDirectories(folder.path());
      Files.write(folder.store(), bytes);
      damage(folder.store(), bytes.length, new Random(number));
      if (isFound(folder)) {
        found++;
        save(folder);
      }
    }
    print();
    assertThat(saved).as("damaged stores of which something was saved").isGreaterThan(found / 2);
  }

  /** One to eight bytes, or a page of zeros, or a page of noise. */
  private static void damage(Path file, int length, Random random) throws IOException {
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      switch (random.nextInt(3)) {
        case 0 -> {
          for (int i = 0; i <= random.nextInt(8); i++) {
            open.seek(random.nextInt(length));
            open.write(random.nextInt(256));
          }
        }
        case 1 -> {
          open.seek(random.nextInt(length / 4096) * 4096L);
          open.write(new byte[4096]);
        }
        default -> {
          byte[] noise = new byte[4096];
          random.nextBytes(noise);
          open.seek(random.nextInt(length / 4096) * 4096L);
          open.write(noise);
        }
      }
    }
  }

  private boolean isFound(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      return isFoundBehindTheWindow(store);
    } catch (StoreRefusedException refused) {
      assertThat(refused.getMessage()).contains(folder.store().toString()).endsWith(".");
      atOpening++;
      return true;
    }
  }

  private boolean isFoundBehindTheWindow(Store store) {
    try {
      store.readThrough().join();
    } catch (CompletionException refused) {
      assertThat(refused).hasCauseInstanceOf(StoreRefusedException.class);
      byReadingThrough++;
      return true;
    }
    try {
      List<String> problems = store.check().join();
      byCheck += problems.isEmpty() ? 0 : 1;
      unseen += problems.isEmpty() ? 1 : 0;
      return !problems.isEmpty();
    } catch (CompletionException refused) {
      assertThat(refused).hasCauseInstanceOf(StoreRefusedException.class);
      byCheck++;
      return true;
    }
  }

  private void save(DataFolder folder) {
    var rescue = new Rescue(folder);
    List<RescueSource> sources = rescue.sources();
    if (sources.isEmpty()) {
      return;
    }
    saved++;
    rescue.use(sources.getFirst(), NOW);
    try (Store store = Store.open(folder)) {
      List<String> problems = store.check().join();
      assertThat(problems).allMatch(problem -> problem.startsWith("Et frosset referat"));
      wholly += sources.getFirst().missing() == 0 && countsAsBefore(store) ? 1 : 0;
    }
  }

  private static boolean countsAsBefore(Store store) {
    return store.read(session -> session.meetings().all().size()).join() == 22
        && store.read(session -> session.tasks().all().size()).join() == 19;
  }

  private void print() throws IOException {
    String text =
        "damage: %d damaged files; found at opening %d, by reading through %d, by the check %d, not found %d; of %d found, something saved of %d, everything counted of %d%n"
            .formatted(TIMES, atOpening, byReadingThrough, byCheck, unseen, found, saved, wholly);
    System.out.print(text);
    Path file = Path.of("target", "reliability", "damage.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
