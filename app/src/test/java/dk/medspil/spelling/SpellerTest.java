package dk.medspil.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {
  private static Speller speller;

  @BeforeAll
  static void load() throws IOException {
    speller = Speller.load();
  }

  @Test
  void wordsOfTheFieldAreLeftAlone() throws IOException {
    List<String> right = lines("right-words.txt");
    assertThat(right).hasSizeGreaterThan(300);
    assertThat(right.stream().filter(word -> !marked(word).isEmpty())).isEmpty();
  }

  /** Two of the slips make another word: "person-alle" is one to any dictionary of compounds. */
  @Test
  void slipsAreMarkedAndTheRightWordIsNear() throws IOException {
    List<String[]> slips = lines("misspellings.txt").stream().map(l -> l.split(" ")).toList();
    assertThat(slips).hasSizeGreaterThan(75);
    long marked = slips.stream().filter(slip -> !marked(slip[0]).isEmpty()).count();
    long first = slips.stream().filter(slip -> place(slip) == 0).count();
    long amongThree = slips.stream().filter(slip -> place(slip) >= 0 && place(slip) < 3).count();
    assertThat(marked).as("marked of %d", slips.size()).isGreaterThanOrEqualTo(slips.size() - 2);
    assertThat(first).as("first of %d", slips.size()).isGreaterThan(slips.size() * 9L / 10);
    assertThat(amongThree)
        .as("among the first three of %d", slips.size())
        .isGreaterThan(slips.size() * 95L / 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AMR'en og TR'erne mødes om APV'en i MED-udvalget.",
        "Skriv til xkontoret@lilleby.dk eller se www.lilleby.dk/arbjdsmiljo.",
        "Filen lægges i S:\\fælles\\mødrefart_2026.docx.",
        "Vi afholdt 3xgruppemøder kl. 13.30, jf. pkt. 4b.",
        "De kaldte det »vi gør's sån« og ”hyggemøderi”.",
        "Mødet ledes af Xanthippa Quistgaardsen fra Zzybæk.",
        "Bl.a. evt. ekskl. forplejn. m.m.",
        "AFBUD FRA NATHOLDDET",
        "Sag2026-1177 og rum B12a.",
        "lokale- og personaleforhold",
      })
  void whatADictionaryCannotKnowIsLeftAlone(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void marksStandAtTheirWordsAndAtTheHeadOfASentenceToo() {
    String text = "Drøftlse af budget. Beslutnig: vi prøver en stilletme.";
    assertThat(speller.check(text, word -> false))
        .containsExactly(
            new Misspelling(0, 8, "Drøftlse"),
            new Misspelling(20, 29, "Beslutnig"),
            new Misspelling(44, 53, "stilletme"));
    assertThat(speller.suggest("Beslutnig")).startsWith("Beslutning");
  }

  @Test
  void theUsersOwnWordsAreRight() {
    assertThat(speller.check("Vi bruger spejlægget og gnavposten.", Set.of("spejlægget")::contains))
        .extracting(Misspelling::word)
        .doesNotContain("spejlægget");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "🙂", "\n\n", "a", "-", "»", "'''", "……"})
  void oddTextsAreNoTrouble(String text) {
    assertThat(marked(text)).isEmpty();
  }

  @Test
  void aVeryLongWordAndAVeryLongTextTakeNoTime() {
    long before = System.nanoTime();
    assertThat(marked("x".repeat(5000))).isEmpty();
    marked("Udvalget drøftede arbejdsmiljørepræsentanternes vilkår. ".repeat(2000));
    speller.suggest("arbejdsmiljørepresentantuddannelsesudvalgsmødeplann");
    assertThat(System.nanoTime() - before).isLessThan(15_000_000_000L);
  }

  private static List<String> marked(String text) {
    return speller.check(text, word -> false).stream().map(Misspelling::word).toList();
  }

  private static int place(String[] slip) {
    return speller.suggest(slip[0]).indexOf(slip[1]);
  }

  private static List<String> lines(String name) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SpellerTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
  }
}
