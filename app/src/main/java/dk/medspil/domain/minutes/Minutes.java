package dk.medspil.domain.minutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the minutes of a meeting have come. The two approvals may come in either order.
 *
 * @param meetingId the meeting
 * @param readyOn the day the draft was declared ready
 * @param chairOn the day the chair approved
 * @param viceChairOn the day the vice chair approved
 * @param sentOn the day they were sent out
 * @param finalOn the day the next meeting approved them; from then on they are locked (R24)
 * @param finalMeeting the meeting that approved them
 */
public record Minutes(
    UUID meetingId,
    Optional<LocalDate> readyOn,
    Optional<LocalDate> chairOn,
    Optional<LocalDate> viceChairOn,
    Optional<LocalDate> sentOn,
    Optional<LocalDate> finalOn,
    Optional<UUID> finalMeeting) {

  /** Minutes nobody has approved yet. */
  public static Minutes draft(UUID meeting) {
    return new Minutes(
        meeting,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Where the minutes stand. */
  public MinutesState state() {
    if (finalOn.isPresent()) {
      return MinutesState.FINAL;
    }
    if (sentOn.isPresent()) {
      return MinutesState.SENT;
    }
    if (chairOn.isPresent() && viceChairOn.isPresent()) {
      return MinutesState.APPROVED;
    }
    if (chairOn.isPresent() || viceChairOn.isPresent()) {
      return MinutesState.APPROVED_BY_ONE;
    }
    return readyOn.isPresent() ? MinutesState.READY : MinutesState.DRAFT;
  }

  /** Whether nothing but an addendum may be written (R24). */
  public boolean isLocked() {
    return finalOn.isPresent();
  }

  /** Whether the text may be edited: never once somebody has approved it. */
  public boolean isEditable() {
    return state() == MinutesState.DRAFT || state() == MinutesState.READY;
  }
}
