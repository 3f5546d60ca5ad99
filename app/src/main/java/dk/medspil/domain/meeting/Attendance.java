package dk.medspil.domain.meeting;

import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.forum.Member;
import java.time.LocalTime;
import java.util.ArrayList;
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
 * @param substitute who came instead of an absent member; may be empty
 * @param away the items the member was not in the room for, such as one where they were an
 *     interested party
 */
public record Attendance(
    UUID meetingId,
    UUID memberId,
    Presence presence,
    Optional<LocalTime> from,
    Optional<LocalTime> until,
    String substitute,
    List<UUID> away) {

  /** Stands for a substitute whose name is not told. */
  public static final String SOME_SUBSTITUTE = "suppleant";

  public Attendance {
    away = List.copyOf(away);
  }

  /** Without a substitute, in the room for every item. */
  public Attendance(
      UUID meetingId,
      UUID memberId,
      Presence presence,
      Optional<LocalTime> from,
      Optional<LocalTime> until) {
    this(meetingId, memberId, presence, from, until, "", List.of());
  }

  /** The same with another substitute. */
  public Attendance withSubstitute(String newSubstitute) {
    return new Attendance(meetingId, memberId, presence, from, until, newSubstitute, away);
  }

  /** The same, in the room for an item or not. */
  public Attendance awayFrom(UUID item, boolean isAway) {
    List<UUID> items = new ArrayList<>(away);
    items.remove(item);
    if (isAway) {
      items.add(item);
    }
    return new Attendance(meetingId, memberId, presence, from, until, substitute, items);
  }

  /** The member as minutes tell it: "AMR fra kl. 9.30" or "TR (suppleant: Kim Kær)". */
  public String told(Member member) {
    return member.inList() + part() + instead();
  }

  private String part() {
    return from.map(time -> " fra " + DanishFormat.time(time)).orElse("")
        + until.map(time -> " til " + DanishFormat.time(time)).orElse("");
  }

  private String instead() {
    if (substitute.isBlank()) {
      return "";
    }
    String who = substitute.strip();
    return who.equals(SOME_SUBSTITUTE) ? " (" + who + " mødte)" : " (suppleant: " + who + ")";
  }

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
