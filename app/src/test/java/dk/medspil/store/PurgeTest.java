package dk.medspil.store;

import static dk.medspil.store.PlantedWord.BOARD;
import static dk.medspil.store.PlantedWord.DAY;
import static dk.medspil.store.PlantedWord.FORUM;
import static dk.medspil.store.PlantedWord.ITEM;
import static dk.medspil.store.PlantedWord.LINE;
import static dk.medspil.store.PlantedWord.MEETING;
import static dk.medspil.store.PlantedWord.NOW;
import static dk.medspil.store.PlantedWord.SECRET_TASK;
import static dk.medspil.store.PlantedWord.TASK;
import static dk.medspil.store.PlantedWord.WORD;
import static dk.medspil.store.PlantedWord.note;
import static dk.medspil.store.PlantedWord.titled;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.task.Task;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted for good is nowhere any more (R27). */
@Tag("R27")
class PurgeTest {

  @TempDir private Path temp;
  private DataFolder folder = new DataFolder(Path.of("."));
  private @Nullable Store opened;

  @BeforeEach
  void open() {
    folder = new DataFolder(temp.resolve("data"));
    opened = Store.open(folder);
    write(PlantedWord::workplace);
  }

  @AfterEach
  void close() {
    store().close();
  }

  @Test
  void noByteOfAMeetingABoardALineOrADeckIsLeftInStoreLogIndexOrLaterBackups() throws Exception {
    write(PlantedWord::plant);
    // Typed over and over, so that older words lie in older parts of the index.
    for (int i = 0; i < 20; i++) {
      String text = WORD + " udgave " + i;
      write(session -> session.boards().append(note(session, text)));
      write(session ->
          session
              .agendas()
              .item(ITEM)
              .ifPresent(item -> session.agendas().save(titled(item, text))));
    }
    write(session -> {
      session.meetings().discard(MEETING, NOW);
      session.boards().discard(BOARD, NOW);
      session.plans().discard(LINE, NOW);
      session.settings().discardOwnContent("egen", NOW);
      session.tasks().discard(SECRET_TASK, NOW);
    });
    store().backupNow(NOW).join();
    Path before = new Backups(folder).files().getFirst();
    assertThat(traces(Path.of(folder.store() + "-wal"))).contains(WORD, "zxw");
    assertThat(traces(before)).contains(WORD, "zxw");
    List<Trashed> trash = store().read(session -> session.trash().all()).join();
    assertThat(trash).hasSize(5);

    assertThat(store().purge(trash, NOW).join()).isEqualTo(5);

    for (String end : List.of("", "-wal", "-shm")) {
      Path file = Path.of(folder.store() + end);
      if (Files.exists(file)) {
        assertThat(traces(file)).as("traces in %s", file.getFileName()).isEmpty();
      }
    }
    assertThat(vocabulary()).noneMatch(term -> grams().contains(term));
    assertThat(store().undo().join()).isEmpty();
    Path after = store().backup(temp.resolve("senere.sqlite")).join();
    assertThat(traces(after)).isEmpty();
    assertThat(store().check().join()).isEmpty();
    // What was taken before still holds it, until the user says otherwise.
    assertThat(traces(before)).isNotEmpty();
    assertThat(store().removeOlderCopies(NOW).join()).isEqualTo(1);
    assertThat(before).doesNotExist();
    List<Path> left = new Backups(folder).files();
    assertThat(left).hasSize(1);
    assertThat(traces(left.getFirst())).isEmpty();
  }

  @Test
  void tasksOfADeletedMeetingStayButNotThoseOfAConfidentialItem() {
    write(PlantedWord::plant);
    write(session -> session.meetings().discard(MEETING, NOW));
    purgeAll();
    List<Task> tasks = store().read(session -> session.tasks().all()).join();
    assertThat(tasks).extracting(Task::id).containsExactly(TASK);
    assertThat(tasks.getFirst().origin().meetingId()).isEmpty();
    assertThat(store().read(session -> session.boards().board(BOARD)).join())
        .hasValueSatisfying(board -> assertThat(board.meetingId()).isEmpty());
    assertThat(store().check().join()).isEmpty();
  }

