package dk.medspil.document.build;

import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who decides an item in the end and when: "af byrådet, torsdag den 28. maj 2026". */
final class DecidedBy {
  private DecidedBy() {}

  /** The words; empty when nothing is known. */
  static String words(AgendaItem item) {
    Stream<String> who =
        Stream.of(item.decidedBy().strip()).filter(by -> !by.isEmpty()).map(by -> "af " + by);
    Stream<String> when = item.decidedOn().map(DanishFormat::weekdayDateYear).stream();
    return Stream.concat(who, when).collect(Collectors.joining(", "));
  }
}
