package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What the wheel of the year proposes to a meeting.
 *
 * @param occurrence its id in the wheel
 * @param title what is to be done
 * @param background what members should know beforehand, with what came of it the last time
 * @param questions to ask, one a line
 * @param rule the law or agreement behind it
 * @param due the last day
 * @param items earlier agenda items it came to; one of them may be carried on instead
 */
public record WheelProposal(
    UUID occurrence,
    String title,
    String background,
    String questions,
    String rule,
    LocalDate due,
    Set<UUID> items) {
  public WheelProposal {
    items = Set.copyOf(items);
  }
}
