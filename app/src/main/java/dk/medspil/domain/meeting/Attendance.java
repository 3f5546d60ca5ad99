package dk.medspil.domain.meeting;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a member takes part in a meeting.
 *
 * @param meetingId the meeting
 * @param memberId the member
 * @param presence present, absent or for a part
 * @param from when the member came, if only for a part
 * @param until when the member left, if only for a part
 */
public record Attendance(
    UUID meetingId,
    UUID memberId,
    Presence presence,
    Optional<LocalTime> from,
    Optional<LocalTime> until) {

  /** How a member takes part. */
  public enum Presence {
    PRESENT("Til stede"),
    ABSENT("Afbud"),
    PART("Til stede en del af mødet");

    private final String label;

    Presence(String label) {
      this.label = label;
    }

    /** The Danish words for it. */
    public String label() {
      return label;
    }
  }
}
