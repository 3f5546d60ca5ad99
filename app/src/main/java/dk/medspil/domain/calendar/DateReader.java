package dk.medspil.domain.calendar;

import dk.medspil.domain.calendar.Parsed.NotUnderstood;
import dk.medspil.domain.calendar.Parsed.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tidied dates that name a day, a month or a week; see {@link DanishInput#date}. */
final class DateReader {

  static final String ADVICE = "Skriv datoen som 12.3.2027, 12. marts eller på fredag.";

  private static final Pattern WEEKDAY_FIRST =
      Pattern.compile("(?:på )?(\\p{L}{2,7}\\.?),? (?:d\\. ?|den )?(?=\\d)(.+)");
  private static final Pattern ARTICLE = Pattern.compile("(?:d\\. ?|den )(?=\\d)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2}) ?[./-] ?(\\d{1,2})(?:(?: ?[./-] ?| )(\\d{4}|\\d{2}))?(?: ?\\.)?");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})\\.? ?(\\p{L}{3,9}\\.?)(?: (\\d{4}|\\d{2}))?");
  private static final Pattern WEEK =
      Pattern.compile(
          "(?:(?:på )?(\\p{L}{2,7}\\.?) )?(?:i )?uge (\\d{1,2})(?:[ ,/-]+(?:i )?(\\d{4}))?");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final LocalDate today;

  DateReader(LocalDate today) {
    this.today = today;
  }

  Parsed<LocalDate> read(String text) {
    Optional<LocalDate> relative = RelativeDates.read(text, today);
    if (relative.isPresent()) {
      return new Understood<>(relative.get());
    }
    if (text.startsWith("næste ")) {
      // Half of all Danes mean the coming one, the other half the one after it.
      return new NotUnderstood<>("»Næste« kan betyde to forskellige dage. Skriv datoen, fx 12.3.");
    }
    Matcher week = WEEK.matcher(text);
    if (week.matches()) {
      return week(week);
    }
    Matcher first = WEEKDAY_FIRST.matcher(text);
    if (first.matches()) {
      return DanishNames.weekdayNamed(first.group(1))
          .map(day -> calendarDate(first.group(2)).then(date -> mustBe(day, date)))
          .orElseGet(() -> calendarDate(text));
    }
    return calendarDate(text);
  }

  private Parsed<LocalDate> mustBe(DayOfWeek day, LocalDate date) {
    if (date.getDayOfWeek() == day) {
      return new Understood<>(date);
    }
    return new NotUnderstood<>(
        "%s er en %s. Ret dagen eller datoen."
            .formatted(DanishFormat.date(date), DanishNames.weekday(date.getDayOfWeek())));
  }

  private Parsed<LocalDate> calendarDate(String typed) {
    String text = ARTICLE.matcher(typed).replaceFirst("");
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return of(iso.group(3), Integer.parseInt(iso.group(2)), year(iso, 1));
    }
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.matches()) {
      return of(numeric.group(1), Integer.parseInt(numeric.group(2)), year(numeric, 3));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      Optional<Month> month = DanishNames.monthNamed(named.group(2));
      if (month.isPresent()) {
        return of(named.group(1), month.get().getValue(), year(named, 3));
      }
    }
    return new NotUnderstood<>(ADVICE);
  }

  /** Reads two digits as 2000–2099; empty when no year was typed. */
  private static OptionalInt year(Matcher match, int group) {
    if (match.start(group) < 0) {
      return OptionalInt.empty();
    }
    String digits = match.group(group);
    int number = Integer.parseInt(digits);
    return OptionalInt.of(digits.length() == 2 ? 2000 + number : number);
  }

  private Parsed<LocalDate> of(String dayDigits, int month, OptionalInt typedYear) {
    int day = Integer.parseInt(dayDigits);
    if (month < 1 || month > 12) {
      return new NotUnderstood<>("Der er 12 måneder. Skriv dagen før måneden, fx 12.3.");
    }
    Month name = Month.of(month);
    if (day < 1 || day > name.maxLength()) {
      return new NotUnderstood<>(
          "Skriv en dag fra 1 til %d i %s.".formatted(name.maxLength(), DanishNames.month(name)));
    }
    int year = typedYear.orElseGet(() -> comingYear(day, month));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new NotUnderstood<>("Skriv et årstal fra 1900 til 2099.");
    }
    if (!YearMonth.of(year, month).isValidDay(day)) {
      return new NotUnderstood<>(
          "Februar har 28 dage i %d. Skriv en anden dag eller et andet år.".formatted(year));
    }
    return new Understood<>(LocalDate.of(year, month, day));
  }

  private int comingYear(int day, int month) {
    boolean passed =
        month < today.getMonthValue()
            || (month == today.getMonthValue() && day < today.getDayOfMonth());
    return passed ? today.getYear() + 1 : today.getYear();
  }

  /** A week without a weekday means its last working day: a deadline "i uge 47" ends with it. */
  private Parsed<LocalDate> week(Matcher match) {
    Optional<String> word = Optional.ofNullable(match.group(1));
    Optional<DayOfWeek> day = word.flatMap(DanishNames::weekdayNamed);
    if (word.isPresent() && day.isEmpty()) {
      return new NotUnderstood<>(ADVICE);
    }
    int number = Integer.parseInt(match.group(2));
    OptionalInt typedYear = year(match, 3);
    int year = typedYear.orElse(IsoWeek.of(today).year());
    Optional<LocalDate> date = dateIn(year, number, day);
    if (typedYear.isEmpty() && date.filter(found -> !found.isBefore(today)).isEmpty()) {
      year++;
      date = dateIn(year, number, day);
    }
    if (date.isPresent()) {
      return new Understood<>(date.get());
    }
    return new NotUnderstood<>("Uge %d findes ikke i %d. Skriv datoen.".formatted(number, year));
  }

  private static Optional<LocalDate> dateIn(int year, int number, Optional<DayOfWeek> day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || number < 1 || number > IsoWeek.weeksIn(year)) {
      return Optional.empty();
    }
    IsoWeek week = new IsoWeek(year, number);
    return Optional.of(
        day.map(week::day).orElseGet(() -> Workdays.onOrBefore(week.day(DayOfWeek.FRIDAY))));
  }
}
