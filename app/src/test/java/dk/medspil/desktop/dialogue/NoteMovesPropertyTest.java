package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.Change;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class NoteMovesPropertyTest {
  private static final int NOTES = 7;

  private Path folder;
  private Store store;

  /**
   * Something done to the board.
   *
   * @param kind 0 up or down, 1 to a step, 2 take back, 3 do again
   */
  record Act(int kind, int note, int by, Step step) {}

  @BeforeProperty
  void open() throws IOException {
    folder = Files.createTempDirectory("moves");
    store = Store.open(new DataFolder(folder.resolve("data")));
    store
        .seal(
            "Begynd",
            session -> {
              BoardFixture.write(session);
              for (int i = 0; i < NOTES; i++) {
                session
                    .boards()
                    .append(BoardFixture.note(new UUID(7, i), Step.of(i % 4 + 1), "Kort " + i));
              }
              return true;
            })
        .join();
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

  @Property(tries = 60)
  void movesNeverLoseOrDoubleACard(@ForAll("acts") List<Act> acts) {
    acts.forEach(this::act);
    List<Note> notes = notes();
    assertThat(notes)
        .extracting(Note::text)
        .containsExactlyInAnyOrder(
            "Kort 0", "Kort 1", "Kort 2", "Kort 3", "Kort 4", "Kort 5", "Kort 6");
    for (Step step : Step.values()) {
      List<Integer> positions =
          notes.stream().filter(n -> n.step() == step).map(Note::position).toList();
      assertThat(positions)
          .isEqualTo(java.util.stream.IntStream.range(0, positions.size()).boxed().toList());
    }
  }

  @Property(tries = 30)
  void takingAllBackAlwaysGivesTheStart(@ForAll("moves") List<Act> moves) {
    List<Note> before = notes();
    int written = 0;
    for (Act move : moves) {
      List<Note> then = notes();
      act(move);
      written += notes().equals(then) ? 0 : 1;
    }
    for (int i = 0; i < written; i++) {
      store.undo().join();
    }
    assertThat(notes()).isEqualTo(before);
  }

  private void act(Act act) {
    UUID note = new UUID(7, act.note());
    switch (act.kind()) {
      case 0 ->
          change(session -> {
            NoteMoves.within(session, note, act.by());
            return true;
          });
      case 1 ->
          change(session -> {
            NoteMoves.to(session, note, act.step(), act.by() + 1);
            return true;
          });
      case 2 -> store.undo().join();
      default -> store.redo().join();
    }
  }

  private <T> void change(Change<T> change) {
    store.change("Flyt", change).join();
  }

  private List<Note> notes() {
    return store.read(session -> session.boards().notes(BoardFixture.BOARD)).join();
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    return act(3).list().ofMinSize(1).ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<Act>> moves() {
    return act(1).list().ofMaxSize(15);
  }

  private static Arbitrary<Act> act(int lastKind) {
    return Combinators.combine(
            Arbitraries.integers().between(0, lastKind),
            Arbitraries.integers().between(0, NOTES - 1),
            Arbitraries.of(-1, 1, 3),
            Arbitraries.of(Step.class))
        .as(Act::new);
  }
}
