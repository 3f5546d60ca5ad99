package dk.medspil.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tidied dates that are counted from today: "i morgen", "på fredag", "om 14 dage". */
final class RelativeDates {

  private static final Map<String, Integer> DAYS_AHEAD =
      Map.of(
          "i dag", 0,
          "idag", 0,
          "i morgen", 1,
          "imorgen", 1,
          "i overmorgen", 2,
          "overmorgen", 2,
          "i går", -1,
          "igår", -1);

  private static final Pattern AHEAD =
      Pattern.compile("om (\\d{1,3}|en|et|to|tre|fire) (dage?|uger?|måned(?:er)?|år)");

  private static final Map<String, Integer> COUNTS =
      Map.of("en", 1, "et", 1, "to", 2, "tre", 3, "fire", 4);

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:på |nu på |førstkommende )?(\\p{L}+\\.?)");

  private RelativeDates() {}

  static Optional<LocalDate> read(String text, LocalDate today) {
    Integer days = DAYS_AHEAD.get(text);
    if (days != null) {
      return Optional.of(today.plusDays(days));
    }
    Matcher ahead = AHEAD.matcher(text);
    if (ahead.matches()) {
      return Optional.of(ahead(ahead.group(1), ahead.group(2), today));
    }
    Matcher weekday = WEEKDAY.matcher(text);
    return weekday.matches()
        ? DanishNames.weekdayNamed(weekday.group(1))
            .map(day -> today.with(TemporalAdjusters.next(day)))
        : Optional.empty();
  }

  private static LocalDate ahead(String typed, String unit, LocalDate today) {
    Integer word = COUNTS.get(typed);
    int count = word == null ? Integer.parseInt(typed) : word;
    return switch (unit.charAt(0)) {
      case 'd' -> today.plusDays(count);
      case 'u' -> today.plusWeeks(count);
      case 'm' -> today.plusMonths(count);
      default -> today.plusYears(count);
    };
  }
}
