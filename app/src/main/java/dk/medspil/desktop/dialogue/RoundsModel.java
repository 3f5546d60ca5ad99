package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.dialogue.PlannedRound;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Leads an open board through the plan of its deck. It is only a plan: any step can be gone to at
 * any time, and the next round is begun when the one who leads says so. Like the clock it is kept
 * as a draft, and Fortryd leaves it alone.
 */
final class RoundsModel {
  private static final int NONE = -1;

  private final Frame frame;
  private final BoardModel board;
  private final ClockModel clock;
  private final String place;
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(this, "at", NONE);

  RoundsModel(Frame frame, BoardModel board, ClockModel clock) {
    this.frame = frame;
    this.board = board;
    this.clock = clock;
    this.place = "board-round:" + board.id();
    frame
        .work()
        .read(
            session -> session.settings().draft(place),
            text -> {
              if (at.get() == NONE && text.matches("\\d{1,3}")) {
                at.set(Integer.parseInt(text));
              }
            });
  }

  /** The rounds of the plan, in order; none on most boards. */
  List<PlannedRound> plan() {
    return board.shape().rounds();
  }

  /** The index of the round the room is at; -1 before the first. */
  ReadOnlyIntegerProperty atProperty() {
    return at.getReadOnlyProperty();
  }

  /** Begins the next round, or says that the plan is over. */
  void next() {
    PlannedRound.after(plan(), at.get()).ifPresentOrElse(round -> begin(at.get() + 1), this::over);
  }

  /** After the last round the room is together again, and sees the step it is at. */
  private void over() {
    if (board.round().isPresent()) {
      board.viewProperty().set(RoomView.STEP);
    }
    frame.say(Texts.get("dialogue.rounds.over"));
  }

  /** Begins a round: the room goes to its step, works as it says, and has its minutes. */
  void begin(int index) {
    PlannedRound round = plan().get(index);
    at.set(index);
    board.goTo(round.step());
    clock.start(round.round(), Duration.ofMinutes(round.minutes()));
    frame
        .work()
        .edit(
            Texts.get("dialogue.undo.draft"),
            place,
            session -> session.settings().setDraft(place, Integer.toString(index)));
  }
}
