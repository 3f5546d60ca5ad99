package dk.medspil.domain.yearwheel;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What of a year's wheel was met, and how it can be seen.
 *
 * @param today the day the report stands for
 */
public record YearReport(Forum forum, int year, List<Line> lines, LocalDate today) {
  public YearReport {
    lines = List.copyOf(lines);
  }

  /**
   * One thing of the year.
   *
   * @param result what came out of the item that shows it, without confidential words; may be empty
   */
  public record Line(OccurrenceRecord record, Standing standing, String result) {}

  /**
   * The report of a year, duties first, by due date.
   *
   * @param records the forum's wheel in all years
   * @param result what came out of an item that is evidence
   */
  public static YearReport of(
      Forum forum,
      int year,
      List<OccurrenceRecord> records,
      List<Meeting> meetings,
      Function<Handled, String> result,
      LocalDate today) {
    return new YearReport(
        forum,
        year,
        records.stream()
            .filter(one -> one.occurrence().due().getYear() == year)
            .map(one ->
                new Line(
                    one,
                    Standing.of(one, meetings, today),
                    one.handled().stream()
                        .filter(Handled::isEvidence)
                        .reduce((before, after) -> after)
                        .map(result)
                        .orElse("")))
            .toList(),
        today);
  }

  /** The lines of a ring. */
  public List<Line> of(Ring ring) {
    return lines.stream().filter(line -> line.record().occurrence().ring() == ring).toList();
  }

  /** How many lines have come so far. */
  public long count(Standing.State state) {
    return lines.stream().filter(line -> line.standing().state() == state).count();
  }
}
