package dk.medspil.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that may be judged by a dictionary. Left alone is what a dictionary cannot
 * know: addresses, words with digits, in capitals or in quotes, abbreviations, and what has a
 * capital letter inside a sentence, which is a name.
 */
final class WordsOfText {
  private static final Pattern CHUNK = Pattern.compile("\\S+");
  private static final Pattern QUOTED =
      Pattern.compile(
          "»[^«]{0,400}«|“[^”]{0,400}”|„[^“”]{0,400}[“”]|”[^”]{0,400}”|\"[^\"]{0,400}\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’´]\\p{L}+)*");
  private static final Pattern ADDRESS =
      Pattern.compile("@|://|^www\\.|\\\\|_|\\p{L}\\.\\p{L}", Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST = 3;
  private static final int LONGEST_ABBREVIATION = 8;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "afd", "ang", "anm", "att", "bem", "bilag", "dvs", "ekskl", "etc", "evt", "forts", "fhv",
          "gns", "hhv", "iflg", "incl", "inkl", "insp", "maks", "max", "min", "mht", "mvh", "obs",
          "osv", "pga", "pkt", "pct", "punkt", "resp", "sek", "tlf", "vedr", "vejl", "årl");

  private WordsOfText() {}

  /** The words in order. */
  static List<Misspelling> of(String text) {
    boolean[] quoted = new boolean[text.length()];
    QUOTED
        .matcher(text)
        .results()
        .forEach(quote -> Arrays.fill(quoted, quote.start(), quote.end(), true));
    List<Misspelling> words = new ArrayList<>();
    Matcher chunk = CHUNK.matcher(text);
    while (chunk.find()) {
      if (!isBeyondWords(chunk.group())) {
        collect(text, chunk.start(), chunk.end(), words);
      }
    }
    return words.stream().filter(word -> !quoted[word.start()]).toList();
  }

  private static boolean isBeyondWords(String chunk) {
    return chunk.chars().anyMatch(Character::isDigit) || ADDRESS.matcher(chunk).find();
  }

  private static void collect(String text, int from, int to, List<Misspelling> words) {
    Matcher word = WORD.matcher(text).region(from, to);
    while (word.find()) {
      String letters = word.group();
      if (letters.length() >= SHORTEST
          && !hasInnerCapital(letters)
          && !isHyphenated(text, word.start(), word.end())
          && !isAbbreviation(text, word.end(), letters)
          && !isName(text, word.start(), letters)) {
        words.add(new Misspelling(word.start(), word.end(), letters));
      }
    }
  }

  /** "AMR", "MUS", "TRIOens", "iPad". */
  private static boolean hasInnerCapital(String word) {
    return word.substring(1).chars().anyMatch(Character::isUpperCase);
  }

  /** "AMR'er", "MED-udvalg", "lokale- og": parts of words are no words. */
  private static boolean isHyphenated(String text, int start, int end) {
    return isHyphen(text, start - 1) || isHyphen(text, end);
  }

  private static boolean isHyphen(String text, int at) {
    return at >= 0 && at < text.length() && "-‐‑".indexOf(text.charAt(at)) >= 0;
  }

  /** "evt.", and any short word with a full stop after which the sentence goes on. */
  private static boolean isAbbreviation(String text, int end, String word) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    if (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    int next = end + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return word.length() <= LONGEST_ABBREVIATION
        && next < text.length()
        && !Character.isUpperCase(text.charAt(next));
  }

  private static boolean isName(String text, int start, String word) {
    return Character.isUpperCase(word.charAt(0)) && !beginsSentence(text, start);
  }

  private static boolean beginsSentence(String text, int start) {
    int at = start - 1;
    while (at >= 0 && " \t\u00a0»\"”“(•*–-".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ".!?:\n".indexOf(text.charAt(at)) >= 0;
  }
}
