package dk.medspil.domain.calendar;

import dk.medspil.domain.calendar.Parsed.NotUnderstood;
import dk.medspil.domain.calendar.Parsed.Understood;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tidied lengths of time; see {@link DanishInput#duration}. */
final class DurationReader {

  static final String ADVICE = "Skriv varigheden som 45 min., 1,5 t eller 1 t 30 min.";

  private static final int LONGEST_MINUTES = 24 * 60;

  private static final Map<String, Integer> WORDS =
      Map.of(
          "et kvarter", 15,
          "kvarter", 15,
          "en halv time", 30,
          "halv time", 30,
          "tre kvarter", 45,
          "en time", 60,
          "halvanden time", 90,
          "to timer", 120,
          "tre timer", 180);

  private static final String HOUR = "(?:timer|time|t)\\.?";
  private static final String MINUTE = "(?:minutter|minut|min|m)\\.?";

  private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?: ?" + MINUTE + ")?");

  /** "1,5 t", "1½", "½ time"; a point needs its unit, because a bare "1.30" is a clock. */
  private static final Pattern HOURS =
      Pattern.compile(
          "(?=[\\d½])(?<whole>\\d{0,2})(?: ?(?<half>½)|[.,](?<decimals>\\d{1,2}))?(?<unit> ?"
              + HOUR
              + ")?");

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}) ?[:.] ?(\\d{2})");

  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile("(\\d{1,2}) ?" + HOUR + "(?: ?og ?| ?, ?| ?)(\\d{1,2})(?: ?" + MINUTE + ")?");

  private DurationReader() {}

  static Parsed<Duration> read(String text) {
    Integer fixed = WORDS.get(text);
    if (fixed != null) {
      return new Understood<>(Duration.ofMinutes(fixed));
    }
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.matches()) {
      return ofMinutes(Integer.parseInt(minutes.group(1)));
    }
    Matcher pair = HOURS_AND_MINUTES.matcher(text);
    if (pair.matches()) {
      return ofHoursAndMinutes(pair);
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return ofHoursAndMinutes(clock);
    }
    Matcher hours = HOURS.matcher(text);
    return hours.matches() ? ofHours(hours) : new NotUnderstood<>(ADVICE);
  }

  private static Parsed<Duration> ofHoursAndMinutes(Matcher match) {
    int minute = Integer.parseInt(match.group(2));
    if (minute > 59) {
      return new NotUnderstood<>("Minutterne går fra 00 til 59. Skriv fx 1 t 30 min.");
    }
    return ofMinutes(Integer.parseInt(match.group(1)) * 60 + minute);
  }

  private static Parsed<Duration> ofHours(Matcher match) {
    String whole = match.group("whole").isEmpty() ? "0" : match.group("whole");
    String fraction = match.group("decimals");
    if (match.group("half") != null) {
      fraction = "5";
    } else if (fraction != null && match.group("whole").isEmpty()) {
      return new NotUnderstood<>(ADVICE);
    }
    BigDecimal hours = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
    return ofMinutes(
        hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP).intValueExact());
  }

  private static Parsed<Duration> ofMinutes(int minutes) {
    if (minutes == 0) {
      return new NotUnderstood<>("Skriv mindst 1 minut, eller lad feltet være tomt.");
    }
    if (minutes > LONGEST_MINUTES) {
      return new NotUnderstood<>("Skriv højst 24 timer.");
    }
    return new Understood<>(Duration.ofMinutes(minutes));
  }
}
