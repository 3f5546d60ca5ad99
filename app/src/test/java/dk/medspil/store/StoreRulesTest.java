package dk.medspil.store;

import static dk.medspil.store.OneMeeting.DAY;
import static dk.medspil.store.OneMeeting.FORUM;
import static dk.medspil.store.OneMeeting.ITEM;
import static dk.medspil.store.OneMeeting.MEETING;
import static dk.medspil.store.OneMeeting.insert;
import static dk.medspil.store.OneMeeting.meeting;
import static dk.medspil.store.OneMeeting.outcome;
import static dk.medspil.store.OneMeeting.retitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.store.StoreRefusedException.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that no path into the store breaks. */
class StoreRulesTest {
  @TempDir Path temp;
  private DataFolder folder;
  private Store store;

  @BeforeEach
  void openStore() {
    folder = new DataFolder(temp.resolve("medspil"));
    store = OneMeeting.open(folder);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  @Tag("R24")
  void finally_approved_minutes_are_locked_whatever_tries_to_write() {
    store.change("Skriv", s -> outcome(s, "Vi går i gang")).join();
    Optional<LocalDate> day = Optional.of(DAY);
    store
        .seal(
            "Godkend",
            session -> {
              session
                  .minutes()
                  .save(new Minutes(MEETING, day, day, day, day, day, Optional.empty()));
              return null;
            })
        .join();
    List<Change<UUID>> attempts =
        List.of(
            s -> outcome(s, "Efter godkendelsen"),
            s -> retitle(s, "Noget andet"),
            s -> insert(s, "Nyt punkt", 0),
            s -> {
              s.meetings().save(meeting(MEETING).withGuests("En gæst"));
              return MEETING;
            });
    for (Change<UUID> attempt : attempts) {
      var refused = store.change("Ret", attempt);
      assertThatThrownBy(refused::join)
          .cause()
          .isInstanceOfSatisfying(
              StoreRefusedException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED_MINUTES));
    }
    assertThat(store.undo().join()).as("nothing before the lock can be taken back").isEmpty();
  }

  @Test
  @Tag("R10")
  void no_path_closes_a_plan_line_without_a_judged_effect() {
    PlanLine line = planLine();
    store.change("Ny linje", s -> save(s, line)).join();
    PlanLine done = PlanRules.carriedOut(line, DAY);
    store.change("Udført", s -> save(s, done)).join();
    Evaluation yes =
        new Evaluation(
            new UUID(0, 8), line.id(), DAY, Verdict.YES, "Ny måling", "AMR", "", Optional.empty());
    PlanLine solved = PlanRules.evaluated(done, yes);
    assertThatThrownBy(() -> store.change("Luk", s -> save(s, solved)).join())
        .hasMessageContaining("vurderet");
    store
        .change(
            "Vurdér effekten",
            session -> {
              session.plans().add(yes);
              return save(session, solved);
            })
        .join();
    assertThat(status(line.id())).isEqualTo(LineStatus.SOLVED);
    store.undo().join();
    assertThat(status(line.id())).isEqualTo(LineStatus.DONE);
    store.redo().join();
    assertThat(status(line.id())).isEqualTo(LineStatus.SOLVED);
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void a_task_out_of_something_confidential_lends_no_words_to_the_next_agenda() {
    UUID task = new UUID(0, 30);
    store
        .change(
            "Skriv",
            session -> {
              Outcome secret =
                  Outcome.of(new UUID(0, 31), ITEM, 0, OutcomeKind.TASK, "Hemmelig aftale")
                      .withTask("Leder", Optional.empty(), Optional.of(task))
                      .withConfidential(true);
              session
                  .tasks()
                  .save(
                      new dk.medspil.domain.task.Task(
                          task,
                          FORUM,
                          "Hemmelig aftale",
                          "Leder",
                          Optional.empty(),
                          dk.medspil.domain.task.TaskState.OPEN,
                          dk.medspil.domain.task.TaskOrigin.item(MEETING, ITEM),
                          DAY,
                          Optional.empty(),
                          ""));
              session.agendas().save(secret);
              return task;
            })
        .join();
    var left =
        store.read(s -> s.carryOver().left(FORUM, DAY.plusDays(60), new UUID(9, 9), DAY)).join();
    assertThat(left.openTasks()).hasSize(1).noneMatch(t -> t.title().contains("Hemmelig"));
  }

  @Test
  @Tag("R24")
  void what_was_written_in_a_title_never_chooses_the_error_sentence() {
    assertThatThrownBy(() ->
            store
                .change(
                    "Fejl",
                    session -> {
                      retitle(session, "R24: R10:");
                      throw new IllegalStateException("R24: R10:");
                    })
                .join())
        .cause()
        .isInstanceOfSatisfying(
            StoreRefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FAILED));
  }

  private LineStatus status(UUID line) {
    return store.read(s -> s.plans().line(line)).join().orElseThrow().status();
  }

  private static UUID save(Session session, PlanLine line) {
    session.plans().save(line);
    return line.id();
  }

  private static PlanLine planLine() {
    return PlanLine.create(new UUID(0, 7), FORUM, "Støj ved måltider", DAY)
        .edit()
        .measure("Lydplader i loftet")
        .deadline(Optional.of(DAY))
        .followUp(Optional.of(DAY.plusMonths(2)))
        .done();
  }
}
