package dk.medspil.domain.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Danish names of weekdays and months, kept here so that no locale data is needed. */
final class DanishNames {

  private static final List<String> WEEKDAYS =
      List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");

  private static final List<String> SHORT_WEEKDAYS =
      List.of("man", "tirs", "ons", "tors", "fre", "lør", "søn");

  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");

  private DanishNames() {}

  static String weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  /** Returns the short name without a point: "tors". */
  static String shortWeekday(DayOfWeek day) {
    return SHORT_WEEKDAYS.get(day.getValue() - 1);
  }

  static String month(Month month) {
    return MONTHS.get(month.getValue() - 1);
  }

  /** Reads a weekday, full or shortened to at least two letters ("to", "tors.", "torsdag"). */
  static Optional<DayOfWeek> weekdayNamed(String word) {
    int index = indexOf(WEEKDAYS, word, 2);
    return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
  }

  /** Reads a month, full or shortened to at least three letters ("jan.", "sept", "marts"). */
  static Optional<Month> monthNamed(String word) {
    int index = indexOf(MONTHS, word, 3);
    return index < 0 ? Optional.empty() : Optional.of(Month.of(index + 1));
  }

  private static int indexOf(List<String> names, String word, int shortest) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    if (plain.length() < shortest) {
      return -1;
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).startsWith(plain)) {
        return i;
      }
    }
    return -1;
  }
}
