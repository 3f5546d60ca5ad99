package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskScaleTest {

  @ParameterizedTest
  @CsvSource({
    "5, 1, 1, LOW",
    "5, 1, 5, LOW",
    "5, 5, 1, LOW",
    "5, 2, 3, MIDDLE",
    "5, 3, 4, MIDDLE",
    "5, 3, 5, HIGH",
    "5, 5, 5, HIGH",
    "4, 1, 3, LOW",
    "4, 1, 4, MIDDLE",
    "4, 2, 4, MIDDLE",
    "4, 3, 3, HIGH",
    "4, 4, 4, HIGH"
  })
  void theUsualLimits(int size, int severity, int likelihood, Risk.Band band) {
    assertThat(RiskScale.usual(size).band(new Risk(severity, likelihood))).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 2, 3, true",
    "5, 2, 25, true",
    "5, 24, 25, true",
    "4, 15, 16, true",
    "5, 1, 3, false",
    "5, 0, 3, false",
    "5, 6, 6, false",
    "5, 7, 6, false",
    "5, 6, 26, false",
    "4, 6, 17, false"
  })
  void limitsRiseAndLeaveEachBandANumber(int size, int middle, int high, boolean allowed) {
    assertThat(RiskScale.areLimits(size, middle, high)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 6})
  void thereAreScalesOfFourAndFiveOnly(int size) {
    RiskScale usual = RiskScale.USUAL;
    assertThatThrownBy(() ->
            new RiskScale(
                size, 2, 3, usual.bands(), usual.severities(), usual.likelihoods(), usual.colors()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " Lav", "To\nlinjer", "Et ord på femogtyve tegn x"})
  void aWordIsOneShortLine(String word) {
    assertThat(RiskScale.isWord(word)).isFalse();
    assertThatThrownBy(() -> RiskScale.USUAL.withWord(RiskScale.Words.BANDS, 0, word))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWordOfItsOwnStandsInItsPlaceOnly() {
    RiskScale scale = RiskScale.usual(4).withWord(RiskScale.Words.SEVERITIES, 3, "Livsfarlig");
    assertThat(scale.severities()).endsWith("Alvorlig", "Livsfarlig");
    assertThat(scale.likelihoods()).isEqualTo(RiskScale.usual(4).likelihoods());
    assertThat(scale.bands()).isEqualTo(RiskScale.usual(4).bands());
  }

  @Test
  void aColourThatIsTakenIsExchanged() {
    RiskScale scale = RiskScale.USUAL.withColor(Risk.Band.LOW, RiskColor.BLUE);
    assertThat(scale.colors()).containsExactly(RiskColor.BLUE, RiskColor.YELLOW, RiskColor.RED);
    scale = scale.withColor(Risk.Band.HIGH, RiskColor.BLUE);
    assertThat(scale.colors()).containsExactly(RiskColor.RED, RiskColor.YELLOW, RiskColor.BLUE);
    assertThat(scale.resized(4).colors()).isEqualTo(scale.colors());
  }

  @Test
  void aScaleWithTheUsualColoursIsWrittenAsItAlwaysWas() {
    assertThat(RiskScale.USUAL.written()).startsWith("5 6 15\nLav\n");
    assertThat(RiskScale.read(RiskScale.USUAL.written()).orElseThrow().colors())
        .containsExactly(RiskColor.GREEN, RiskColor.YELLOW, RiskColor.RED);
  }

  @Test
  void aWordThatMayNotBeSaidGivesWayToTheUsualOne() {
    RiskScale scale =
        RiskScale.usual(4)
            .withWord(RiskScale.Words.BANDS, 2, "Hemmelig")
            .withWord(RiskScale.Words.SEVERITIES, 0, "Hemmelig")
            .withWord(RiskScale.Words.LIKELIHOODS, 3, "Dagligt");
    RiskScale said = scale.saying(word -> !word.equals("Hemmelig"));
    assertThat(said.bands()).isEqualTo(RiskScale.usual(4).bands());
    assertThat(said.severities()).isEqualTo(RiskScale.usual(4).severities());
    assertThat(said.likelihood(4)).isEqualTo("Dagligt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "5 6 15",
        "3 2 3\na\nb\nc\na\nb\nc\na\nb\nc",
        "4 9 4\na\nb\nc\na\nb\nc\nd\na\nb\nc\nd",
        "4 4 9\na\nb\nc\na\nb\nc\nd\na\nb\nc",
        "4 4 9\na\nb\n\na\nb\nc\nd\na\nb\nc\nd",
        "4 4 9\na\nb\nc\na\nb\nc\nd\na\nb\nc\nd\ne",
        "4 4 9 green\na\nb\nc\na\nb\nc\nd\na\nb\nc\nd",
        "4 4 9 green red red\na\nb\nc\na\nb\nc\nd\na\nb\nc\nd",
        "4 4 9 green red pink\na\nb\nc\na\nb\nc\nd\na\nb\nc\nd"
      })
  void whatIsNoScaleIsNotRead(String written) {
    assertThat(RiskScale.read(written)).isEmpty();
  }

  @Property
  void everyNumberLiesInExactlyOneBand(@ForAll("scales") RiskScale scale) {
    int all = scale.size() * scale.size();
    for (int number = 1; number <= all; number++) {
      int wanted = number;
      assertThat(
              Arrays.stream(Risk.Band.values())
                  .filter(band -> scale.from(band) <= wanted && wanted <= scale.to(band)))
          .hasSize(1);
    }
    for (int severity = 1; severity <= scale.size(); severity++) {
      for (int likelihood = 1; likelihood <= scale.size(); likelihood++) {
        Risk risk = new Risk(severity, likelihood);
        Risk.Band band = scale.band(risk);
        assertThat(risk.number()).isBetween(scale.from(band), scale.to(band));
        assertThat(scale.holds(risk)).isTrue();
      }
    }
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("scales") RiskScale scale) {
    assertThat(RiskScale.read(scale.written())).contains(scale);
  }

  @Property
  void aHigherRiskNeverLiesInALowerBand(
      @ForAll("scales") RiskScale scale, @ForAll("risks") Risk one, @ForAll("risks") Risk other) {
    if (scale.holds(one) && scale.holds(other) && one.number() <= other.number()) {
      assertThat(scale.band(one)).isLessThanOrEqualTo(scale.band(other));
    }
  }

  @Provide
  Arbitrary<Risk> risks() {
    return Arbitraries.integers()
        .between(1, Risk.HIGHEST)
        .list()
        .ofSize(2)
        .map(both -> new Risk(both.getFirst(), both.getLast()));
  }

  @Provide
  Arbitrary<RiskScale> scales() {
    return Arbitraries.of(RiskScale.SIZES).flatMap(RiskScaleTest::ofSize);
  }

  private static Arbitrary<RiskScale> ofSize(int size) {
    Arbitrary<String> word =
        Arbitraries.strings().withChars("abcæøå |·5").ofLength(6).filter(RiskScale::isWord);
    return Arbitraries.integers()
        .between(2, size * size - 1)
        .flatMap(middle ->
            Arbitraries.integers()
                .between(middle + 1, size * size)
                .flatMap(high ->
                    word.list()
                        .ofSize(3 + 2 * size)
                        .flatMap(words ->
                            colors().map(colors -> scale(size, middle, high, words, colors)))));
  }

  private static Arbitrary<List<RiskColor>> colors() {
    return Arbitraries.of(RiskColor.values()).list().uniqueElements().ofSize(3);
  }

  private static RiskScale scale(
      int size, int middle, int high, List<String> words, List<RiskColor> colors) {
    return new RiskScale(
        size,
        middle,
        high,
        words.subList(0, 3),
        words.subList(3, 3 + size),
        words.subList(3 + size, words.size()),
        colors);
  }
}
