package dk.medspil.domain.safety;

import dk.medspil.domain.forum.ForumKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long each kind of paper is kept before the yearly clean-up proposes it (handbook 9.4). It is
 * only ever proposed: nothing is removed by itself (R27).
 */
public final class Retention {
  private Retention() {}

  /** What is kept for a time of its own. */
  public enum Paper {
    /** A meeting that was planned and never held. */
    DRAFT,
    /** A held meeting with its minutes. */
    MEETING,
    /** A dialogue board. */
    BOARD,
    /** A closed task. */
    TASK,
    /** An APV line that is solved. */
    PLAN_LINE,
    /** A form that was filled in. */
    FILLED_FORM,
    /** A survey with its counts; it holds no answers of anybody. */
    SURVEY,
    /** A strategy whose last year is over. */
    STRATEGY
  }

  /**
   * How many years a kind is kept in a forum, as a rule; empty when only the local archive rules
   * can say, so that it is never proposed until the user has chosen.
   */
  public static OptionalInt usualYears(ForumKind forum, Paper paper) {
    boolean trio = forum == ForumKind.TRIO;
    return switch (paper) {
      case DRAFT -> OptionalInt.of(1);
      case MEETING -> trio ? OptionalInt.of(2) : OptionalInt.empty();
      case BOARD -> OptionalInt.of(trio ? 2 : 3);
      case TASK -> OptionalInt.of(trio ? 2 : 3);
      // Until it is superseded, which the next mapping within three years does, and three more.
      case PLAN_LINE -> OptionalInt.of(6);
      case FILLED_FORM, STRATEGY -> OptionalInt.of(trio ? 2 : 3);
      // As the plan it leads to, and so that the next one has something to be compared with.
      case SURVEY -> OptionalInt.of(trio ? 2 : 6);
    };
  }

  /** The name of the setting that overrules {@link #usualYears}; "0" means kept for ever. */
  public static String setting(ForumKind forum, Paper paper) {
    return "retention."
        + forum.name().toLowerCase(Locale.ROOT)
        + "."
        + paper.name().toLowerCase(Locale.ROOT);
  }

  /** The years that hold, by the setting if there is one; empty for ever. */
  public static OptionalInt years(ForumKind forum, Paper paper, Optional<String> setting) {
    return setting
        .filter(text -> text.matches("\\d{1,2}"))
        .map(Integer::parseInt)
        .map(years -> years == 0 ? OptionalInt.empty() : OptionalInt.of(years))
        .orElseGet(() -> usualYears(forum, paper));
  }

  /** Whether something from a day is proposed: the years are over on the same date. */
  public static boolean isDue(LocalDate from, OptionalInt years, LocalDate today) {
    return years.isPresent() && !from.plusYears(years.getAsInt()).isAfter(today);
  }

  /** Whether it is time for the yearly clean-up again. */
  public static boolean isTimeToCleanUp(Optional<LocalDate> last, LocalDate today) {
    return last.map(day -> !day.plusYears(1).isAfter(today)).orElse(true);
  }
}
