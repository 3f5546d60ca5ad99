package dk.medspil.desktop.frame;

import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.store.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The typed lines under an item, written at the meeting or in its minutes: what a line does to its
 * task and its item is the same in both places.
 */
public final class OutcomeLines {
  private OutcomeLines() {}

  /**
   * Adds a line. A task line becomes a task too, with the role and deadline at its end; a
   * postponement postpones the item.
   *
   * @param side whose words they are, for the kinds that have a side
   */
  public static void add(
      Session session,
      UUID itemId,
      OutcomeKind kind,
      Optional<Side> side,
      String text,
      LocalDate today) {
    AgendaItem item =
        session
            .agendas()
            .item(itemId)
            .orElseThrow(() -> new IllegalStateException("The item is gone: " + itemId));
    switch (kind) {
      case TASK -> TaskLines.add(session, item, text, today);
      case STANDPOINT, DISCUSSION ->
          session.agendas().append(line(session, item, kind, text).withSide(side));
      case POSTPONEMENT -> postpone(session, itemId, text);
      case DECISION,
          AGREEMENT,
          DISAGREEMENT,
          NOTE,
          BACKGROUND,
          STATEMENT,
          GUIDELINE_AGREED,
          GUIDELINE_TERMINATED,
          COMMUNICATION,
          WORK_ENVIRONMENT ->
          session.agendas().append(line(session, item, kind, text));
    }
  }

  private static Outcome line(Session session, AgendaItem item, OutcomeKind kind, String text) {
    return Outcome.of(session.newId(), item.id(), 0, kind, text);
  }

  /** Postpones an item to the next meeting, where carry-over brings it. */
  public static void postpone(Session session, UUID item, String text) {
    session.agendas().append(Outcome.of(session.newId(), item, 0, OutcomeKind.POSTPONEMENT, text));
    setState(session, item, ItemState.POSTPONED);
  }

  /**
   * Removes a line, and puts the task it became in the trash; without its last postponement an item
   * is open again.
   */
  public static void remove(Session session, UUID outcome, Instant now) {
    session
        .agendas()
        .outcome(outcome)
        .ifPresent(line -> {
          session.agendas().removeOutcome(outcome);
          session.tasks().discardWith(line, now);
          boolean postponed =
              session.agendas().outcomes(line.itemId()).stream()
                  .anyMatch(other -> other.kind() == OutcomeKind.POSTPONEMENT);
          if (line.kind() == OutcomeKind.POSTPONEMENT && !postponed) {
            setState(session, line.itemId(), ItemState.OPEN);
          }
        });
  }

  /** Says how far an item has come. */
  public static void setState(Session session, UUID item, ItemState state) {
    session
        .agendas()
        .item(item)
        .ifPresent(now -> session.agendas().save(now.edit().state(state).done()));
  }
}
