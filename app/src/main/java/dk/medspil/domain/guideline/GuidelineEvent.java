package dk.medspil.domain.guideline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that happened with a guideline; never edited, only added to.
 *
 * @param on the day it happened
 * @param text what was said or agreed; the whole words that came into force, for an agreement
 * @param outcomeId the line of minutes that says so, when there is one
 */
public record GuidelineEvent(
    UUID id, UUID guidelineId, LocalDate on, Kind kind, String text, Optional<UUID> outcomeId) {

  /** What happened. */
  public enum Kind {
    WISHED("Ønsket"),
    /** It was in force already when it was put in the register. */
    REGISTERED("Ført ind i registeret"),
    DISCUSSED("Taget op til drøftelse"),
    /** The sides talked about it once more. */
    TALKED("Drøftet"),
    AGREED("Vedtaget"),
    CHANGED("Ændring vedtaget"),
    REFUSED("Ikke enige"),
    TERMINATED("Opsagt"),
    REVIEWED("Gennemgået"),
    ESCALATED("Løftet op"),
    ANSWERED("Svar modtaget");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Danish words for it. */
    public String label() {
      return label;
    }
  }

  /** The same, told by a line of minutes. */
  public GuidelineEvent saidIn(UUID outcome) {
    return new GuidelineEvent(id, guidelineId, on, kind, text, Optional.of(outcome));
  }

  /** Something that happened outside any minutes. */
  public static GuidelineEvent of(UUID id, UUID guideline, LocalDate day, Kind kind, String text) {
    return new GuidelineEvent(id, guideline, day, kind, text, Optional.empty());
  }
}
