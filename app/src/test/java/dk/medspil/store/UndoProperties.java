package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Property(tries = 15)
  void undoing_a_whole_session_always_gives_back_its_exact_start(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int actions) throws IOException {
    Path temp = Files.createTempDirectory("medspil-undo");
    try (Store store = Store.open(new DataFolder(temp.resolve("data")))) {
      store.change("Start", UndoProperties::start).join();
      List<Object> before = everything(store);
      Random random = new Random(seed);
      int steps = 0;
      for (int i = 0; i < actions; i++) {
        store.change("Handling", session -> act(session, random)).join();
      }
      List<Object> after = everything(store);
      while (!everything(store).equals(before) && store.undo().join().isPresent()) {
        steps++;
      }
      assertThat(everything(store)).isEqualTo(before);
      for (int i = 0; i < steps; i++) {
        assertThat(store.redo().join()).isPresent();
      }
      assertThat(everything(store)).isEqualTo(after);
      assertThat(store.check().join()).isEmpty();
    } finally {
      delete(temp);
    }
  }

  /** One random user action; what it picks depends on what is there. */
  private static Integer act(Session session, Random random) {
    int what = random.nextInt(12);
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
      default ->
          session
              .plans()
              .save(PlanLine.create(session.newId(), FORUM, "Problem " + random.nextInt(), DAY));
    }
    return what;
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

  private static Integer start(Session session) {
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
                DAY));
    return 0;
  }

  private static List<Object> everything(Store store) {
    return store
        .read(session -> {
          List<Object> all = new ArrayList<>();
          all.add(session.records().meeting(MEETING));
          all.add(session.tasks().all());
          all.add(session.plans().lines());
          all.add(
              session.search().find("kort", 1000).stream()
                  .map(SearchStore.Hit::id)
                  .sorted()
                  .toList());
          return all;
        })
        .join();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
