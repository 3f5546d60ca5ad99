package dk.medspil.domain.apv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a workplace reads its risks: how many levels severity and likelihood have, what the levels
 * and the bands are called, from which number a band begins and on which colour it stands. It is a
 * setting of the workplace and the same for all its forums.
 *
 * @param size how many levels severity and likelihood have, 4 or 5
 * @param middleFrom the lowest number of the middle band, at least 2
 * @param highFrom the lowest number of the high band, above {@code middleFrom} and at most {@code
 *     size} times {@code size}
 * @param bands the words for the bands, the lowest first
 * @param severities the words for the levels of severity, the lowest first
 * @param likelihoods the words for the levels of likelihood, the lowest first
 * @param colors the colours of the bands, the lowest first, each another
 */
public record RiskScale(
    int size,
    int middleFrom,
    int highFrom,
    List<String> bands,
    List<String> severities,
    List<String> likelihoods,
    List<RiskColor> colors) {
  private static final int HEAD = 3;
  private static final List<RiskColor> USUAL_COLORS =
      List.of(RiskColor.GREEN, RiskColor.YELLOW, RiskColor.RED);

  /** The longest a word may be, so that it can be read in a cell. */
  public static final int LONGEST_WORD = 24;

  /** The sizes there are. */
  public static final List<Integer> SIZES = List.of(4, Risk.HIGHEST);

  /** Five levels: 1–5 low, 6–14 middle, 15–25 high. */
  public static final RiskScale USUAL = usual(Risk.HIGHEST);

  public RiskScale {
    bands = List.copyOf(bands);
    severities = List.copyOf(severities);
    likelihoods = List.copyOf(likelihoods);
    colors = List.copyOf(colors);
    if (!SIZES.contains(size) || !areLimits(size, middleFrom, highFrom)) {
      throw new IllegalArgumentException(size + ": " + middleFrom + ", " + highFrom);
    }
    if (bands.size() != Risk.Band.values().length
        || severities.size() != size
        || likelihoods.size() != size
        || !areWords(bands)
        || !areWords(severities)
        || !areWords(likelihoods)) {
      throw new IllegalArgumentException("the words of a scale of " + size);
    }
    if (colors.size() != bands.size() || Set.copyOf(colors).size() != colors.size()) {
      throw new IllegalArgumentException("the colours of a scale: " + colors);
    }
  }

  /** The scale a workplace has until it says otherwise, of four or five levels. */
  public static RiskScale usual(int size) {
    return size == Risk.HIGHEST
        ? new RiskScale(
            size,
            6,
            15,
            List.of("Lav", "Middel", "Høj"),
            List.of("Ubetydelig", "Mindre", "Mærkbar", "Alvorlig", "Meget alvorlig"),
            List.of("Meget sjældent", "Sjældent", "Nu og da", "Ofte", "Næsten altid"),
            USUAL_COLORS)
        : new RiskScale(
            size,
            4,
            9,
            List.of("Lav", "Middel", "Høj"),
            List.of("Ubetydelig", "Mindre", "Alvorlig", "Meget alvorlig"),
            List.of("Sjældent", "Nu og da", "Ofte", "Næsten altid"),
            USUAL_COLORS);
  }

  /** Whether the bands begin in rising order, each of them with a number of its own. */
  public static boolean areLimits(int size, int middleFrom, int highFrom) {
    return middleFrom >= 2 && highFrom > middleFrom && highFrom <= size * size;
  }

  /** Whether something can be the word of a band or a level: one short line. */
  public static boolean isWord(String word) {
    return !word.isBlank()
        && word.length() <= LONGEST_WORD
        && word.equals(word.strip())
        && word.chars().noneMatch(Character::isISOControl);
  }

  private static boolean areWords(List<String> words) {
    return words.stream().allMatch(RiskScale::isWord);
  }

  /** Whether a risk can be given on this scale. */
  public boolean holds(Risk risk) {
    return risk.severity() <= size && risk.likelihood() <= size;
  }

  /** The band of a risk; one that this scale does not hold is high. */
  public Risk.Band band(Risk risk) {
    int number = risk.number();
    return number >= highFrom || !holds(risk)
        ? Risk.Band.HIGH
        : number >= middleFrom ? Risk.Band.MIDDLE : Risk.Band.LOW;
  }

  /** The word for a band. */
  public String word(Risk.Band band) {
    return bands.get(band.ordinal());
  }

  /** The word for the band of a risk. */
  public String word(Risk risk) {
    return word(band(risk));
  }

  /** The colour a band stands on. */
  public RiskColor color(Risk.Band band) {
    return colors.get(band.ordinal());
  }

  /** The word for a level of severity. */
  public String severity(int level) {
    return severities.get(level - 1);
  }

  /** The word for a level of likelihood. */
  public String likelihood(int level) {
    return likelihoods.get(level - 1);
  }

  /** The lowest number of a band. */
  public int from(Risk.Band band) {
    return switch (band) {
      case LOW -> 1;
      case MIDDLE -> middleFrom;
      case HIGH -> highFrom;
    };
  }

  /** The highest number of a band. */
  public int to(Risk.Band band) {
    return switch (band) {
      case LOW -> middleFrom - 1;
      case MIDDLE -> highFrom - 1;
      case HIGH -> size * size;
    };
  }

  /** The same with other limits, which {@link #areLimits} allows. */
  public RiskScale withLimits(int middle, int high) {
    return new RiskScale(size, middle, high, bands, severities, likelihoods, colors);
  }

  /** The same with another word in one place, which {@link #isWord} allows. */
  public RiskScale withWord(Words words, int place, String word) {
    return new RiskScale(
        size,
        middleFrom,
        highFrom,
        words == Words.BANDS ? replaced(bands, place, word) : bands,
        words == Words.SEVERITIES ? replaced(severities, place, word) : severities,
        words == Words.LIKELIHOODS ? replaced(likelihoods, place, word) : likelihoods,
        colors);
  }

  /** The same with another colour for a band; a band that had it gets the one that is free now. */
  public RiskScale withColor(Risk.Band band, RiskColor color) {
    List<RiskColor> now = new ArrayList<>(colors);
    now.replaceAll(one -> one == color ? color(band) : one);
    now.set(band.ordinal(), color);
    return new RiskScale(size, middleFrom, highFrom, bands, severities, likelihoods, now);
  }

  /**
   * The same bands on a scale of another size, with the limits and the words of levels that are
   * usual there.
   */
  public RiskScale resized(int wanted) {
    RiskScale usual = usual(wanted);
    return new RiskScale(
        wanted,
        usual.middleFrom,
        usual.highFrom,
        bands,
        usual.severities,
        usual.likelihoods,
        colors);
  }

  /** The same with the usual word in the place of each that {@code said} does not hold for. */
  public RiskScale saying(Predicate<String> said) {
    RiskScale scale = this;
    RiskScale usual = usual(size);
    for (Words kind : Words.values()) {
      for (int i = 0; i < words(kind).size(); i++) {
        if (!said.test(words(kind).get(i))) {
          scale = scale.withWord(kind, i, usual.words(kind).get(i));
        }
      }
    }
    return scale;
  }

  /** The words of one kind, the lowest first. */
  public List<String> words(Words words) {
    return switch (words) {
      case BANDS -> bands;
      case SEVERITIES -> severities;
      case LIKELIHOODS -> likelihoods;
    };
  }

  private static List<String> replaced(List<String> words, int place, String word) {
    List<String> now = new ArrayList<>(words);
    now.set(place, word);
    return now;
  }

  /** What a scale has words for. */
  public enum Words {
    BANDS,
    SEVERITIES,
    LIKELIHOODS
  }

  /** As a setting: size, limits and chosen colours on the first line, then a word on each. */
  public String written() {
    List<String> lines = new ArrayList<>();
    lines.add(
        size + " " + middleFrom + " " + highFrom + (colors.equals(USUAL_COLORS) ? "" : hues()));
    lines.addAll(bands);
    lines.addAll(severities);
    lines.addAll(likelihoods);
    return String.join("\n", lines);
  }

  private String hues() {
    return colors.stream().map(color -> " " + color.written()).collect(Collectors.joining());
  }

  /** Reads what {@link #written} wrote; empty for anything else. */
  public static Optional<RiskScale> read(String written) {
    List<String> lines = List.of(written.split("\n", -1));
    if (!lines.getFirst().matches("[45] \\d{1,2} \\d{1,2}( [a-z]+ [a-z]+ [a-z]+)?")) {
      return Optional.empty();
    }
    String[] head = lines.getFirst().split(" ", -1);
    int size = Integer.parseInt(head[0]);
    List<String> words = lines.subList(1, lines.size());
    if (words.size() != HEAD + 2 * size) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RiskScale(
              size,
              Integer.parseInt(head[1]),
              Integer.parseInt(head[2]),
              words.subList(0, HEAD),
              words.subList(HEAD, HEAD + size),
              words.subList(HEAD + size, words.size()),
              head.length == HEAD ? USUAL_COLORS : colors(head)));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private static List<RiskColor> colors(String[] head) {
    return Arrays.stream(head).skip(HEAD).map(RiskColor::of).toList();
  }

  /** The lines whose severity or likelihood a scale of {@code size} has no level for. */
  public static List<PlanLine> above(int size, List<PlanLine> lines) {
    return lines.stream()
        .filter(line -> Math.max(line.risk().severity(), line.risk().likelihood()) > size)
        .toList();
  }
}
