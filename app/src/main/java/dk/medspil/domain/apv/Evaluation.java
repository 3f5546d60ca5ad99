package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A judgement of whether a measure worked (R10). It is added, never edited.
 *
 * @param id stable for ever
 * @param lineId the plan line
 * @param on the day
 * @param verdict yes, partly or no
 * @param evidence how the group knows
 * @param by the role or group that judged
 * @param nextStep what is tried next, when it did not work fully; may be empty
 * @param nextFollowUp when that is judged
 */
public record Evaluation(
    UUID id,
    UUID lineId,
    LocalDate on,
    Verdict verdict,
    String evidence,
    String by,
    String nextStep,
    Optional<LocalDate> nextFollowUp) {

  /** Whether a measure worked. */
  public enum Verdict {
    YES("Ja"),
    PARTLY("Delvist"),
    NO("Nej");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The Danish word on the button. */
    public String label() {
      return label;
    }
  }
}
