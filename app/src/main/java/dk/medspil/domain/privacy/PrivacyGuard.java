package dk.medspil.domain.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Looks through free text for everything this package knows (R25; handbook 9.4). Takes time in
 * proportion to the text, however it is made.
 */
public final class PrivacyGuard {
  /** What stands where something was left out; holds nothing that is found again. */
  public static final String OMITTED = "[udeladt]";

  private PrivacyGuard() {}

  /** As {@link #check(String, PersonNames)}, with no names known but the common first names. */
  public static List<PrivacyFinding> check(String text) {
    return check(text, PersonNames.COMMON);
  }

  /**
   * Returns the findings in order of place, none of them on top of another; an empty list says that
   * nothing was recognised.
   *
   * @param names the people that may be spoken of: some words tell something only beside a name
   */
  public static List<PrivacyFinding> check(String text, PersonNames names) {
    List<PrivacyFinding> all = new ArrayList<>(CprPattern.find(text));
    all.addAll(ContactPatterns.find(text));
    all.addAll(SensitiveWords.find(text));
    all.addAll(NearPerson.find(text, names));
    all.sort(Comparator.comparingInt(PrivacyFinding::start).thenComparing(PrivacyFinding::kind));
    return withoutOverlaps(all);
  }

  /** The text with everything left out that is found in it and not kept. */
  public static String masked(String text, PersonNames names, Predicate<PrivacyFinding> kept) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    List<PrivacyFinding> left = new ArrayList<>();
    for (PrivacyFinding finding : check(text, names)) {
      if (kept.test(finding)) {
        masked.append(settled(without(text, from, finding.start(), left), names));
        masked.append(finding.matched());
        from = finding.end();
        left.clear();
      } else {
        left.add(finding);
      }
    }
    return masked.append(settled(without(text, from, text.length(), left), names)).toString();
  }

  /** What was left out may have hidden something beside it, as digits do that touch a word. */
  private static String settled(String part, PersonNames names) {
    String settled = part;
    List<PrivacyFinding> found = check(settled, names);
    while (!found.isEmpty()) {
      settled = without(settled, found);
      found = check(settled, names);
    }
    return settled;
  }

  /** The text with these findings left out; they must be of this text, in order. */
  public static String without(String text, List<PrivacyFinding> findings) {
    return without(text, 0, text.length(), findings);
  }

  private static String without(String text, int start, int end, List<PrivacyFinding> findings) {
    StringBuilder left = new StringBuilder();
    int from = start;
    for (PrivacyFinding finding : findings) {
      left.append(text, from, finding.start()).append(OMITTED);
      from = finding.end();
    }
    return left.append(text, from, end).toString();
  }

  private static List<PrivacyFinding> withoutOverlaps(List<PrivacyFinding> sorted) {
    List<PrivacyFinding> apart = new ArrayList<>();
    for (PrivacyFinding finding : sorted) {
      if (apart.isEmpty() || !apart.getLast().overlaps(finding)) {
        apart.add(finding);
      } else if (finding.kind().compareTo(apart.getLast().kind()) < 0) {
        apart.set(apart.size() - 1, finding);
      }
    }
    return List.copyOf(apart);
  }
}
