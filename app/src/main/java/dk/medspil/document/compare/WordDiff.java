package dk.medspil.document.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts side by side: line beside line, and in a changed line the words that differ. */
public final class WordDiff {
  /** A run of letters and digits, a run of blanks, or one other character. */
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  private WordDiff() {}

  /**
   * A piece of a line.
   *
   * @param text never empty
   * @param changed whether the other text has something else here
   */
  public record Piece(String text, boolean changed) {}

  /**
   * A line of both texts; a line only one of them has is empty in the other.
   *
   * @param before the pieces of the first text, which together are its line
   * @param after the pieces of the second text
   */
  public record Line(List<Piece> before, List<Piece> after) {
    public Line {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /** Whether the two texts differ in this line. */
    public boolean isChanged() {
      return before.stream().anyMatch(Piece::changed) || after.stream().anyMatch(Piece::changed);
    }
  }

  /**
   * Compares two texts. Every line of both is there, in order: the pieces of one side, put together
   * and joined by line feeds, are the text of that side; blank lines that one side has alone are
   * left out.
   */
  public static List<Line> of(String before, String after) {
    List<String> first = before.lines().toList();
    List<String> second = after.lines().toList();
    List<Line> lines = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(first, second, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        delta.getSource().getLines().forEach(line -> lines.add(same(line)));
      } else {
        beside(delta.getSource().getLines(), delta.getTarget().getLines(), lines);
      }
    }
    return lines;
  }

  private static Line same(String line) {
    List<Piece> pieces = piece(line, false);
    return new Line(pieces, pieces);
  }

  private static void beside(List<String> before, List<String> after, List<Line> lines) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      if (i >= before.size()) {
        lines.add(new Line(List.of(), piece(after.get(i), true)));
      } else if (i >= after.size()) {
        lines.add(new Line(piece(before.get(i), true), List.of()));
      } else {
        lines.add(words(before.get(i), after.get(i)));
      }
    }
  }

  private static Line words(String before, String after) {
    List<Piece> first = new ArrayList<>();
    List<Piece> second = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(words(before), words(after), true).getDeltas()) {
      boolean changed = delta.getType() != DeltaType.EQUAL;
      first.addAll(piece(String.join("", delta.getSource().getLines()), changed));
      second.addAll(piece(String.join("", delta.getTarget().getLines()), changed));
    }
    return new Line(first, second);
  }

  private static List<String> words(String line) {
    return WORDS.matcher(line).results().map(MatchResult::group).toList();
  }

  private static List<Piece> piece(String text, boolean changed) {
    return text.isEmpty() ? List.of() : List.of(new Piece(text, changed));
  }
}
