package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Something that makes chosen topics wrong before their three years are over, such as new
 * technology, a rebuilt house or an accident (R08, BEK 65/2024).
 *
 * @param on the day of the change
 * @param topics the topics it touches
 */
public record ChangeEvent(LocalDate on, Set<UUID> topics) {

  public ChangeEvent {
    topics = Set.copyOf(topics);
  }

  /**
   * Whether the topic must be looked at again: it is touched and not mapped since. A mapping of the
   * same day may have come before the change, so it does not count.
   */
  public boolean asksFor(Topic topic) {
    return topics.contains(topic.id()) && topic.lastMapped().filter(on::isBefore).isEmpty();
  }
}
