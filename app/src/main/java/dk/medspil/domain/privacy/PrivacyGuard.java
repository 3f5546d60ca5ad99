package dk.medspil.domain.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks through free text for everything this package knows (R25; handbook chapter 6). */
public final class PrivacyGuard {
  private PrivacyGuard() {}

  /** Returns the findings in order of place; an empty list says that nothing was recognised. */
  public static List<PrivacyFinding> check(String text) {
    return Stream.concat(CprPattern.find(text).stream(), SensitiveWords.find(text).stream())
        .sorted(Comparator.comparingInt(PrivacyFinding::start))
        .toList();
  }
}
