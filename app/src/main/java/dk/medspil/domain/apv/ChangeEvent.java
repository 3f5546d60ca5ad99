package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that makes chosen topics wrong before their three years are over, such as new
 * technology, a rebuilt house or an accident (R08, BEK 65/2024).
 *
 * @param id stable for ever
 * @param forumId the forum that saw it
 * @param on the day of the change
 * @param kind what kind of change
 * @param what what changed, in words
 * @param topics the topics it touches
 */
public record ChangeEvent(
    UUID id, UUID forumId, LocalDate on, Kind kind, String what, List<UUID> topics) {

  public ChangeEvent {
    topics = List.copyOf(topics);
  }

  /** What kind of change. */
  public enum Kind {
    TECHNOLOGY("Ny teknologi"),
    REBUILDING("Ombygning eller nye lokaler"),
    REORGANISATION("Omorganisering"),
    METHOD("Ny metode eller opgave"),
    ACCIDENT("Ulykke"),
    INSPECTION("Påbud"),
    ABSENCE("Stigning i sygefravær");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Danish words for the kind. */
    public String label() {
      return label;
    }
  }

  /**
   * Whether the topic must be looked at again: it is touched and not mapped since. A mapping of the
   * same day may have come before the change, so it does not count.
   */
  public boolean asksFor(Topic topic) {
    return topics.contains(topic.id()) && topic.lastMapped().filter(on::isBefore).isEmpty();
  }

  /** The change that asks for a topic; the earliest when there are several. */
  public static Optional<ChangeEvent> asking(List<ChangeEvent> changes, Topic topic) {
    return changes.stream()
        .filter(change -> change.asksFor(topic))
        .min(Comparator.comparing(ChangeEvent::on));
  }

  public ChangeEvent told(String now) {
    return new ChangeEvent(id, forumId, on, kind, now, topics);
  }

  /** The same change of another kind or day. */
  public ChangeEvent being(Kind nowKind, LocalDate day) {
    return new ChangeEvent(id, forumId, day, nowKind, what, topics);
  }

  /** The same change with a topic or without it. */
  public ChangeEvent touching(UUID topic, boolean touched) {
    List<UUID> now = new ArrayList<>(topics);
    now.remove(topic);
    if (touched) {
      now.add(topic);
    }
    return new ChangeEvent(id, forumId, on, kind, what, now);
  }

  /** The words an open plan line gets in its history when its topic is touched. */
  public String trailWords(String day) {
    return "Emnet skal gennemgås: %s den %s".formatted(kind.label(), day);
  }
}
