package dk.medspil.domain.survey;

import java.util.Optional;
import java.util.UUID;

/**
 * Something a forum chose to do better after a survey, and what it became.
 *
 * @param target the task, agenda item or plan line; empty once that is gone
 */
public record Improvement(UUID id, UUID surveyId, String text, Kind kind, Optional<UUID> target) {
  /** As many as a forum does well to choose at a time (handbook 8.1 no. 2). */
  public static final int MOST = 2;

  /** What it became. */
  public enum Kind {
    TASK("Opgave"),
    AGENDA_ITEM("Punkt på dagsordenen"),
    PLAN_LINE("APV-linje");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Danish word for it. */
    public String label() {
      return label;
    }
  }
}
