package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.Task;
import dk.medspil.store.Change;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvestTest {
  private static final UUID NOTE = new UUID(7, 1);
  private static final LocalDate TODAY = BoardFixture.TODAY;

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(new DataFolder(folder.resolve("data")));
    write(session -> {
      BoardFixture.write(session);
      session
          .boards()
          .append(BoardFixture.note(NOTE, Step.SOLUTIONS, "Ti minutters overlap hver aften"));
    });
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aDecisionRemembersItsCardAndTheCardItsDecision() {
    write(session -> Harvest.decision(session, note(session), item(session)));

    List<Outcome> outcomes = outcomes();
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst().kind()).isEqualTo(OutcomeKind.DECISION);
    assertThat(outcomes.getFirst().text()).isEqualTo("Ti minutters overlap hver aften");
    assertThat(outcomes.getFirst().noteId()).contains(NOTE);
    Trace trace = traces().getFirst();
    assertThat(trace.kind()).isEqualTo(Trace.Kind.MINUTES);
    assertThat(trace.number()).isEqualTo("2");
    assertThat(read(session -> session.boards().note(NOTE)).isPresent()).isTrue();
  }

  @Test
  void underAConfidentialItemTheDecisionIsConfidential() {
    write(session ->
        session
            .agendas()
            .save(
                item(session)
                    .edit()
                    .confidentiality(
                        Optional.of(new Confidentiality("Personsag", Optional.empty())))
                    .done()));
    write(session -> Harvest.decision(session, note(session), item(session)));

    assertThat(outcomes()).hasSize(1).allMatch(Outcome::confidential);
  }

  @Test
  void aTaskStandsInTheMinutesTooAndIsOneMark() {
    var words = TaskShorthand.read("Prøv overlap, AMR 15/1", TODAY);
    write(session ->
        Harvest.task(
            session,
            session.boards().board(BoardFixture.BOARD).orElseThrow(),
            note(session),
            words,
            TODAY));

    Task task = read(session -> session.tasks().ofNote(NOTE)).getFirst();
    assertThat(task.title()).isEqualTo("Prøv overlap");
    assertThat(task.responsible()).isEqualTo("AMR");
    assertThat(task.due()).contains(LocalDate.of(2027, 1, 15));
    assertThat(task.origin().itemId()).contains(BoardFixture.ITEM);
    assertThat(task.origin().meetingId()).contains(BoardFixture.MEETING);
    Outcome line = outcomes().getFirst();
    assertThat(line.kind()).isEqualTo(OutcomeKind.TASK);
    assertThat(line.taskId()).contains(task.id());
    assertThat(traces()).extracting(Trace::kind).containsExactly(Trace.Kind.TASK);
  }

  @Test
  void aPlanLineKnowsCardItemAndHow() {
    write(session ->
        Harvest.planLine(
            session,
            session.boards().board(BoardFixture.BOARD).orElseThrow(),
            note(session),
            "Lavet ud fra et kort.",
            TODAY));

    PlanLine line = read(session -> session.plans().ofNote(NOTE)).getFirst();
    assertThat(line.problem()).isEqualTo("Ti minutters overlap hver aften");
    assertThat(line.source()).isEqualTo(LineSource.BOARD);
    assertThat(line.itemId()).contains(BoardFixture.ITEM);
    List<TrailEntry> trail = read(session -> session.plans().trail(line.id()));
    assertThat(trail).extracting(TrailEntry::text).containsExactly("Lavet ud fra et kort.");
    assertThat(traces()).extracting(Trace::id).containsExactly(line.id());
  }

  @Test
  void oneUndoTakesTheWholeTaskBack() {
    write(session ->
        Harvest.task(
            session,
            session.boards().board(BoardFixture.BOARD).orElseThrow(),
            note(session),
            TaskShorthand.read("Prøv overlap", TODAY),
            TODAY));
    store.undo().join();

    assertThat(traces()).isEmpty();
    assertThat(outcomes()).isEmpty();
  }

  private List<Outcome> outcomes() {
    return read(session -> session.agendas().outcomes(BoardFixture.ITEM));
  }

  private List<Trace> traces() {
    return read(session -> BoardPicture.traces(session, NOTE));
  }

  private static Note note(Session session) {
    return session.boards().note(NOTE).orElseThrow();
  }

  private static AgendaItem item(Session session) {
    return session.agendas().item(BoardFixture.ITEM).orElseThrow();
  }

  private <T> T read(Change<T> query) {
    return store.read(query).join();
  }

  private void write(Consumer<Session> change) {
    store
        .change(
            "Test",
            session -> {
              change.accept(session);
              return true;
            })
        .join();
  }
}
