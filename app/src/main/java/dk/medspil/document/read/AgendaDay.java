package dk.medspil.document.read;

import dk.medspil.domain.calendar.DanishInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The day of a meeting in the lines of its agenda or minutes. */
public final class AgendaDay {
  /**
   * "10. september 2026", "10.9.2026", "10/9-2026", "2026-09-10": with a year, or it is no date.
   */
  private static final Pattern DATE =
      Pattern.compile(
          "(?U)\\b\\d{1,2}\\.?\\s*(?:\\p{L}{3,9}\\.?\\s+|[./-]\\s?\\d{1,2}\\s?[./-]\\s?)\\d{4}\\b"
              + "|\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private AgendaDay() {}

  /** The first whole date; empty when there is none. */
  public static Optional<LocalDate> of(List<AgendaLine> lines) {
    return lines.stream().flatMap(line -> in(line.text())).findFirst();
  }

  private static Stream<LocalDate> in(String line) {
    return DATE.matcher(line)
        .results()
        .map(MatchResult::group)
        .flatMap(date -> DanishInput.date(date, LocalDate.EPOCH).toOptional().stream());
  }
}
