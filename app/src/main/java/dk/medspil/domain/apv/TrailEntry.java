package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated line in the history of a plan line. It is added, never edited.
 *
 * @param id stable for ever
 * @param lineId the plan line
 * @param on the day
 * @param kind what happened
 * @param text the words shown
 */
public record TrailEntry(UUID id, UUID lineId, LocalDate on, Kind kind, String text) {

  /** What happened to a plan line. */
  public enum Kind {
    CREATED,
    EDITED,
    REVIEW,
    STARTED,
    WAITING,
    CARRIED_OUT,
    DISCUSSED,
    EVALUATED,
    CLOSED,
    REOPENED,
    PERMANENT
  }
}
