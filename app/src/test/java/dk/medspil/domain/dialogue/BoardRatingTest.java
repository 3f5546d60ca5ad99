package dk.medspil.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.dialogue.BoardRating.Strength;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardRatingTest {
  private static final UUID BOARD = new UUID(0, 1);

  @Test
  void thereAreSevenSidesOfALinkAndSixFactors() {
    assertThat(RatingKind.RELATIONS.qualities())
        .extracting(Quality::label)
        .containsExactly(
            "Fælles mål",
            "Fælles viden",
            "Gensidig respekt",
            "Hyppig kommunikation",
            "Rettidig kommunikation",
            "Præcis kommunikation",
            "Problemløsende kommunikation");
    assertThat(RatingKind.FACTORS.qualities())
        .extracting(Quality::label)
        .containsExactly(
            "Krav",
            "Indflydelse",
            "Mening",
            "Forudsigelighed",
            "Støtte",
            "Anerkendelse og belønning");
  }

  @ParameterizedTest
  @CsvSource({"1,WEAK", "2,WEAK", "3,MEDIUM", "4,STRONG", "5,STRONG"})
  void aNumberHasAWord(int points, Strength word) {
    assertThat(BoardRating.strength(OptionalInt.of(points))).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"2,3,WEAK", "3,3,MEDIUM", "3,4,MEDIUM", "4,4,STRONG"})
  void aLinkIsAsStrongAsItsMean(int first, int second, Strength word) {
    BoardRating rating =
        rating(2, score(0, 1, Quality.SHARED_GOALS, first), score(1, 0, Quality.RESPECT, second));
    assertThat(rating.strength(Optional.of(pair(0, 1)))).isEqualTo(word);
  }

  @Test
  void cardsSayWhatIsWeakInAStrongLinkTooAndNothingOfWhatIsNotRated() {
    BoardRating rating =
        rating(
            3,
            score(0, 1, Quality.SHARED_GOALS, 5),
            score(0, 1, Quality.TIMELY, 2),
            score(0, 1, Quality.SHARED_KNOWLEDGE, 1));
    assertThat(rating.weakInWords(RatingKind.RELATIONS))
        .containsExactly("Fag 0 og Fag 1: Fælles viden (1 af 5), Rettidig kommunikation (2 af 5)");
    assertThat(rating.rated(RatingKind.RELATIONS)).isEqualTo(3);
    assertThat(rating.toRate(RatingKind.RELATIONS)).isEqualTo(21);
  }

  @Test
  void aPairIsTheSameFromBothSidesAndNeverOfOnePart() {
    assertThat(pair(4, 2)).isEqualTo(pair(2, 4));
    assertThatThrownBy(() -> pair(2, 2)).isInstanceOf(IllegalArgumentException.class);
    // Unsigned as text: this one is negative as a number.
    UUID high = new UUID(-1, 0);
    assertThat(Pair.of(high, part(1)).first()).isEqualTo(part(1));
  }

  @Property
  void everyPairOfPartsStandsOnce(@ForAll @IntRange(max = 8) int parts) {
    assertThat(rating(parts).pairs()).doesNotHaveDuplicates().hasSize(parts * (parts - 1) / 2);
  }

  @Property
  void theMeanLiesBetweenTheLowestAndTheHighestPoints(
      @ForAll @Size(7) List<@IntRange(min = 1, max = 5) Integer> points) {
    List<BoardScore> scores = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      scores.add(score(0, 1, RatingKind.RELATIONS.qualities().get(i), points.get(i)));
    }
    BoardRating rating = new BoardRating(parts(2), scores);
    assertThat(rating.mean(Optional.of(pair(0, 1))).orElseThrow())
        .isBetween(
            points.stream().mapToDouble(Integer::doubleValue).min().orElseThrow(),
            points.stream().mapToDouble(Integer::doubleValue).max().orElseThrow());
  }

  private static BoardRating rating(int parts, BoardScore... scores) {
    return new BoardRating(parts(parts), List.of(scores));
  }

  private static List<BoardPart> parts(int count) {
    List<BoardPart> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(new BoardPart(part(i), BOARD, i, "Fag " + i));
    }
    return parts;
  }

  private static BoardScore score(int one, int other, Quality quality, int points) {
    return new BoardScore(
        new UUID(quality.ordinal(), points), BOARD, Optional.of(pair(one, other)), quality, points);
  }

  private static Pair pair(int one, int other) {
    return Pair.of(part(one), part(other));
  }

  private static UUID part(int index) {
    return new UUID(7, index);
  }
}
