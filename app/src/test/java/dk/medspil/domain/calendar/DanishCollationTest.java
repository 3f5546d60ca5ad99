package dk.medspil.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishCollationTest {
  private final DanishCollation order = new DanishCollation();

  /** Each line is words already in Danish order. */
  @Tag("R23")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ærø Ølgod Ørsted Aabenraa Åbyhøj Aalborg",
        "b z Aarhus",
        "x y z æ ø å",
        "cafe café caféen",
        "e é f",
        "Leder leder",
        "å aa",
        "ab ab\u030a Å å AA Aa aa",
        "data dataansvar datb",
        "ekstra ekstraarbejde ekstrem faa",
        "skema skemaaftale skemb",
        "Muller Mylius Müller Mynte",
        "thor þor thorn tian",
        "dag ðag dal",
        "ære ärlig æske",
        "ø ö œ øl",
        "1 2 10a a",
        "TR TRIO"
      })
  void putsWordsInDanishOrder(String line) {
    List<String> expected =
        line.startsWith("1 ") ? List.of("1", "10a", "2", "a") : List.of(line.split(" "));
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(order);

    assertThat(shuffled).containsExactlyElementsOf(expected);
  }

  @Tag("R23")
  @Test
  void putsSpacesBeforeLettersAndShorterWordsFirst() {
    List<String> words = new ArrayList<>(List.of("MEDarbejder", "MED møde", "MED", "MED-møde"));
    words.sort(order);

    assertThat(words).containsExactly("MED", "MED møde", "MED-møde", "MEDarbejder");
  }

  @Tag("R23")
  @Test
  void readsLettersBuiltFromPartsAsWholeLetters() {
    List<String> words = new ArrayList<>(List.of("A\u030aby", "Zoo", "Ærø", "Abild"));
    words.sort(order);

    assertThat(words).containsExactly("Abild", "Zoo", "Ærø", "A\u030aby");
  }
}
