package dk.medspil.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A task typed as one line that may end with who and when: "Saml vagtholdenes forslag, AMR 15/1".
 *
 * <p>Roles stand instead of names, and both a role and a date must be there: a role alone or a date
 * alone is more often part of the sentence than an assignment. A line that does not end so is kept
 * exactly as typed.
 *
 * @param text what is to be done
 * @param responsible the roles as they are shown, "AMR" or "Leder og TR"; empty without shorthand
 * @param due the date read from the end; empty without shorthand
 */
public record TaskShorthand(String text, Optional<String> responsible, Optional<LocalDate> due) {

  private static final Map<String, String> ROLES = roles();

  /** A role that stands as a word of its own. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(?:" + String.join("|", ROLES.keySet()) + ")(?![\\p{L}\\d-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN_ROLES =
      Pattern.compile("[\\s\\u00a0]*(?:,|/|&|\\+|\\bog\\b)[\\s\\u00a0]*");

  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "[\\s\\u00a0]*(?:[,:–-][\\s\\u00a0]*)?(?:(?:senest|inden|frist:?)[\\s\\u00a0]+)?");

  private static final Pattern SEPARATOR_AT_END =
      Pattern.compile(
          "[\\s\\u00a0]*[,;:–—-]+[\\s\\u00a0]*$|[\\s\\u00a0]*(?:…|\\.\\.\\.)[\\s\\u00a0]*$");

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s\\u00a0]*$");

  /** After these words the role belongs to the sentence: "Aftal tid med TR 15/1". */
  private static final Set<String> LEADS_ON =
      Set.of(
          "med", "til", "fra", "af", "hos", "for", "og", "eller", "som", "ved", "om", "på", "i",
          "mellem", "den", "vores", "både", "at");

  /**
   * Reads a task line.
   *
   * @param today the day the date is counted from, see {@link DanishInput#date}
   */
  public static TaskShorthand read(String line, LocalDate today) {
    Matcher role = ROLE.matcher(line);
    for (int from = 0; role.find(from); from = role.end()) {
      Optional<TaskShorthand> found = readFrom(line, role.start(), role.end(), today);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return new TaskShorthand(line, Optional.empty(), Optional.empty());
  }

  /** Whether a text is roles and nothing else, such as "Leder og TR"; a name never is. */
  public static boolean isRoles(String text) {
    Matcher role = ROLE.matcher(text);
    List<String> roles = new ArrayList<>();
    return role.lookingAt() && moreRoles(text, role.end(), roles) == text.length();
  }

  private static Optional<TaskShorthand> readFrom(
      String line, int start, int firstEnd, LocalDate today) {
    String before = line.substring(0, start);
    Matcher separator = SEPARATOR_AT_END.matcher(before);
    boolean separated = separator.find();
    String text = (separated ? before.substring(0, separator.start()) : before).strip();
    if (text.isEmpty() || (!separated && readsOn(before, line.charAt(start)))) {
      return Optional.empty();
    }
    List<String> roles = new ArrayList<>();
    roles.add(shown(line.substring(start, firstEnd)));
    int end = moreRoles(line, firstEnd, roles);
    Matcher gap = BEFORE_DATE.matcher(line).region(end, line.length());
    int dateStart = gap.lookingAt() ? gap.end() : end;
    return DanishInput.date(line.substring(dateStart), today)
        .toOptional()
        .map(due -> new TaskShorthand(text, Optional.of(joined(roles)), Optional.of(due)));
  }

  /** Without a mark between them, a role is an assignment only if it is written as one. */
  private static boolean readsOn(String before, char firstOfRole) {
    Matcher word = LAST_WORD.matcher(before);
    boolean leadsOn = word.find() && LEADS_ON.contains(word.group(1).toLowerCase(Locale.ROOT));
    return leadsOn || Character.isLowerCase(firstOfRole);
  }

  private static int moreRoles(String line, int from, List<String> roles) {
    int end = from;
    Matcher gap = BETWEEN_ROLES.matcher(line);
    Matcher role = ROLE.matcher(line).useTransparentBounds(true);
    while (gap.region(end, line.length()).lookingAt()
        && role.region(gap.end(), line.length()).lookingAt()) {
      roles.add(shown(role.group()));
      end = role.end();
    }
    return end;
  }

  private static String joined(List<String> roles) {
    int last = roles.size() - 1;
    return last == 0
        ? roles.getFirst()
        : String.join(", ", roles.subList(0, last)) + " og " + roles.get(last);
  }

  private static String shown(String typed) {
    return ROLES.get(typed.toLowerCase(Locale.ROOT));
  }

  /** Roles of handbook 1.3 and 10.7 from typed to shown; longer ones first so that they win. */
  private static Map<String, String> roles() {
    Map<String, String> roles =
        new TreeMap<>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    for (String role :
        List.of(
            "Leder",
            "TR",
            "AMR",
            "FTR",
            "Fælles-TR",
            "TRIO",
            "AMG",
            "HR",
            "Formand",
            "Næstformand",
            "Formandskab",
            "Lederrepræsentant",
            "Medarbejderrepræsentant",
            "Arbejdsleder",
            "Afdelingsleder",
            "Suppleant",
            "Referent",
            "Mødeleder",
            "Ordstyrer",
            "Tovholder",
            "Alle")) {
      roles.put(role.toLowerCase(Locale.ROOT), role);
    }
    return roles;
  }
}
