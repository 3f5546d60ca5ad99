package dk.medspil.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidentialPassagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Vi taler om [[lukning af nat]] senere. | Vi taler om senere.",
        "Vi taler om det [[i februar]]. | Vi taler om det.",
        "[[Alt]] | \"\"",
        "Uden ende [[resten er hemmelig | \"Uden ende \"",
        "En [parentes] og ]] alene | En [parentes] og ]] alene",
        "To [[a]] gange [[b]]! | To gange!"
      })
  void a_passage_is_left_out_and_the_rest_reads_on(String text, String left) {
    assertThat(ConfidentialPassages.leftOut(text, "")).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({"Ord [[skjult]] ord, 1", "ingen, 0", "[[a]][[b, 2"})
  void passages_are_counted(String text, int count) {
    assertThat(ConfidentialPassages.count(text)).isEqualTo(count);
    assertThat(ConfidentialPassages.isIn(text)).isEqualTo(count > 0);
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "4, 9", "0, 9"})
  void what_was_chosen_is_a_passage_and_can_be_opened_again(int from, int to) {
    String text = "Ord skjul";
    String marked = ConfidentialPassages.mark(text, from, to);
    assertThat(ConfidentialPassages.count(marked)).isEqualTo(1);
    assertThat(ConfidentialPassages.leftOut(marked, "")).doesNotContain(text.substring(from, to));
    assertThat(ConfidentialPassages.opened(marked)).isEqualTo(text);
  }

  @Property
  void nothing_of_a_passage_is_ever_left(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    String text = before + "[[HEMMELIGT\nORD]]" + after;
    assertThat(ConfidentialPassages.leftOut(text, "*")).doesNotContain("HEMMELIGT", "ORD", "[[");
    assertThat(ConfidentialPassages.leftOut(text, "")).doesNotContain("HEMMELIGT", "ORD", "[[");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("[", "]", "[[", "]]", "a", " ", "\n", ".", "$1", "\\")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join("", words));
  }
}
