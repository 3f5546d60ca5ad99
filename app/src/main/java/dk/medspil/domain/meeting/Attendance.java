package dk.medspil.domain.meeting;

import dk.medspil.domain.forum.Member;
import java.time.LocalTime;
import java.util.List;
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

  /** Those of a forum who were members on the day of a meeting, and whoever came all the same. */
  public static List<Member> members(
      Meeting meeting, List<Member> forum, List<Attendance> attendance) {
    return forum.stream()
        .filter(member ->
            member.isActiveOn(meeting.date())
                || attendance.stream().anyMatch(one -> one.memberId().equals(member.id())))
        .toList();
  }

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
