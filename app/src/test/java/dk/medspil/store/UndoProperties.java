package dk.medspil.store;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardScore;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UndoProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  private static final UUID FORUM = new UUID(0, 1);
  private static final UUID MEETING = new UUID(0, 2);
  private static final UUID BOARD = new UUID(0, 3);
  private static final UUID OTHER_BOARD = new UUID(0, 4);
  private static final Instant AT = Instant.parse("2026-12-03T12:00:00Z");

  @Property(tries = 12)
  void undoing_a_whole_session_always_gives_back_its_exact_start_and_redoing_its_exact_end(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int actions) throws IOException {
    UndoRun.over(UndoProperties::start, UndoProperties::act, seed, actions);
  }

  /** One random user action; what it picks depends on what is there. */
  static void act(Session session, Random random) {
    int what = random.nextInt(30);
    List<AgendaItem> items = session.agendas().items(MEETING);
    List<Note> notes = session.boards().notes(BOARD);
    switch (what) {
      case 0, 1 -> insertItem(session, random, items.size());
      case 2 -> pick(items, random).ifPresent(item -> session.agendas().move(item.id(), what));
      case 3 -> pick(items, random).ifPresent(item -> session.agendas().remove(item.id()));
      case 4, 5 ->
          pick(items, random)
              .ifPresent(item -> session.agendas().append(outcome(session, item, random)));
      case 6, 7 -> session.boards().append(note(session, random));
      case 8 ->
          pick(notes, random)
              .ifPresent(note ->
                  session
                      .boards()
                      .move(note.id(), Step.of(1 + random.nextInt(4)), random.nextInt(5)));
      case 9 -> pick(notes, random).ifPresent(note -> session.boards().removeNote(note.id()));
      case 10 -> session.tasks().save(task(session, random));
      case 11 ->
          session
              .workplaces()
              .save(
                  new Workplace(
                      new UUID(0, 9), "Sted " + random.nextInt(), "", Sector.MUNICIPALITY));
      case 12 ->
          session
              .workplaces()
              .save(forum(new UUID(5, random.nextInt(3)), "Forum '" + random.nextInt(), random));
      case 13 -> session.workplaces().removeForum(new UUID(5, random.nextInt(3)));
      case 14, 15 ->
          session
              .workplaces()
              .save(
                  new Member(
                      new UUID(6, random.nextInt(4)),
                      FORUM,
                      "Navn " + random.nextInt(),
                      Role.TR,
                      Side.EMPLOYEES,
                      Duty.NONE,
                      random.nextInt(9)));
      case 16 -> session.workplaces().removeMember(new UUID(6, random.nextInt(4)));
      case 17 -> session.settings().set("backup.days", Integer.toString(1 + random.nextInt(30)));
      case 18 ->
          session
              .settings()
              .save(
                  new SettingStore.OwnContent(
                      "egen" + random.nextInt(3), "deck", "Kort " + random.nextInt(), "[]"));
      case 19 -> session.settings().discardOwnContent("egen" + random.nextInt(3), AT);
      case 20 ->
          session
              .meetings()
              .save(
                  new Proposal(session.newId(), FORUM, "Forslag " + random.nextInt(), "AMR", DAY));
      case 21 -> session.boards().discard(OTHER_BOARD, AT);
      case 22 -> session.trash().all().forEach(session.trash()::takeBack);
      case 23 ->
          session.workplaces().members(FORUM).stream()
              .findFirst()
              .ifPresent(member ->
                  session
                      .meetings()
                      .save(
                          new Attendance(
                              MEETING,
                              member.id(),
                              Attendance.Presence.PRESENT,
                              Optional.empty(),
                              Optional.empty())));
      case 26, 27 ->
          session
              .ratings()
              .save(
                  new BoardPart(
                      new UUID(8, random.nextInt(4)),
                      BOARD,
                      random.nextInt(4),
                      "Fag " + random.nextInt(9)));
      case 28 -> {
        List<BoardScore.Pair> pairs = session.ratings().of(BOARD).pairs();
        pick(pairs, random)
            .ifPresent(pair ->
                session
                    .ratings()
                    .rate(
                        BOARD,
                        Optional.of(pair),
                        Quality.RESPECT,
                        random.nextInt(4) == 0
                            ? OptionalInt.empty()
                            : OptionalInt.of(1 + random.nextInt(5)),
                        session::newId));
      }
      case 29 ->
          pick(session.ratings().of(BOARD).parts(), random)
              .ifPresent(part -> session.ratings().removePart(BOARD, part.id()));
      case 24 ->
          session.plans().lines().stream()
              .findFirst()
              .ifPresent(line -> session.plans().discard(line.id(), AT));
      default ->
          session
              .plans()
              .save(PlanLine.create(session.newId(), FORUM, "Problem " + random.nextInt(), DAY));
    }
  }

  private static void insertItem(Session session, Random random, int size) {
    session
        .agendas()
        .insert(
            AgendaItem.create(
                session.newId(), MEETING, random.nextInt(size + 1), "Punkt 'æøå' ; -- " + size));
  }

  private static Outcome outcome(Session session, AgendaItem item, Random random) {
    return Outcome.of(
        session.newId(), item.id(), 0, OutcomeKind.DECISION, "»Ja«\n\t" + random.nextLong());
  }

  private static Note note(Session session, Random random) {
    return new Note(
        session.newId(),
        BOARD,
        Step.of(1 + random.nextInt(4)),
        0,
        "kort " + random.nextInt(),
        Optional.empty(),
        random.nextBoolean(),
        Optional.empty());
  }

  private static Task task(Session session, Random random) {
    return new Task(
        session.newId(),
        FORUM,
        "Opgave " + random.nextInt(),
        "AMR",
        Optional.of(DAY),
        TaskState.OPEN,
        TaskOrigin.NONE,
        DAY,
        Optional.empty(),
        "");
  }

  private static <T> Optional<T> pick(List<T> list, Random random) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
  }

  private static Forum forum(UUID id, String name, Random random) {
    return new Forum(
        id,
        ForumKind.OTHER,
        name,
        Optional.of(FORUM),
        RulesOfProcedure.DEFAULT,
        random.nextBoolean(),
        random.nextInt(9));
  }

  static void start(Session session) {
    session.workplaces().save(new Workplace(new UUID(0, 9), "Sted", "", Sector.REGION));
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
    session
        .meetings()
        .save(
            new Meeting(
                MEETING,
                FORUM,
                MeetingKind.ORDINARY,
                "Møde",
                DAY,
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "",
                MeetingState.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
    session
        .boards()
        .save(
            new Board(
                BOARD,
                FORUM,
                Optional.of(MEETING),
                Optional.empty(),
                "Tavle",
                "",
                "",
                Step.BACKGROUND,
                DAY,
                0,
                new BoardShape(List.of(), Optional.of(RatingKind.RELATIONS), List.of())));
    session
        .boards()
        .save(
            new Board(
                OTHER_BOARD,
                FORUM,
                Optional.empty(),
                Optional.empty(),
                "Anden tavle",
                "",
                "",
                Step.SOLUTIONS,
                DAY));
  }
}
