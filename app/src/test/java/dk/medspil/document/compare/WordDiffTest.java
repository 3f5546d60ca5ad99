package dk.medspil.document.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.compare.WordDiff.Line;
import dk.medspil.document.compare.WordDiff.Piece;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void only_the_word_that_was_changed_is_marked() {
    List<Line> lines = WordDiff.of("Frist: 1. maj 2026\nEns", "Frist: 8. maj 2026\nEns");
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().before())
        .containsExactly(
            new Piece("Frist: ", false), new Piece("1", true), new Piece(". maj 2026", false));
    assertThat(lines.getFirst().after())
        .containsExactly(
            new Piece("Frist: ", false), new Piece("8", true), new Piece(". maj 2026", false));
    assertThat(lines.getLast().isChanged()).isFalse();
  }

  @Test
  void a_line_only_one_has_stands_beside_nothing() {
    List<Line> lines = WordDiff.of("a\nc", "a\nb\nc");
    assertThat(lines.get(1)).isEqualTo(new Line(List.of(), List.of(new Piece("b", true))));
    assertThat(WordDiff.of("a\nb\nc", "a\nc").get(1))
        .isEqualTo(new Line(List.of(new Piece("b", true)), List.of()));
  }

  @Test
  void letters_with_rings_and_marks_are_parts_of_words() {
    Line line = WordDiff.of("på åben dør", "på lukket dør").getFirst();
    assertThat(line.before()).contains(new Piece("åben", true));
  }

  @Property
  void no_word_is_ever_lost_on_either_side(@ForAll("texts") String a, @ForAll("texts") String b) {
    List<Line> lines = WordDiff.of(a, b);
    assertThat(side(lines, Line::before)).isEqualTo(written(a));
    assertThat(side(lines, Line::after)).isEqualTo(written(b));
  }

  @Property
  void what_is_not_marked_is_the_same_on_both_sides(
      @ForAll("texts") String a, @ForAll("texts") String b) {
    for (Line line : WordDiff.of(a, b)) {
      assertThat(same(line.before())).isEqualTo(same(line.after()));
    }
  }

  @Property
  void a_text_never_differs_from_itself(@ForAll("texts") String text) {
    assertThat(WordDiff.of(text, text)).noneMatch(Line::isChanged);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("Ja", "nej", " ", "  ", "\n", "æ", "😀", "e\u0301", ".", "\u2028", "3,5")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join("", words));
  }

  private static String same(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> !piece.changed())
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  /** Blank lines may stand beside nothing, so they are left out of the comparison. */
  private static List<String> side(List<Line> lines, Function<Line, List<Piece>> side) {
    return lines.stream()
        .map(side)
        .map(pieces -> pieces.stream().map(Piece::text).collect(Collectors.joining()))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> written(String text) {
    return text.lines().filter(line -> !line.isEmpty()).toList();
  }
}
