package dk.medspil.domain.privacy;

import dk.medspil.domain.privacy.PrivacyFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that are a theme by themselves, as "sygefravær" and "FOA" are, but tell about health
 * or union where the same sentence speaks of one person no more than {@value #REACH} characters
 * away. A union beside the word TR is no secret: that is what a TR stands for.
 */
final class NearPerson {
  /** How far a person's name may stand from the word, in characters. */
  private static final int REACH = 80;

  private static final Pattern HEALTH =
      words(
          "(?:langtids|korttids)?syge?(?:fravær(?:et)?|melding(?:en|er)?|dom(?:men|me)?|orlov(?:en)?)"
              + "|stress(?:en)?|psykolog(?:en|hjælp(?:en)?|samtaler?)?|lægeerklæring(?:en)?"
              + "|mulighedserklæring(?:en)?|friattest(?:en)?|operation(?:en)?|hospital(?:et)?"
              + "|sygehus(?:et)?|indlæggelse(?:n)?|medicin(?:en)?|misbrug(?:et)?|barsel(?:en|sorlov)?"
              + "|handicap(?:pet)?|helbred(?:et)?|nedslidt|migræne(?:n)?|smerter(?:ne)?"
              + "|fleksjob(?:bet)?|førtidspension(?:en)?|arbejdsskade(?:n)?|sygesamtale(?:n|r)?");

  private static final Pattern UNION =
      words(
          "foa|hk|3f|dsr|bupl|dlf|djøf|krifa|dbio|fagforening(?:en|ens)?|fagforbund(?:et|ets)?"
              + "|socialpædagogerne|kontingent(?:et)?");

  private static final Pattern REPRESENTS =
      Pattern.compile(
          "(?:(?<!\\p{L})F?TR|repræsentant(?:en)?)(?: (?:for|fra|i))? $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NearPerson() {}

  /** Returns the findings, those on health first. */
  static List<PrivacyFinding> find(String text, PersonNames names) {
    List<PrivacyFinding> findings = new ArrayList<>();
    collect(Kind.HEALTH, HEALTH, text, names, findings);
    collect(Kind.UNION_MEMBERSHIP, UNION, text, names, findings);
    return findings;
  }

  private static void collect(
      Kind kind, Pattern words, String text, PersonNames names, List<PrivacyFinding> findings) {
    Matcher match = words.matcher(text);
    while (match.find()) {
      boolean represented =
          kind == Kind.UNION_MEMBERSHIP
              && REPRESENTS
                  .matcher(text.substring(Math.max(0, match.start() - REACH), match.start()))
                  .find();
      if (!represented && names.in(around(text, match.start(), match.end()))) {
        findings.add(new PrivacyFinding(kind, match.start(), match.end(), match.group()));
      }
    }
  }

  /** The part of the sentence that is within reach, cut between words. */
  private static String around(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < REACH && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    while (from > 0 && from < start && Character.isLetter(text.charAt(from - 1))) {
      from++;
    }
    int to = end;
    while (to < text.length() && to - end < REACH && !isEnd(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isEnd(char character) {
    return ".!?;\n\r".indexOf(character) >= 0;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
