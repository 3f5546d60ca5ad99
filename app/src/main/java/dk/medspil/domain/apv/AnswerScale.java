package dk.medspil.domain.apv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A scale that survey files answer on, with the numbers its answers stand for. */
public enum AnswerScale {
  YES_NO("Nej – ja", 0, List.of(Set.of("nej"), Set.of("ja"))),
  AGREEMENT(
      "Helt uenig – helt enig",
      1,
      List.of(
          Set.of("helt uenig", "meget uenig"),
          Set.of("uenig", "delvist uenig", "delvis uenig", "overvejende uenig"),
          Set.of("hverken eller", "hverken enig eller uenig", "neutral"),
          Set.of("enig", "delvist enig", "delvis enig", "overvejende enig"),
          Set.of("helt enig", "meget enig"))),
  DEGREE(
      "Meget ringe grad – meget høj grad",
      1,
      List.of(
          Set.of("i meget ringe grad", "slet ikke", "meget ringe grad"),
          Set.of("i ringe grad", "ringe grad", "i mindre grad"),
          Set.of("delvist", "i nogen grad", "til en vis grad", "nogen grad"),
          Set.of("i høj grad", "høj grad"),
          Set.of("i meget høj grad", "meget høj grad"))),
  FREQUENCY(
      "Aldrig – altid",
      1,
      List.of(
          Set.of("aldrig"),
          Set.of("sjældent"),
          Set.of("sommetider", "nogle gange", "af og til"),
          Set.of("ofte"),
          Set.of("altid"))),
  SATISFACTION(
      "Meget utilfreds – meget tilfreds",
      1,
      List.of(
          Set.of("meget utilfreds"),
          Set.of("utilfreds"),
          Set.of("hverken eller", "hverken tilfreds eller utilfreds"),
          Set.of("tilfreds"),
          Set.of("meget tilfreds"))),
  ONE_TO_FOUR("1–4", 1, 4),
  ONE_TO_FIVE("1–5", 1, 5),
  ONE_TO_SEVEN("1–7", 1, 7),
  ONE_TO_TEN("1–10", 1, 10),
  ZERO_TO_TEN("0–10", 0, 10),
  ZERO_TO_HUNDRED("0–100", 0, 100);

  /** Answers that say that there is none. */
  private static final Set<String> NONE =
      Set.of(
          "",
          "-",
          "–",
          "ved ikke",
          "ved det ikke",
          "ikke relevant",
          "ønsker ikke at svare",
          "vil ikke svare",
          "intet svar",
          "n/a");

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3})(?:[.,]0{1,9})?(?:\\s*[-–:.]\\s*\\D.{0,60})?");

  private final String label;
  private final int low;
  private final int high;

  // An unmodifiable map, which its type does not say.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<String, Integer> words;

  AnswerScale(String label, int low, int high) {
    this.label = label;
    this.low = low;
    this.high = high;
    words = Map.of();
  }

  AnswerScale(String label, int low, List<Set<String>> words) {
    this.label = label;
    this.low = low;
    high = low + words.size() - 1;
    this.words =
        IntStream.range(0, words.size())
            .boxed()
            .flatMap(i -> words.get(i).stream().map(word -> Map.entry(word, low + i)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The two ends of the scale, as the user chooses it. */
  public String label() {
    return label;
  }

  /** The number of the lowest answer. */
  public int low() {
    return low;
  }

  /** The number of the highest answer. */
  public int high() {
    return high;
  }

  /** Whether its answers are numbers. */
  public boolean isNumbers() {
    return words.isEmpty();
  }

  /** The number a normal answer stands for; empty when it is none on this scale. */
  public OptionalInt value(String answer) {
    if (!words.isEmpty()) {
      Integer value = words.get(answer);
      return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
    Matcher number = NUMBER.matcher(answer);
    if (!number.matches()) {
      return OptionalInt.empty();
    }
    int value = Integer.parseInt(number.group(1));
    return value >= low && value <= high ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** An answer as all scales read it: small letters, single blanks, none around it. */
  public static String normal(String answer) {
    if (answer.length() < 4 && answer.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return answer;
    }
    return answer.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Whether a normal answer says that there is none. */
  public static boolean isNone(String answer) {
    return NONE.contains(answer);
  }

  /** Whether a normal answer stands on any scale. */
  public static boolean isAnswer(String answer) {
    for (AnswerScale scale : values()) {
      if (scale.value(answer).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
