package dk.medspil.domain.meeting;

import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.minutes.MinutesChain.Move;
import java.util.Optional;

/**
 * Whose step along the chain it is. There are no accounts: one machine is used by the whole
 * committee, so it is whoever holds the duty the step belongs to.
 */
public final class StepBy {
  private StepBy() {}

  /** The duty, and who held it at the meeting if that is known: "Formand, leder". */
  public static String of(Move move, MeetingRecord record) {
    return switch (move) {
      case CHAIR_APPROVES -> holder(record, Duty.CHAIR);
      case VICE_CHAIR_APPROVES -> holder(record, Duty.VICE_CHAIR);
      case APPROVE_FINALLY -> record.forum().name();
      case DECLARE_READY, SEND, TAKE_BACK -> holder(record, Duty.SECRETARY);
    };
  }

  private static String holder(MeetingRecord record, Duty duty) {
    Optional<Member> member =
        record.members().stream()
            .filter(one -> one.duty() == duty && one.isActiveOn(record.meeting().date()))
            .findFirst();
    return member
        .map(one -> one.name().isBlank() ? one.role().word() : one.name())
        .filter(who -> !who.isBlank())
        .map(who -> duty.label() + ", " + who)
        .orElse(duty.label());
  }
}
