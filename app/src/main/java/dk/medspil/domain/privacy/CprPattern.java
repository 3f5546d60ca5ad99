package dk.medspil.domain.privacy;

import dk.medspil.domain.privacy.PrivacyFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that look like CPR numbers (R25): DDMMÅÅ-XXXX, also with a space, another dash or
 * nothing between, where DDMMÅÅ is a date or, as in the numbers of those who have none of their
 * own, a date with 60 added to the day.
 *
 * <p>The check digit does not decide, because numbers given out since 2007 need not fit it. A
 * number that is part of a longer one (case number, account) is left alone.
 */
public final class CprPattern {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[-./])(?<!\\+)\\d{6}["
              + " \\u00a0\\u202f]?[-\\u2010-\\u2015\\u2212]?["
              + " \\u00a0\\u202f]?\\d{4}(?![-/]?\\d)(?!\\.\\d)");

  private CprPattern() {}

  /** Returns a finding for each such number, in order of place. */
  public static List<PrivacyFinding> find(String text) {
    List<PrivacyFinding> findings = new ArrayList<>();
    Matcher match = NUMBER.matcher(text);
    while (match.find()) {
      if (CprNumber.of(match.group()).isPresent()) {
        findings.add(
            new PrivacyFinding(Kind.CPR_NUMBER, match.start(), match.end(), match.group()));
      }
    }
    return List.copyOf(findings);
  }
}
