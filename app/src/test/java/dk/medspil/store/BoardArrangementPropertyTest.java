package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.NoteOrder;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever is moved, grouped, voted, sorted, taken back and done again on a board. */
class BoardArrangementPropertyTest {
  private static final UUID FORUM = new UUID(0, 1);
  private static final UUID BOARD = new UUID(0, 2);
  private static final int NOTES = 9;

  private Path folder;
  private Store store;

  @BeforeProperty
  void open() throws IOException {
    folder = Files.createTempDirectory("arrangement");
    store = Store.open(new DataFolder(folder.resolve("data")));
    store.seal("Begynd", BoardArrangementPropertyTest::write).join();
  }

  private static Board write(Session session) {
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
    var board =
        new Board(
                BOARD,
                FORUM,
                Optional.empty(),
                Optional.empty(),
                "Overlevering",
                "Fri dialog",
                "",
                Step.BACKGROUND,
                LocalDate.of(2026, 11, 22))
            .withDots(12);
    session.boards().save(board);
    for (int i = 0; i < NOTES; i++) {
      session
          .boards()
          .append(
              new Note(
                  new UUID(7, i),
                  BOARD,
                  Step.of(i % 4 + 1),
                  0,
                  "Kort " + i,
                  i % 3 == 0 ? Optional.of("Leder") : Optional.empty(),
                  i % 2 == 0,
                  Optional.empty()));
    }
    return board;
  }

  @AfterProperty
  void close() throws IOException {
    store.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** 50 tries of 20 acts each: a thousand acts on one board that lives on. */
  @Property(tries = 50)
  void noCardIsLostOrDoubledAndNoDotIsGivenTwice(@ForAll long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      act(random);
      BoardRecord record = record();
      assertThat(record.notes())
          .extracting(Note::text)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, NOTES).mapToObj(n -> "Kort " + n).toList());
      assertThat(Votes.given(record)).isBetween(0, record.board().dots());
      assertThat(faults(record)).isEmpty();
    }
  }

  /** The same on boards that have two or three areas of their own: nothing leaves them. */
  @Property(tries = 20)
  void noCardLeavesTheAreasOfAnotherShape(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int areas) {
    Random random = new Random(seed);
    store.seal("Anden form", session -> reshape(session, areas)).join();
    for (int i = 0; i < 15; i++) {
      act(random);
      BoardRecord record = record();
      assertThat(record.notes()).hasSize(NOTES);
      assertThat(record.notes())
          .allMatch(note -> record.board().shape().steps().contains(note.step()));
      assertThat(faults(record)).isEmpty();
    }
    assertThat(store.check().join()).isEmpty();
  }

  private static int reshape(Session session, int areas) {
    BoardRecord before = session.boards().record(BOARD).orElseThrow();
    for (NoteGroup group : before.groups()) {
      session.boards().arrangement().split(group.id());
    }
    for (int i = 0; i < NOTES; i++) {
      session.boards().move(new UUID(7, i), Step.of(i % areas + 1), 0);
    }
    session
        .boards()
        .save(
            before
                .board()
                .shaped(
                    new BoardShape(
                        Collections.nCopies(areas, new BoardShape.Area("Felt", "", "", "")))));
    return areas;
  }

  private static List<String> faults(BoardRecord record) {
    List<String> faults = new ArrayList<>();
    for (Step step : Step.values()) {
      List<Note> notes = record.notes(step);
      if (!NoteOrder.gathered(notes).equals(notes)) {
        faults.add("a group is torn apart in " + step);
      }
      for (int i = 0; i < notes.size(); i++) {
        if (notes.get(i).position() != i) {
          faults.add("a gap in " + step);
        }
      }
    }
    for (NoteGroup group : record.groups()) {
      List<Note> notes = record.inGroup(group.id());
      if (notes.size() < 2 || notes.stream().map(Note::step).distinct().count() != 1) {
        faults.add("a group of " + notes);
      }
    }
    record.notes().stream()
        .flatMap(note -> note.groupId().stream())
        .filter(group -> record.group(group).isEmpty())
        .forEach(group -> faults.add("no group " + group));
    return faults;
  }

  private void act(Random random) {
    int what = random.nextInt(12);
    switch (what) {
      case 0 -> store.undo().join();
      case 1 -> store.redo().join();
      default -> store.change("Handling", session -> act(session, what, random)).join();
    }
  }

  private static int act(Session session, int what, Random random) {
    BoardStore boards = session.boards();
    int steps = boards.board(BOARD).orElseThrow().shape().steps().size();
    NoteArrangement arrangement = boards.arrangement();
    UUID note = new UUID(7, random.nextInt(NOTES));
    UUID other = new UUID(7, random.nextInt(NOTES));
    Step step = Step.of(1 + random.nextInt(steps));
    List<NoteGroup> groups = boards.groups(BOARD);
    Optional<UUID> group =
        groups.isEmpty()
            ? Optional.empty()
            : Optional.of(groups.get(random.nextInt(groups.size())).id());
    switch (what) {
      case 2 -> arrangement.move(note, step, random.nextInt(5));
      case 3 -> arrangement.moveWithin(note, random.nextBoolean() ? 1 : -1);
      case 4, 5 -> arrangement.group(note, other, session.newId());
      case 6 -> arrangement.leaveGroup(note);
      case 7 ->
          group.ifPresent(id -> {
            if (random.nextBoolean()) {
              arrangement.split(id);
            } else {
              arrangement.moveGroup(id, step);
            }
          });
      case 8 -> boards.vote(BOARD, group.orElse(note), random.nextInt(12));
      case 9 -> boards.vote(BOARD, note, random.nextInt(12));
      case 10 -> boards.setDots(BOARD, random.nextInt(20));
      default ->
          arrangement.sort(
              BOARD,
              step,
              NoteOrder.By.values()[random.nextInt(NoteOrder.By.values().length)],
              random);
    }
    return what;
  }

  private BoardRecord record() {
    return store.read(session -> session.boards().record(BOARD)).join().orElseThrow();
  }
}
