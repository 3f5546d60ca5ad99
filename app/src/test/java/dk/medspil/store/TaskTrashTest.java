package dk.medspil.store;

import static dk.medspil.store.OneMeeting.DAY;
import static dk.medspil.store.OneMeeting.FORUM;
import static dk.medspil.store.OneMeeting.ITEM;
import static dk.medspil.store.OneMeeting.MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.Gathering;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A task that was deleted lies in the trash: seen nowhere else, and whole when it is taken back.
 */
class TaskTrashTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final UUID BOARD = new UUID(0, 4);
  private static final UUID NOTE = new UUID(0, 5);
  private static final UUID TASK = new UUID(0, 6);
  private static final UUID LINE = new UUID(0, 7);

  @TempDir private Path temp;
  private @Nullable Store opened;

  @BeforeEach
  void open() {
    opened = OneMeeting.open(new DataFolder(temp.resolve("data")));
    write(TaskTrashTest::plant);
  }

  @AfterEach
  void close() {
    store().close();
  }

  @Test
  void whatAnItemKeptConfidentialStaysSoWhenTheItemGoes() {
    UUID sub = new UUID(0, 8);
    var secret = new Confidentiality("Personsag", Optional.empty());
    write(session -> {
      AgendaItem item = session.agendas().item(ITEM).orElseThrow();
      session.agendas().save(item.edit().confidentiality(Optional.of(secret)).done());
      session
          .agendas()
          .insert(
              AgendaItem.create(sub, MEETING, item.position() + 1, "Det videre")
                  .edit()
                  .level(1)
                  .done());
    });
    write(session -> session.agendas().remove(ITEM));
    assertThat(store().read(session -> session.tasks().all()).join())
        .extracting(Task::id)
        .doesNotContain(TASK);
    assertThat(read(session -> session.agendas().item(sub)).orElseThrow().confidentiality())
        .contains(secret);
    assertThat(store().check().join()).isEmpty();
    store().undo().join();
    assertThat(store().read(session -> session.tasks().confidential(FORUM)).join()).contains(TASK);
  }

  @Test
  void itIsSeenNowhereElseAndIsWholeWhenItIsTakenBack() {
    Task before = read(session -> session.tasks().task(TASK)).orElseThrow();
    assertThat(seen()).containsExactly(1, 1, 1, 1, 1, 1);
    write(session -> session.tasks().discard(TASK, NOW));
    assertThat(seen()).containsExactly(0, 0, 0, 0, 0, 0);
    assertThat(store().read(session -> session.tasks().task(TASK)).join()).isEmpty();
    assertThat(trash())
        .singleElement()
        .matches(one -> one.kind() == Trashed.Kind.TASK && one.title().equals("Bestil plader"));
    assertThat(store().check().join()).isEmpty();
    write(session -> session.trash().takeBack(session.trash().all().getFirst()));
    assertThat(store().read(session -> session.tasks().task(TASK)).join()).contains(before);
    assertThat(seen()).containsExactly(1, 1, 1, 1, 1, 1);
    assertThat(line().orElseThrow().taskId()).contains(TASK);
  }

  @Test
  void theLineOfTheMinutesIsFoundWhileItsTaskLiesInTheTrash() {
    write(session -> session.tasks().discard(TASK, NOW));
    assertThat(store().read(session -> session.search().find("plader", 10)).join())
        .singleElement()
        .matches(hit -> hit.id().equals(LINE));
  }

  @Test
  void aPackageHoldsTheLineWithoutTheTask() {
    write(session -> session.tasks().discard(TASK, NOW));
    var content = read(Gathering::workplace);
    assertThat(content.tasks()).isEmpty();
    assertThat(content.meetings().getFirst().outcomes())
        .singleElement()
        .matches(outcome -> outcome.taskId().isEmpty());
  }

  @Test
  @Tag("R27")
  void deletedForGoodItLeavesALineThatBecameNoTask() {
    write(session -> session.tasks().discard(TASK, NOW));
    assertThat(store().purge(trash(), NOW).join()).isOne();
    assertThat(line().orElseThrow().taskId()).isEmpty();
    assertThat(trash()).isEmpty();
    assertThat(store().check().join()).isEmpty();
  }

  @Test
  void itGoesToTheTrashWithItsLine() {
    write(session -> removeLine(session));
    assertThat(trash()).extracting(Trashed::id).containsExactly(TASK.toString());
    write(session -> session.trash().takeBack(session.trash().all().getFirst()));
    assertThat(store().read(session -> session.tasks().ofMeeting(MEETING)).join()).hasSize(1);
    assertThat(store().check().join()).isEmpty();
  }

  @Test
  void aConfidentialOneGoesWithItsLineForGood() {
    write(session ->
        session
            .agendas()
            .save(session.agendas().outcome(LINE).orElseThrow().withConfidential(true)));
    write(session -> removeLine(session));
    assertThat(trash()).isEmpty();
    assertThat(store().undo().join()).isPresent();
    assertThat(store().read(session -> session.tasks().confidential(FORUM)).join())
        .containsExactly(TASK);
  }

  private static void removeLine(Session session) {
    Outcome line = session.agendas().outcome(LINE).orElseThrow();
    session.agendas().removeOutcome(LINE);
    session.tasks().discardWith(line, NOW);
  }

  /** How often each reading finds it. */
  private List<Integer> seen() {
    return read(session ->
        List.of(
            session.tasks().all().size(),
            session.tasks().open(FORUM).size(),
            session.tasks().ofForum(FORUM).size(),
            session.tasks().ofMeeting(MEETING).size(),
            session.tasks().ofNote(NOTE).size(),
            session.boards().harvested(BOARD).size()));
  }

  private Optional<Outcome> line() {
    return read(session -> session.agendas().outcome(LINE));
  }

  private List<Trashed> trash() {
    return read(session -> session.trash().all());
  }

  private static void plant(Session session) {
    session
        .boards()
        .save(
            new Board(
                BOARD,
                FORUM,
                Optional.of(MEETING),
                Optional.of(ITEM),
                "Tavle",
                "",
                "",
                Step.BACKGROUND,
                DAY));
    session
        .boards()
        .append(
            new Note(
                NOTE, BOARD, Step.BACKGROUND, 0, "Lyd", Optional.empty(), false, Optional.empty()));
    session
        .tasks()
        .save(
            new Task(
                TASK,
                FORUM,
                "Bestil plader",
                "AMR",
                Optional.of(DAY.plusDays(30)),
                TaskState.OPEN,
                new TaskOrigin(
                    Optional.of(MEETING), Optional.of(ITEM), Optional.of(NOTE), Optional.empty()),
                DAY,
                Optional.empty(),
                "Til loftet"));
    session
        .agendas()
        .append(
            Outcome.of(LINE, ITEM, 0, OutcomeKind.TASK, "Bestil plader")
                .withTask("AMR", Optional.of(DAY.plusDays(30)), Optional.of(TASK)));
  }

  private <T> T read(Function<Session, T> work) {
    return store().read(work::apply).join();
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
