package dk.medspil.domain.yearwheel;

import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.WheelProposal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came out of something in an earlier year.
 *
 * @param text without confidential words; may be empty
 */
public record LastTime(LocalDate day, String text) {

  /** An occurrence as it proposes itself: its background, then what came of it the last time. */
  public static WheelProposal proposal(OccurrenceRecord record, Optional<LastTime> last) {
    Occurrence one = record.occurrence();
    return new WheelProposal(
        one.id(),
        one.title(),
        Stream.of(one.background(), last.map(LastTime::sentence).orElse(""))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n")),
        one.questions(),
        one.basis(),
        one.due(),
        record.handled().stream().map(Handled::itemId).collect(Collectors.toSet()));
  }

  private String sentence() {
    return "Sidst, " + DanishFormat.date(day) + ": " + (text.isBlank() ? "gjort." : text);
  }
}
