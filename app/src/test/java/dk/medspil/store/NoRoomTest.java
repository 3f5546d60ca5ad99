package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full: a file system in memory with room for the store and little more. */
class NoRoomTest {
  private static final int ROOMY = 8000;

  @TempDir private Path temp;
  private Mounted disk;
  private DataFolder folder = new DataFolder(Path.of("."));
  private Store store;
  private final List<Waiting> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void openAStoreOnAFullDisk() throws IOException {
    disk = Mounted.small(temp.resolve("disk"), ROOMY);
    folder = ReleasedSchemaTest.laidOut("v001.sqlite", temp.resolve("disk").resolve("data"));
    store = Store.open(folder);
    write("før");
    fill();
  }

  @AfterEach
  void closeAll() throws IOException {
    if (store != null) {
      store.close();
    }
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  void aProgramThatDoesNotAskForItHearsOfTheFullDisk() {
    assertThatThrownBy(() -> write(lengthy("ikke skrevet")))
        .hasCauseInstanceOf(StoreRefusedException.class)
        .cause()
        .extracting(failure -> ((StoreRefusedException) failure).reason())
        .isEqualTo(Reason.FULL);
    assertThat(draft(store)).isEqualTo("før");
  }

  @Test
  void everythingGoesOnInMemoryAndIsWrittenOnceThereIsRoom() throws IOException {
    store.keepWaiting(heard::add);
    write(lengthy("skrevet uden plads"));
    UUID task = addATask();
    assertThat(heard).last().isEqualTo(new Waiting(2));
    assertThat(draft(store)).startsWith("skrevet uden plads");
    assertThat(tasks(store)).isEqualTo(20);
    assertThat(store.writeWaiting().join().isOver()).isFalse();
    assertThat(draft(store)).startsWith("skrevet uden plads");
    assertThat(store.undo().join()).contains("Tilføj opgave");
    assertThat(tasks(store)).isEqualTo(19);
    assertThat(store.redo().join()).contains("Tilføj opgave");
    assertThat(tasks(store)).isEqualTo(20);
    disk.resize(2 * ROOMY);
    assertThat(store.writeWaiting().join().isOver()).isTrue();
    assertThat(heard).last().isEqualTo(new Waiting(0));
    store.close();
    store = Store.open(folder);
    assertThat(store.check().join()).isEmpty();
    assertThat(draft(store)).startsWith("skrevet uden plads");
    assertThat(store.read(session -> session.tasks().task(task)).join()).isPresent();
  }

  @Test
  void aRuleIsKeptInMemoryToo() {
    store.keepWaiting(heard::add);
    write(lengthy("skrevet uden plads"));
    assertThatThrownBy(() ->
            store
                .change(
                    "Slet",
                    session -> {
                      session.settings().setDraft("felt", "må ikke stå");
                      throw new StoreRefusedException(Reason.RULE, "Det må du ikke.");
                    })
                .join())
        .hasRootCauseMessage("Det må du ikke.");
    assertThat(draft(store)).startsWith("skrevet uden plads");
    assertThat(heard).last().isEqualTo(new Waiting(1));
  }

  @Test
  void theLastOfEachStretchOfTypingIsWhatWaits() {
    store.keepWaiting(heard::add);
    write(lengthy("første"));
    for (int i = 0; i < 5; i++) {
      String text = lengthy("ord " + i);
      store.edit("Skriv", "felt", session -> set(session, text)).join();
    }
    assertThat(heard).last().isEqualTo(new Waiting(2));
    assertThat(draft(store)).startsWith("ord 4");
  }

  @Test
  void everythingCanBeSavedInAnotherFolderWithWhatWaits() throws IOException {
    store.keepWaiting(heard::add);
    write(lengthy("skrevet uden plads"));
    addATask();
    var other = new DataFolder(temp.resolve("andet sted"));
    store.saveTo(other).join();
    try (Store there = Store.open(other)) {
      assertThat(there.check().join()).isEmpty();
      assertThat(draft(there)).startsWith("skrevet uden plads");
      assertThat(tasks(there)).isEqualTo(20);
    }
    assertThat(draft(store)).startsWith("skrevet uden plads");
    assertThatThrownBy(() -> store.saveTo(other).join()).hasMessageContaining("allerede data");
    store.giveUpWaiting().join();
    assertThat(draft(store)).isEqualTo("før");
  }

  @Test
  void aFolderMovedAwayIsMissedAndWrittenToAgainWhenItIsBack() throws IOException {
    disk.resize(2 * ROOMY);
    Files.delete(temp.resolve("disk").resolve("fyld"));
    store.keepWaiting(heard::add);
    Path away = folder.path().resolveSibling("flyttet");
    Files.move(folder.path(), away);
    write("skrevet, mens mappen var væk");
    assertThat(heard).last().isEqualTo(new Waiting(1));
    assertThat(draft(store)).isEqualTo("skrevet, mens mappen var væk");
    assertThat(store.writeWaiting().join().isOver()).isFalse();
    Files.move(away, folder.path());
    assertThat(store.writeWaiting().join().isOver()).isTrue();
    store.close();
    store = Store.open(folder);
    assertThat(draft(store)).isEqualTo("skrevet, mens mappen var væk");
  }

  private void fill() throws IOException {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(temp.resolve("disk").resolve("fyld"))) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("space");
    }
  }

  /** Longer than what is left in the blocks the log already has. */
  private static String lengthy(String text) {
    return text + " og mere".repeat(20_000);
  }

  private static boolean set(Session session, String text) {
    session.settings().setDraft("felt", text);
    return true;
  }

  private void write(String text) {
    store.change("Skriv", session -> set(session, text)).join();
  }

  private UUID addATask() {
    return store
        .change(
            "Tilføj opgave",
            session -> {
              UUID id = session.newId();
              UUID forum = session.workplaces().forums().getFirst().id();
              LocalDate day = LocalDate.of(2026, 12, 3);
              session
                  .tasks()
                  .save(
                      new Task(
                          id,
                          forum,
                          "Ring til depotet",
                          "AMR",
                          Optional.of(day),
                          TaskState.OPEN,
                          TaskOrigin.NONE,
                          day,
                          Optional.empty(),
                          ""));
              return id;
            })
        .join();
  }

  private static int tasks(Store store) {
    return store.read(session -> session.tasks().all().size()).join();
  }

  private static String draft(Store store) {
    return store.read(session -> session.settings().draft("felt")).join();
  }
}
