package dk.medspil.domain.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A board beside the one that was held before it on the same theme: which revealed cards came
 * again, which are new, and which were only there last time. Cards are the same when their words
 * are, wherever they lie; hidden cards are left out, because the comparison may be shown.
 *
 * @param before the earlier board
 * @param now the later board
 * @param steps a comparison of each step of the later board, in order
 */
public record BoardComparison(Board before, Board now, List<StepChange> steps) {

  public BoardComparison {
    steps = List.copyOf(steps);
  }

  /**
   * What a step had then and has now.
   *
   * @param step the step
   * @param title what it is called on the later board
   * @param again cards that were on the earlier board too
   * @param fresh cards that were not
   * @param gone cards that were in this step and are not on the later board
   */
  public record StepChange(
      Step step, String title, List<Note> again, List<Note> fresh, List<Note> gone) {
    public StepChange {
      again = List.copyOf(again);
      fresh = List.copyOf(fresh);
      gone = List.copyOf(gone);
    }

    /** Whether there was nothing, then or now. */
    public boolean isEmpty() {
      return again.isEmpty() && fresh.isEmpty() && gone.isEmpty();
    }
  }

  /** Compares two boards. */
  public static BoardComparison of(BoardRecord before, BoardRecord now) {
    Set<String> then = words(before);
    Set<String> here = words(now);
    BoardShape shape = now.board().shape();
    return new BoardComparison(
        before.board(),
        now.board(),
        shape.steps().stream()
            .map(step ->
                new StepChange(
                    step,
                    shape.title(step),
                    shown(now, step, note -> then.contains(words(note))),
                    shown(now, step, note -> !then.contains(words(note))),
                    shown(before, step, note -> !here.contains(words(note)))))
            .toList());
  }

  /**
   * The board a later one is compared with: the latest that was started before it under the same
   * title, else with the same deck.
   *
   * @param all the boards of the forum
   */
  public static Optional<Board> previous(Board now, List<Board> all) {
    return latest(now, all, old -> old.title().strip().equalsIgnoreCase(now.title().strip()))
        .or(() -> latest(now, all, old -> !old.deck().isBlank() && old.deck().equals(now.deck())));
  }

  private static Optional<Board> latest(Board now, List<Board> all, Predicate<Board> alike) {
    return all.stream()
        .filter(old -> !old.id().equals(now.id()) && old.startedOn().isBefore(now.startedOn()))
        .filter(alike)
        .max(Comparator.comparing(Board::startedOn).thenComparing(Board::id));
  }

  private static List<Note> shown(BoardRecord board, Step step, Predicate<Note> which) {
    return board.notes(step).stream().filter(note -> !note.hidden()).filter(which).toList();
  }

  private static Set<String> words(BoardRecord board) {
    return board.notes().stream()
        .filter(note -> !note.hidden())
        .map(BoardComparison::words)
        .collect(Collectors.toSet());
  }

  /** Neither case, spaces nor signs make a card another. */
  private static String words(Note note) {
    return note.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
