package dk.medspil.domain.calendar;

import static dk.medspil.domain.calendar.Holiday.Kind.CUSTOMARY;
import static dk.medspil.domain.calendar.Holiday.Kind.PUBLIC;

import dk.medspil.domain.calendar.Holiday.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The Danish public holidays of any Gregorian year, and the days that are off by custom (R22).
 *
 * <p>Source: handbook 10.3.
 */
public final class Holidays {

  /** Store Bededag was abolished from 2024 by lov nr. 214 of 6 March 2023. */
  private static final int LAST_YEAR_WITH_STORE_BEDEDAG = 2023;

  private Holidays() {}

  /** Returns the public holidays of the year in order of date. */
  public static List<Holiday> ofYear(int year) {
    LocalDate easter = easterSunday(year);
    List<Holiday> days = new ArrayList<>();
    days.add(new Holiday(LocalDate.of(year, 1, 1), "Nytårsdag", PUBLIC));
    days.add(new Holiday(easter.minusDays(3), "Skærtorsdag", PUBLIC));
    days.add(new Holiday(easter.minusDays(2), "Langfredag", PUBLIC));
    days.add(new Holiday(easter, "Påskedag", PUBLIC));
    days.add(new Holiday(easter.plusDays(1), "2. påskedag", PUBLIC));
    if (year <= LAST_YEAR_WITH_STORE_BEDEDAG) {
      days.add(new Holiday(easter.plusDays(26), "Store Bededag", PUBLIC));
    }
    days.add(new Holiday(easter.plusDays(39), "Kristi himmelfartsdag", PUBLIC));
    days.add(new Holiday(easter.plusDays(49), "Pinsedag", PUBLIC));
    days.add(new Holiday(easter.plusDays(50), "2. pinsedag", PUBLIC));
    days.add(new Holiday(LocalDate.of(year, 12, 25), "Juledag", PUBLIC));
    days.add(new Holiday(LocalDate.of(year, 12, 26), "2. juledag", PUBLIC));
    return List.copyOf(days);
  }

  /**
   * Returns, in order of date, the days of the year that are not public holidays but often off by
   * agreement: 1. maj, dagen efter Kristi himmelfartsdag, Grundlovsdag, juleaftensdag and
   * nytårsaftensdag. They may fall on a public holiday (5 June 2028 is also 2. pinsedag).
   */
  public static List<Holiday> customaryOfYear(int year) {
    List<Holiday> days = new ArrayList<>();
    days.add(new Holiday(LocalDate.of(year, 5, 1), "1. maj", CUSTOMARY));
    days.add(
        new Holiday(
            easterSunday(year).plusDays(40), "dagen efter Kristi himmelfartsdag", CUSTOMARY));
    days.add(new Holiday(LocalDate.of(year, 6, 5), "Grundlovsdag", CUSTOMARY));
    days.add(new Holiday(LocalDate.of(year, 12, 24), "juleaftensdag", CUSTOMARY));
    days.add(new Holiday(LocalDate.of(year, 12, 31), "nytårsaftensdag", CUSTOMARY));
    days.sort(Comparator.comparing(Holiday::date));
    return List.copyOf(days);
  }

  /** Returns the public holiday on this date, if it is one. */
  public static Optional<Holiday> on(LocalDate date) {
    return find(ofYear(date.getYear()), date);
  }

  /** Returns the customary day off on this date, whether or not it is also a public holiday. */
  public static Optional<Holiday> customaryOn(LocalDate date) {
    return find(customaryOfYear(date.getYear()), date);
  }

  /** Says whether the date is a public holiday; weekends and {@link Kind#CUSTOMARY} are not. */
  public static boolean isHoliday(LocalDate date) {
    return on(date).isPresent();
  }

  /**
   * Returns Easter Sunday of a Gregorian year (the anonymous Gregorian computus of Meeus, Jones and
   * Butcher; the letters are theirs).
   */
  public static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  private static Optional<Holiday> find(List<Holiday> days, LocalDate date) {
    return days.stream().filter(day -> day.date().equals(date)).findFirst();
  }
}