  @Test
  void theLogTellsWhatWasDeletedButNeverWhatItSaid() throws Exception {
    write(PlantedWord::plant);
    write(session -> session.meetings().discard(MEETING, NOW));
    purgeAll();
    List<Activity> log = store().read(session -> session.activities().newest(10)).join();
    assertThat(log)
        .containsExactly(
            new Activity(
                NOW,
                Activity.Kind.DELETED,
                Activity.Subject.MEETING,
                Optional.of(MEETING),
                Optional.of(FORUM),
                Optional.of(DAY),
                ""));
    try (var connection = Connections.writer(folder.store());
        var statement = connection.createStatement()) {
      for (String forbidden :
          List.of(
              "DELETE FROM activity",
              "UPDATE activity SET detail = ''",
              "INSERT INTO activity(at, kind, subject, detail) VALUES ('', '', '', 'Hans')")) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(forbidden))
            .isInstanceOf(java.sql.SQLException.class);
      }
    }
  }

  @Test
  void theLogStaysWhenWhatItTellsOfIsTakenBackOrABackupIsRestored() {
    store().backupNow(NOW).join();
    write(session -> {
      session.workplaces().save(new Workplace(new UUID(0, 9), "Nyt navn", "", Sector.REGION));
      session
          .activities()
          .add(
              Activity.ofWorkplace(
                  NOW, Activity.Kind.EXPORTED, Activity.Subject.WORKPLACE, "medspil"));
    });
    assertThat(store().undo().join()).contains("Handling");
    assertThat(log()).containsExactly(Activity.Kind.EXPORTED);
    Path copy = new Backups(folder).files().getFirst();
    store().restoreHere(copy, Optional.empty(), NOW.plusSeconds(60)).join();
    assertThat(log()).containsExactly(Activity.Kind.RESTORED, Activity.Kind.EXPORTED);
  }

  @Test
  void onlyWhatHasLainThirtyDaysOrAsLongAsTheSettingSaysIsDeletedByItself() {
    write(PlantedWord::plant);
    write(session -> {
      session.meetings().discard(MEETING, NOW);
      session.boards().discard(BOARD, NOW.minus(Duration.ofDays(10)));
    });
    assertThat(store().emptyTrash(NOW.plus(Duration.ofDays(29))).join()).isOne();
    // Nothing was due now, so what can be undone stays.
    write(session -> session.settings().set(TrashStore.DAYS, "60"));
    assertThat(store().emptyTrash(NOW.plus(Duration.ofDays(59))).join()).isZero();
    assertThat(store().undo().join()).contains("Handling");
    assertThat(store().emptyTrash(NOW.plus(Duration.ofDays(59))).join()).isOne();
    assertThat(store().read(session -> session.trash().all()).join()).isEmpty();
  }

  @Test
  void whatIsTakenBackStandsWhereItStood() {
    write(PlantedWord::plant);
    write(session -> session.meetings().discard(MEETING, NOW));
    assertThat(store().read(session -> session.search().find(WORD, 10)).join())
        .noneMatch(hit -> hit.id().equals(ITEM));
    write(session -> session.trash().takeBack(session.trash().all().getFirst()));
    assertThat(store().read(session -> session.meetings().meeting(MEETING)).join()).isPresent();
    assertThat(store().read(session -> session.search().find(WORD, 10)).join())
        .anyMatch(hit -> hit.id().equals(ITEM));
    store().undo().join();
    assertThat(store().read(session -> session.trash().all()).join()).hasSize(1);
  }

  private void purgeAll() {
    store().purge(store().read(session -> session.trash().all()).join(), NOW).join();
  }

  private List<Activity.Kind> log() {
    return store()
        .read(session -> session.activities().newest(10).stream().map(Activity::kind).toList())
        .join();
  }

  /** The planted word and every three letters of it that stand in a file's raw bytes. */
  private static List<String> traces(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> found = new ArrayList<>();
    List<String> sought = new ArrayList<>(grams());
    sought.add(WORD);
    for (String one : sought) {
      if (raw.contains(
          new String(one.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
        found.add(one);
      }
    }
    return found;
  }

  private static List<String> grams() {
    String lower = WORD.toLowerCase(Locale.ROOT);
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + 3 <= lower.length(); i++) {
      grams.add(lower.substring(i, i + 3));
    }
    return grams;
  }

  private List<String> vocabulary() throws Exception {
    try (var connection = Connections.copier(folder.store())) {
      var handle = Jdbi.create(connection).open();
      handle.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)");
      return handle.createQuery("SELECT term FROM temp.words").mapTo(String.class).list();
    }
  }

  private void write(Consumer<Session> change) {
    store()
        .change(
            "Handling",
            session -> {
              change.accept(session);
              return true;
            })
        .join();
  }

  private Store store() {
    return Objects.requireNonNull(opened);
  }
}
