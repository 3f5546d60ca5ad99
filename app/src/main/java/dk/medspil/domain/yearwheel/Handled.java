package dk.medspil.domain.yearwheel;

import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.MeetingState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An agenda item an occurrence came to: the one it proposed, the one that was pointed out, or one
 * that was carried on from these.
 *
 * @param day the day of its meeting
 * @param hasOutcome whether anything but a postponement came out of it
 */
public record Handled(
    UUID itemId,
    UUID meetingId,
    LocalDate day,
    MeetingState meeting,
    ItemState item,
    boolean hasOutcome) {

  /** Whether it shows that the task was done: something came out of it in a meeting. */
  public boolean isEvidence() {
    return hasOutcome
        && item != ItemState.POSTPONED
        && (meeting == MeetingState.HELD || meeting == MeetingState.RUNNING);
  }

  /** Whether it still is to be treated. */
  boolean isToCome() {
    return item == ItemState.OPEN && meeting != MeetingState.HELD;
  }
}
