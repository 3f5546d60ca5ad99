package dk.medspil.store;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.SettingStore.OwnContent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** A store with a word in every kind of text, so that its traces can be sought. */
final class PlantedWord {
  static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  static final UUID FORUM = new UUID(0, 1);
  static final UUID MEETING = new UUID(0, 2);
  static final UUID ITEM = new UUID(0, 3);
  static final UUID BOARD = new UUID(0, 4);
  static final UUID LINE = new UUID(0, 5);
  static final UUID TASK = new UUID(0, 6);
  static final UUID SECRET_TASK = new UUID(0, 7);

  /** No other text has any three letters of it. */
  static final String WORD = "Qzxwvkjqøxq";

  private PlantedWord() {}

  static void plant(Session session) {
    session.meetings().save(meeting());
    session.agendas().insert(AgendaItem.create(ITEM, MEETING, 0, WORD + " i punktet"));
    session
        .agendas()
        .append(Outcome.of(new UUID(1, 1), ITEM, 0, OutcomeKind.DECISION, "Besluttet: " + WORD));
    session
        .minutes()
        .add(
            new dk.medspil.domain.minutes.MinutesVersion(
                new UUID(1, 2),
                MEETING,
                1,
                dk.medspil.domain.minutes.MinutesState.DRAFT,
                NOW,
                "Formand " + WORD,
                "Frosset " + WORD,
                MinutesContent.sha256("Frosset " + WORD)));
    session.minutes().save(new Addendum(new UUID(1, 3), MEETING, DAY, "Rettelse " + WORD));
    session.settings().setDraft("hold:" + ITEM, "Halvt skrevet " + WORD);
    session
        .boards()
        .save(
            new Board(
                BOARD,
                FORUM,
                Optional.of(MEETING),
                Optional.of(ITEM),
                "Tavle " + WORD,
                "",
                WORD,
                Step.BACKGROUND,
                DAY));
    session.boards().append(note(session, "Kort " + WORD));
    session.plans().save(PlanLine.create(LINE, FORUM, "Problem " + WORD, DAY));
    session.settings().save(new OwnContent("egen", "deck", "Sæt " + WORD, "[\"" + WORD + "\"]"));
    session.tasks().save(task(TASK, ITEM, "Bestil plader"));
    UUID secret = new UUID(1, 8);
    AgendaItem hidden = AgendaItem.create(secret, MEETING, 1, WORD);
    session
        .agendas()
        .insert(
            hidden
                .edit()
                .confidentiality(
                    Optional.of(
                        new dk.medspil.domain.meeting.Confidentiality(
                            "Personsag", Optional.empty())))
                .done());
    session.tasks().save(task(SECRET_TASK, secret, "Fortrolig " + WORD));
  }

  static AgendaItem titled(AgendaItem item, String title) {
    return item.edit().title(title).done();
  }

  static Note note(Session session, String text) {
    return new Note(
        session.newId(),
        BOARD,
        Step.BACKGROUND,
        0,
        text,
        Optional.empty(),
        false,
        Optional.empty());
  }

  static Task task(UUID id, UUID item, String title) {
    return new Task(
        id,
        FORUM,
        title,
        "AMR",
        Optional.empty(),
        TaskState.OPEN,
        new TaskOrigin(Optional.of(MEETING), Optional.of(item), Optional.empty(), Optional.empty()),
        DAY,
        Optional.empty(),
        "");
  }

  static Meeting meeting() {
    return new Meeting(
        MEETING,
        FORUM,
        MeetingKind.ORDINARY,
        "Møde " + WORD,
        DAY,
        LocalTime.of(13, 0),
        LocalTime.of(15, 0),
        "Sted " + WORD,
        MeetingState.HELD,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WORD);
  }

  static void workplace(Session session) {
    session.workplaces().save(new Workplace(new UUID(0, 9), "Stedet", "", Sector.REGION));
    session
        .workplaces()
        .save(
            new Forum(
                FORUM,
                ForumKind.LOCAL_MED,
                "Lokal-MED",
                Optional.empty(),
                RulesOfProcedure.DEFAULT,
                false,
                0));
  }
}
