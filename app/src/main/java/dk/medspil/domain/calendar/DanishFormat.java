package dk.medspil.domain.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Writes dates, times, lengths and numbers the Danish way (handbook 10.1).
 *
 * <p>A hard space (U+00A0) stands between day number and month and before %, so that no line breaks
 * there; every other space is an ordinary one. {@link DanishInput} reads back every date, time and
 * duration written here.
 */
public final class DanishFormat {

  /** The space that no line may break at. */
  private static final char HARD_SPACE = '\u00a0';

  private static final long KILO = 1024;

  private DanishFormat() {}

  /** Writes "torsdag den 3. december". */
  public static String weekdayDate(LocalDate date) {
    return DanishNames.weekday(date.getDayOfWeek()) + " den " + dayMonth(date);
  }

  /** Writes "torsdag den 3. december 2026". */
  public static String weekdayDateYear(LocalDate date) {
    return weekdayDate(date) + " " + date.getYear();
  }

  /** Writes "tors. 3. december". */
  public static String shortWeekdayDate(LocalDate date) {
    return DanishNames.shortWeekday(date.getDayOfWeek()) + ". " + dayMonth(date);
  }

  /** Writes "3. december". */
  public static String dayMonth(LocalDate date) {
    return date.getDayOfMonth() + "." + HARD_SPACE + DanishNames.month(date.getMonth());
  }

  /** Writes "3. december 2026". */
  public static String date(LocalDate date) {
    return dayMonth(date) + " " + date.getYear();
  }

  /** Writes "3.12.2026". */
  public static String numericDate(LocalDate date) {
    return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
  }

  /** Writes "torsdag". */
  public static String weekday(LocalDate date) {
    return DanishNames.weekday(date.getDayOfWeek());
  }

  /** Writes "december". */
  public static String month(LocalDate date) {
    return DanishNames.month(date.getMonth());
  }

  /** Writes "december 2026". */
  public static String monthYear(LocalDate date) {
    return DanishNames.month(date.getMonth()) + " " + date.getYear();
  }

  /** Writes "uge 47". */
  public static String week(LocalDate date) {
    return week(IsoWeek.of(date));
  }

  /** Writes "uge 47". */
  public static String week(IsoWeek week) {
    return "uge " + week.number();
  }

  /** Writes "13.00" or "9.05". */
  public static String clock(LocalTime time) {
    return time.getHour() + "." + twoDigits(time.getMinute());
  }

  /** Writes "kl. 13.00". */
  public static String time(LocalTime time) {
    return "kl. " + clock(time);
  }

  /** Writes "kl. 13.00–15.00". */
  public static String timeRange(LocalTime start, LocalTime end) {
    return time(start) + "–" + clock(end);
  }

  /** Writes "kl. 13.00–15.00". */
  public static String timeRange(TimeRange range) {
    return timeRange(range.start(), range.end());
  }

  /**
   * Writes "55 min.", "1 time", "2 timer" or "1 t. 55 min.", in whole minutes; seconds are cut off.
   * A negative length keeps its sign ("−5 min.").
   */
  public static String duration(Duration length) {
    long minutes = length.toMinutes();
    if (minutes < 0) {
      return "−" + duration(Duration.ofMinutes(-minutes));
    }
    long hours = minutes / 60;
    long rest = minutes % 60;
    if (hours == 0) {
      return rest + " min.";
    }
    if (rest == 0) {
      return counted(hours, "time", "timer");
    }
    return hours + " t. " + rest + " min.";
  }

  /** Writes "1 dag" or "15 dage". */
  public static String days(long count) {
    return counted(count, "dag", "dage");
  }

  /**
   * Writes where a date lies seen from today: "i dag", "om 8 dage", "i går", "for 6 dage siden".
   */
  public static String relative(LocalDate date, LocalDate today) {
    long ahead = ChronoUnit.DAYS.between(today, date);
    if (ahead == 0) {
      return "i dag";
    }
    if (ahead == 1) {
      return "i morgen";
    }
    if (ahead == -1) {
      return "i går";
    }
    return ahead > 0 ? "om " + days(ahead) : "for " + days(-ahead) + " siden";
  }

  /**
   * Writes how a deadline stands: like {@link #relative} until the day, then "6 dage over frist".
   */
  public static String untilDeadline(LocalDate due, LocalDate today) {
    long over = ChronoUnit.DAYS.between(due, today);
    return over > 0 ? days(over) + " over frist" : relative(due, today);
  }

  /** Writes a whole number with points between thousands: "1.234". */
  public static String number(long value) {
    return number(BigDecimal.valueOf(value), 0);
  }

  /**
   * Writes a number with points between thousands and the given count of decimals after a comma,
   * rounded half up: "1.234,56".
   */
  public static String number(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String plain = rounded.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      text.insert(at, '.');
    }
    if (point >= 0) {
      text.append(',').append(plain, point + 1, plain.length());
    }
    return rounded.signum() < 0 ? "−" + text : text.toString();
  }

  /** Writes "2,3", rounded half up. */
  public static String oneDecimal(double value) {
    return number(BigDecimal.valueOf(value), 1);
  }

  /** Writes "5,2 %" with a hard space, rounded half up to the given count of decimals. */
  public static String percent(BigDecimal value, int decimals) {
    return number(value, decimals) + HARD_SPACE + "%";
  }

  /** Writes "840 byte", "84 kB" or "1,2 MB" with a hard space; 1024 of each make the next. */
  public static String bytes(long count) {
    if (count < KILO) {
      return number(count) + HARD_SPACE + "byte";
    }
    if (count < KILO * KILO) {
      return number((count + KILO / 2) / KILO) + HARD_SPACE + "kB";
    }
    BigDecimal mega = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(KILO * KILO));
    return number(mega, mega.compareTo(BigDecimal.TEN) < 0 ? 1 : 0) + HARD_SPACE + "MB";
  }

  private static String counted(long count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
