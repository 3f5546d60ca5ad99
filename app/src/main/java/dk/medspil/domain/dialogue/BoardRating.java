package dk.medspil.domain.dialogue;

import dk.medspil.domain.dialogue.BoardScore.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * How a room rated its cooperation or its working day. The numbers are what the room agreed on;
 * they show where to talk and measure nobody.
 *
 * @param parts the professions or units, in order; none when the whole is rated
 * @param scores what was rated; what was not has none
 */
public record BoardRating(List<BoardPart> parts, List<BoardScore> scores) {
  /** Nothing rated. */
  public static final BoardRating NONE = new BoardRating(List.of(), List.of());

  /** A mean below this is weak, our own limit as that of {@link Quality#WEAK}. */
  private static final double WEAK_BELOW = 3;

  /** A mean from this on is strong. */
  private static final double STRONG_FROM = 4;

  public BoardRating {
    parts = List.copyOf(parts);
    scores = List.copyOf(scores);
  }

  /** How strong something is, in one word that stands beside its colour. */
  public enum Strength {
    UNRATED("mangler"),
    WEAK("svag"),
    MEDIUM("middel"),
    STRONG("stærk");

    private final String label;

    Strength(String label) {
      this.label = label;
    }

    /** The word in Danish. */
    public String label() {
      return label;
    }
  }

  /** How strong single points are. */
  public static Strength strength(OptionalInt points) {
    return points.isEmpty()
        ? Strength.UNRATED
        : points.getAsInt() <= Quality.WEAK
            ? Strength.WEAK
            : points.getAsInt() < STRONG_FROM ? Strength.MEDIUM : Strength.STRONG;
  }

  /** Whether nothing is written in it. */
  public boolean isEmpty() {
    return parts.isEmpty() && scores.isEmpty();
  }

  /** A part. */
  public Optional<BoardPart> part(UUID id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  /** Every pair of parts, each part with those after it. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        pairs.add(Pair.of(parts.get(i).id(), parts.get(j).id()));
      }
    }
    return pairs;
  }

  /** What can be rated: each pair, or the whole. */
  public List<Optional<Pair>> subjects(RatingKind kind) {
    return kind.isOfPairs()
        ? pairs().stream().map(Optional::of).toList()
        : List.of(Optional.empty());
  }

  /** The points of something; empty when it is not rated. */
  public OptionalInt points(Optional<Pair> pair, Quality quality) {
    return of(pair).stream()
        .filter(score -> score.quality() == quality)
        .mapToInt(BoardScore::points)
        .findFirst();
  }

  /** The mean of what is rated; empty when nothing is. */
  public OptionalDouble mean(Optional<Pair> pair) {
    return of(pair).stream().mapToInt(BoardScore::points).average();
  }

  /** How strong a pair is by what is rated of it so far. */
  public Strength strength(Optional<Pair> pair) {
    OptionalDouble mean = mean(pair);
    if (mean.isEmpty()) {
      return Strength.UNRATED;
    }
    return mean.getAsDouble() < WEAK_BELOW
        ? Strength.WEAK
        : mean.getAsDouble() < STRONG_FROM ? Strength.MEDIUM : Strength.STRONG;
  }

  /** What is weak of something, in the order it was asked. */
  public List<BoardScore> weak(Optional<Pair> pair) {
    return of(pair).stream().filter(BoardScore::isWeak).sorted(BoardRating::asAsked).toList();
  }

  /** What is rated of a pair, or of the whole. */
  public List<BoardScore> of(Optional<Pair> pair) {
    return scores.stream().filter(score -> score.pair().equals(pair)).toList();
  }

  /** How many of what can be rated is rated. */
  public int rated(RatingKind kind) {
    List<Optional<Pair>> subjects = subjects(kind);
    return (int) scores.stream().filter(score -> subjects.contains(score.pair())).count();
  }

  /** How much there is to rate. */
  public int toRate(RatingKind kind) {
    return subjects(kind).size() * kind.qualities().size();
  }

  /** The two names of a pair, as "Plejen og køkkenet". */
  public String name(Pair pair) {
    return parts.stream()
        .filter(part -> pair.has(part.id()))
        .map(part -> part.name().strip())
        .reduce((one, other) -> one + " og " + other)
        .orElse("");
  }

  /** A card for each pair, or for each factor, where something is weak: what, and how weak. */
  public List<String> weakInWords(RatingKind kind) {
    List<String> words = new ArrayList<>();
    for (Optional<Pair> subject : subjects(kind)) {
      List<String> weak = weak(subject).stream().map(BoardRating::inWords).toList();
      if (subject.isEmpty()) {
        words.addAll(weak);
      } else if (!weak.isEmpty()) {
        words.add(name(subject.get()) + ": " + String.join(", ", weak));
      } else if (strength(subject) == Strength.WEAK) {
        words.add(name(subject.get()) + ": svagt over hele linjen");
      }
    }
    return words;
  }

  private static String inWords(BoardScore score) {
    return score.quality().label() + " (" + score.points() + " af " + Quality.HIGHEST + ")";
  }

  private static int asAsked(BoardScore one, BoardScore other) {
    return one.quality().compareTo(other.quality());
  }
}
