package dk.medspil.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.calendar.Workdays;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.privacy.CprPattern;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.Way;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.ForumPart;
import dk.medspil.exchange.MeetingPart;
import dk.medspil.exchange.PackageContent;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoWorkplaceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private final ContentLibrary library = new ContentLibrary();
  private final PackageContent demo = DemoWorkplace.on(TODAY, library);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-04-01", "2027-01-04", "2028-02-29", "2026-12-24"})
  void fillsASoundStoreOnAnyDay(LocalDate today) {
    try (Store store = Store.open(new DataFolder(folder))) {
      store
          .change(
              "Opret eksempel",
              session -> {
                DemoWorkplace.write(session, today, library);
                return true;
              })
          .join();
      assertThat(store.check().join()).isEmpty();
      assertThat(store.read(DemoWorkplace::isIn).join()).isTrue();
      UUID next =
          store
              .read(session -> session.meetings().next(DemoForums.LOCAL, today).orElseThrow().id())
              .join();
      assertThat(next).isEqualTo(MeetingScript.id("lokal-naeste"));
    }
  }

  @Test
  void isTheSameEachTime() {
    assertThat(DemoWorkplace.on(TODAY, new ContentLibrary())).isEqualTo(demo);
  }

  @Test
  void hasNoNamesOfPersonsAndNothingLikeCpr() {
    assertThat(demo.forums())
        .flatExtracting(ForumPart::members)
        .extracting(member -> member.name())
        .containsOnly(
            "",
            "Afdelingsleder, aften og nat",
            "TR for social- og sundhedsgruppen",
            "Fast nattevagt",
            "Fra dagholdet",
            "Fra aftenholdet",
            "Fra natteholdet");
    assertThat(CprPattern.find(demo.toString())).isEmpty();
  }

  @Test
  void showsTheNextMeetingWithCarriedItemsAndAirLeft() {
    MeetingPart next = part("lokal-naeste");
    assertThat(next.meeting().date()).isEqualTo(LocalDate.of(2026, 12, 3));
    assertThat(next.items()).extracting(AgendaItem::position).isSorted().doesNotHaveDuplicates();
    assertThat(next.items().stream().mapToInt(AgendaItem::plannedMinutes).sum())
        .isBetween(100, 120);
    assertThat(next.items().stream().map(item -> item.origin().kind()).collect(Collectors.toSet()))
        .contains(
            Origin.Kind.TEMPLATE,
            Origin.Kind.ADDED,
            Origin.Kind.POSTPONED,
            Origin.Kind.OPEN_TASKS,
            Origin.Kind.MINUTES_APPROVAL,
            Origin.Kind.PLAN_LINES,
            Origin.Kind.EFFECT_DUE);
    assertThat(demo.forums().getFirst().proposals()).hasSize(3);
  }

  @Test
  void spansTwoYearsOfHeldMeetingsOnWorkingDays() {
    List<Meeting> held =
        demo.meetings().stream()
            .map(MeetingPart::meeting)
            .filter(meeting -> meeting.state() == MeetingState.HELD)
            .toList();
    assertThat(held.getFirst().date()).isBefore(TODAY.minusMonths(23));
    assertThat(held).allMatch(meeting -> meeting.date().isBefore(TODAY));
    assertThat(demo.meetings()).allMatch(part -> Workdays.isWorkday(part.meeting().date()));
    assertThat(held.stream().map(Meeting::kind).collect(Collectors.toSet()))
        .contains(MeetingKind.PRE_MEETING, MeetingKind.TRIO_FRAMING, MeetingKind.STAFF_MED);
  }

  @Test
  void holdsEveryKindAndEveryState() {
    assertThat(demo.meetings())
        .flatExtracting(MeetingPart::outcomes)
        .extracting(Outcome::kind)
        .contains(OutcomeKind.values());
    assertThat(demo.meetings())
        .extracting(part -> part.minutes().state())
        .contains(MinutesState.values());
    assertThat(demo.tasks()).extracting(Task::state).contains(TaskState.values());
    assertThat(demo.lines())
        .extracting(record -> record.line().status())
        .contains(LineStatus.values());
    assertThat(demo.topics().stream().map(topic -> topic.age(TODAY)).toList())
        .contains(Topic.Age.values());
    assertThat(demo.strategies())
        .flatExtracting(StrategyRecord::goals)
        .flatExtracting(GoalRecord::statuses)
        .extracting(GoalStatus::word)
        .contains(GoalStatus.Word.values());
    assertThat(demo.strategies())
        .flatExtracting(StrategyRecord::goals)
        .flatExtracting(GoalRecord::links)
        .extracting(GoalLink::kind)
        .contains(GoalLink.Kind.values());
    assertThat(demo.surveys().stream().map(record -> record.survey().kind()))
        .containsAll(library.surveys().stream().map(SurveyKind::id).toList());
    assertThat(demo.surveys()).extracting(record -> record.survey().way()).contains(Way.values());
    assertThat(demo.lines())
        .flatExtracting(PlanLineRecord::trail)
        .extracting(TrailEntry::kind)
        .contains(TrailEntry.Kind.REVIEW);
    assertThat(demo.apv().rounds())
        .extracting(record -> record.round().method())
        .contains(Round.Method.values());
    assertThat(demo.apv().rounds())
        .flatExtracting(record -> record.round().sources())
        .contains(Round.Source.values());
    assertThat(demo.apv().changes())
        .extracting(ChangeEvent::kind)
        .contains(ChangeEvent.Kind.values());
    assertThat(demo.apv().accidents()).extracting(Accident::kind).contains(Accident.Kind.values());
    assertThat(demo.apv().accidents())
        .extracting(Accident::absence)
        .contains(Accident.Absence.values());
    for (Step step : Step.values()) {
      assertThat(demo.boards()).allMatch(board -> !board.notes(step).isEmpty());
    }
  }

  @Test
  void hasSevenOpenTasksInLocalMedTwoOfThemLate() {
    List<Task> open =
        demo.tasks().stream()
            .filter(task -> task.forumId().equals(DemoForums.LOCAL))
            .filter(task -> task.state() == TaskState.OPEN)
            .toList();
    assertThat(open).hasSize(7);
    assertThat(open.stream().filter(task -> task.isOverdue(TODAY))).hasSize(2);
  }

  @Test
  void linksANoteToItsDecisionTaskAndPlanLine() {
    BoardRecord board =
        demo.boards().stream()
            .filter(record -> record.board().title().equals("Ro omkring måltiderne"))
            .findFirst()
            .orElseThrow();
    List<Optional<UUID>> notes =
        board.notes(Step.SOLUTIONS).stream().map(Note::id).map(Optional::of).toList();
    MeetingPart meeting = part(DemoSecondYear.MEALS);
    assertThat(board.board().itemId()).contains(meeting.items().get(2).id());
    assertThat(meeting.outcomes()).extracting(Outcome::noteId).contains(notes.get(0), notes.get(1));
    assertThat(demo.tasks()).extracting(task -> task.origin().noteId()).contains(notes.get(1));
    assertThat(demo.lines()).extracting(record -> record.line().noteId()).contains(notes.get(2));
  }

  @Test
  @Tag("R01")
  void everyStaffMeetingBelongsToAForumThatPrintsItsStatus() {
    assertThat(demo.meetings())
        .filteredOn(part -> part.meeting().kind() == MeetingKind.STAFF_MED)
        .isNotEmpty()
        .allMatch(part -> forum(part).forum().printsMedStatus());
  }

  @Test
  @Tag("R02")
  void theTrioIsPrivateAndSendsNoTaskOrBoardToMed() {
    assertThat(demo.forums().get(1).forum().isPrivateTrio()).isTrue();
    List<UUID> trio =
        demo.meetings().stream()
            .map(MeetingPart::meeting)
            .filter(meeting -> meeting.forumId().equals(DemoForums.TRIO))
            .map(Meeting::id)
            .toList();
    assertThat(demo.tasks())
        .filteredOn(task -> task.origin().meetingId().filter(trio::contains).isPresent())
        .isNotEmpty()
        .allMatch(task -> task.forumId().equals(DemoForums.TRIO));
  }

  @Test
  @Tag("R10")
  void closesNoLineWithoutAJudgedEffect() {
    assertThat(demo.lines())
        .extracting(PlanLineRecord::line)
        .filteredOn(line -> line.status() == LineStatus.SOLVED)
        .hasSizeGreaterThan(3);
    assertThat(demo.lines())
        .filteredOn(record -> record.line().status() == LineStatus.SOLVED)
        .allMatch(record -> record.evaluations().getLast().verdict().label().equals("Ja"));
  }

  @Test
  @Tag("R24")
  void freezesTheSameTextAtEachStepOfLockedMinutes() {
    assertThat(demo.meetings())
        .filteredOn(part -> part.minutes().isLocked())
        .hasSizeGreaterThan(8)
        .allSatisfy(part -> {
          String now =
              MinutesContent.of(
                  part.record(demo.workplace().orElseThrow(), forum(part), List.of(), List.of()));
          assertThat(part.versions())
              .last()
              .matches(version -> version.state() == MinutesState.FINAL)
              .matches(version -> version.content().equals(now));
        });
    assertThat(demo.meetings()).flatExtracting(MeetingPart::addenda).isNotEmpty();
  }

  @Test
  void keepsSomethingConfidentialAndSomethingPrivate() {
    assertThat(demo.meetings())
        .flatExtracting(MeetingPart::items)
        .anyMatch(AgendaItem::isConfidential)
        .anyMatch(item -> !item.privateNote().isBlank());
    assertThat(demo.meetings())
        .flatExtracting(MeetingPart::outcomes)
        .anyMatch(Outcome::confidential);
    assertThat(demo.boards()).flatExtracting(BoardRecord::notes).anyMatch(Note::hidden);
    assertThat(demo.meetings())
        .extracting(MeetingPart::minutes)
        .extracting(Minutes::state)
        .contains(MinutesState.APPROVED_BY_ONE);
  }

  private MeetingPart part(String key) {
    return demo.meetings().stream()
        .filter(part -> part.meeting().id().equals(MeetingScript.id(key)))
        .findFirst()
        .orElseThrow();
  }

  private ForumPart forum(MeetingPart part) {
    return demo.forums().stream()
        .filter(forum -> forum.forum().id().equals(part.meeting().forumId()))
        .findFirst()
        .orElseThrow();
  }
}
