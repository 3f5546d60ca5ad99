package dk.medspil.domain.calendar;

import dk.medspil.domain.calendar.Parsed.NotUnderstood;
import dk.medspil.domain.calendar.Parsed.Understood;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tidied times of day and ranges of them; see {@link DanishInput}. */
final class TimeReader {

  static final String ADVICE = "Skriv tidspunktet som 9.30 eller kl. 13.";
  static final String RANGE_ADVICE = "Skriv tiden som 13.00–15.00.";

  private static final Pattern TIME =
      Pattern.compile("(?:kl\\.? ?)?(?:(\\d{1,2})(?: ?[.:] ?(\\d{2}))?|(\\d{1,2})(\\d{2}))");

  private static final Pattern RANGE =
      Pattern.compile("(?:fra )?([^-]+?) ?(?:-|\\btil\\b) ?([^-]+)");

  private TimeReader() {}

  static Parsed<LocalTime> time(String text) {
    Matcher match = TIME.matcher(text);
    if (!match.matches()) {
      return new NotUnderstood<>(ADVICE);
    }
    boolean separated = match.group(1) != null;
    int hour = Integer.parseInt(match.group(separated ? 1 : 3));
    String minutes = match.group(separated ? 2 : 4);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    if (hour > 23) {
      return new NotUnderstood<>("Døgnet slutter 23.59. Skriv et tidspunkt før midnat.");
    }
    if (minute > 59) {
      return new NotUnderstood<>("Minutterne går fra 00 til 59. Skriv fx 9.30.");
    }
    return new Understood<>(LocalTime.of(hour, minute));
  }

  static Parsed<TimeRange> range(String text) {
    Matcher match = RANGE.matcher(text);
    if (!match.matches()) {
      return new NotUnderstood<>(RANGE_ADVICE);
    }
    return time(match.group(1))
        .then(start -> time(match.group(2)).then(end -> between(start, end)));
  }

  private static Parsed<TimeRange> between(LocalTime start, LocalTime end) {
    return end.isAfter(start)
        ? new Understood<>(new TimeRange(start, end))
        : new NotUnderstood<>("Sluttidspunktet skal ligge efter starten, fx 13.00–15.00.");
  }
}
