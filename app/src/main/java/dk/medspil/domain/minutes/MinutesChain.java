package dk.medspil.domain.minutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The allowed moves of the approval chain: ready, approved by chair and vice chair in either order,
 * sent out, finally approved at the next meeting (handbook 1.7). Each move throws {@link
 * IllegalStateException} when it is not allowed; ask {@link #allows} first.
 */
public final class MinutesChain {
  private MinutesChain() {}

  /** A move along the chain. */
  public enum Move {
    DECLARE_READY,
    CHAIR_APPROVES,
    VICE_CHAIR_APPROVES,
    SEND,
    APPROVE_FINALLY,
    TAKE_BACK
  }

  /** Whether a move is allowed now. */
  public static boolean allows(Minutes minutes, Move move) {
    MinutesState state = minutes.state();
    return switch (move) {
      case DECLARE_READY -> state == MinutesState.DRAFT;
      case CHAIR_APPROVES ->
          state.compareTo(MinutesState.APPROVED) < 0 && minutes.chairOn().isEmpty();
      case VICE_CHAIR_APPROVES ->
          state.compareTo(MinutesState.APPROVED) < 0 && minutes.viceChairOn().isEmpty();
      case SEND -> state == MinutesState.APPROVED;
      case APPROVE_FINALLY -> state == MinutesState.APPROVED || state == MinutesState.SENT;
      case TAKE_BACK -> state != MinutesState.DRAFT && state != MinutesState.FINAL;
    };
  }

  /**
   * The minutes after a move on a day.
   *
   * @param approvingMeeting the meeting that gives the final approval; used by that move only
   */
  public static Minutes apply(
      Minutes minutes, Move move, LocalDate day, Optional<UUID> approvingMeeting) {
    if (!allows(minutes, move)) {
      throw new IllegalStateException(move + " is not allowed in state " + minutes.state());
    }
    Optional<LocalDate> on = Optional.of(day);
    return switch (move) {
      case DECLARE_READY -> step(minutes, on, minutes.chairOn(), minutes.viceChairOn());
      case CHAIR_APPROVES ->
          step(minutes, minutes.readyOn().or(() -> on), on, minutes.viceChairOn());
      case VICE_CHAIR_APPROVES ->
          step(minutes, minutes.readyOn().or(() -> on), minutes.chairOn(), on);
      case SEND ->
          new Minutes(
              minutes.meetingId(),
              minutes.readyOn(),
              minutes.chairOn(),
              minutes.viceChairOn(),
              on,
              Optional.empty(),
              Optional.empty());
      case APPROVE_FINALLY ->
          new Minutes(
              minutes.meetingId(),
              minutes.readyOn(),
              minutes.chairOn(),
              minutes.viceChairOn(),
              minutes.sentOn(),
              on,
              approvingMeeting);
      case TAKE_BACK -> Minutes.draft(minutes.meetingId());
    };
  }

  private static Minutes step(
      Minutes minutes,
      Optional<LocalDate> ready,
      Optional<LocalDate> chair,
      Optional<LocalDate> viceChair) {
    return new Minutes(
        minutes.meetingId(),
        ready,
        chair,
        viceChair,
        minutes.sentOn(),
        minutes.finalOn(),
        minutes.finalMeeting());
  }
}
