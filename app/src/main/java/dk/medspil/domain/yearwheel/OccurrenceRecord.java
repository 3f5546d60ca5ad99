package dk.medspil.domain.yearwheel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An occurrence with the agenda items it came to.
 *
 * @param handled the earliest meeting first
 */
public record OccurrenceRecord(Occurrence occurrence, List<Handled> handled) {
  public OccurrenceRecord {
    handled = List.copyOf(handled);
  }

  /** The day it was done by its evidence, the latest; empty while there is none. */
  public Optional<LocalDate> doneOn() {
    return Stream.concat(
            handled.stream().filter(Handled::isEvidence).map(Handled::day),
            occurrence.paper().map(Paper::on).stream())
        .max(Comparator.naturalOrder());
  }
}
