package dk.medspil.domain.privacy;

import dk.medspil.domain.privacy.PrivacyFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that may tell about a person's health or union membership (handbook chapter 6).
 *
 * <p>The lists are short on purpose: a warning that comes too often is not read. A Danish compound
 * means what its last part means, so "brystkræft" is found while "sygefravær", "alkoholpolitik" and
 * "Kræftens Bekæmpelse" are not: themes are what a committee should write about.
 */
public final class SensitiveWords {

  /** Found as a word and as the last part of a compound, with their endings. */
  private static final List<String> ENDING_A_COMPOUND =
      List.of(
          "sygemeldte?",
          "sygmeldte?",
          "raskmeldte?",
          "diagnose(?:n|r|rne)?",
          "depression(?:en|er|erne)?",
          // "Bekræft" and "afkræft" are verbs.
          "(?<!be|af)kræft(?:en)?",
          "cancer(?:en)?",
          "blodprop(?:pen|per)?",
          "hjerneblødning(?:en|er)?",
          "diabetes",
          "epilepsi(?:en)?",
          "sklerose(?:n)?",
          "skizofreni(?:en)?",
          "psykose(?:n|r)?",
          "spiseforstyrrelse(?:n|r)?",
          "selvmord(?:et)?",
          "selvmordsforsøg(?:et)?",
          "alkoholiker(?:en|e)?",
          "alkoholmisbrug(?:et)?",
          "stofmisbrug(?:et)?",
          "hjernerystelse(?:n)?",
          "piskesmæld(?:et)?",
          "kemoterapi(?:en)?",
          "fertilitetsbehandling(?:en)?");

  /** Found as a word of their own only: as endings they would hit other words (afhæn-gigt). */
  private static final List<String> ALONE =
      List.of(
          "syg",
          "gravide?",
          "graviditet(?:en)?",
          "abort(?:en)?",
          "deprimerede",
          "deprimeret",
          "angst(?:en)?",
          "gigt(?:en)?",
          "leddegigt(?:en)?",
          "slidgigt(?:en)?",
          "adhd",
          "ptsd",
          "bipolar",
          "diagnosticeret",
          "diagnosticerede",
          "opereret",
          "indlagt på",
          "hospitalsindlagt",
          "stressramte?",
          "udbrændt");

  private static final Pattern HEALTH =
      words(
          "(?:\\p{L}*(?:%s)|(?:%s))"
              .formatted(String.join("|", ENDING_A_COMPOUND), String.join("|", ALONE)));

  /** Names of unions alone are no finding: a TR stands for one, and committees write so. */
  private static final Pattern UNION =
      words(
          "(?:(?:med)?lem(?:mer)? (?:af|i) (?:en |sin"
              + " )?(?:fag(?:forening|forbund)(?:en|et)?|foa|hk|3f|dsr|bupl|dlf|djøf|dbio|krifa|metal|(?:dansk"
              + " )?socialrådgiverforening(?:en)?|socialpædagogerne|sl)"
              + "|fagforeningsmedlem(?:mer|met)?"
              + "|(?:foa|hk|3f|dsr|bupl|dlf|djøf|krifa|sl)-medlem(?:mer|met)?|uorganiserede|uorganiseret|(?:meldte?|melder)"
              + " sig (?:ind i|ud af) (?:sin"
              + " )?fag(?:foreningen|forbundet|forening|forbund)|fagforeningskontingent(?:et)?)");

  private SensitiveWords() {}

  /** Returns the findings in order of place; case does not matter. */
  public static List<PrivacyFinding> find(String text) {
    List<PrivacyFinding> findings = new ArrayList<>();
    collect(Kind.HEALTH, HEALTH, text, findings);
    collect(Kind.UNION_MEMBERSHIP, UNION, text, findings);
    return List.copyOf(findings);
  }

  private static void collect(
      Kind kind, Pattern words, String text, List<PrivacyFinding> findings) {
    Matcher match = words.matcher(text);
    while (match.find()) {
      findings.add(new PrivacyFinding(kind, match.start(), match.end(), match.group()));
    }
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + alternatives + "(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
