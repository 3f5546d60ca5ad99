package dk.medspil.domain.strategy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far something was on a day. It is added and never changed, so that the years can be followed.
 *
 * @param note why; may be empty
 */
public record GoalStatus(UUID id, UUID goalId, LocalDate on, Word word, String note) {
  /** The one word. */
  public enum Word {
    NOT_BEGUN("Ikke begyndt"),
    UNDER_WAY("I gang"),
    REACHED("Nået"),
    DROPPED("Lagt væk");

    private final String label;

    Word(String label) {
      this.label = label;
    }

    /** The Danish word for it. */
    public String label() {
      return label;
    }
  }
}
