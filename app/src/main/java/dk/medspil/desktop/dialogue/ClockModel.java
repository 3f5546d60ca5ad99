package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.StepClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The clock of an open board. It is a plan for the room and not part of what was said, so it is
 * kept like a draft: it is there when the board is opened again, and Fortryd leaves it alone.
 */
final class ClockModel {
  /** What "more time" gives. */
  static final Duration MORE = Duration.ofMinutes(2);

  /** A step without an agenda item's time to share has this. */
  private static final Duration USUAL = Duration.ofMinutes(10);

  private static final int STEPS = 4;

  private final Frame frame;
  private final BoardModel board;
  private final String place;
  private final ReadOnlyObjectWrapper<Optional<StepClock>> clock =
      new ReadOnlyObjectWrapper<>(this, "clock", Optional.empty());
  private final BooleanProperty sound = new SimpleBooleanProperty(this, "sound");
  private boolean touched;

  ClockModel(Frame frame, BoardModel board) {
    this.frame = frame;
    this.board = board;
    this.place = "board-clock:" + board.id();
    frame
        .work()
        .read(
            session -> session.settings().draft(place),
            text -> {
              if (!touched) {
                clock.set(StepClock.read(text));
              }
            });
    frame
        .work()
        .read(
            session -> Preference.clockSound(session.settings().settings()),
            wanted -> {
              sound.set(wanted);
              sound.subscribe((before, now) ->
                  Preference.CLOCK_SOUND.remember(frame.work(), now ? "YES" : "NO"));
            });
    board.stepProperty().subscribe((before, now) -> stepChanged());
  }

  /** The clock; empty until it is used. */
  ReadOnlyObjectProperty<Optional<StepClock>> clockProperty() {
    return clock.getReadOnlyProperty();
  }

  /** Whether a tone is heard when the time is up; remembered, and off until it is chosen. */
  BooleanProperty soundProperty() {
    return sound;
  }

  /** What is left of a clock that goes; empty when it stands still. */
  Optional<Duration> running() {
    return clock.get().filter(StepClock::isRunning).map(now -> now.left(instant()));
  }

  /** Starts the clock, pauses it, or lets it go on. */
  void startOrPause() {
    StepClock now = clock.get().orElseGet(() -> StepClock.of(planned()));
    set(now.isRunning() ? now.paused(instant()) : now.started(instant()));
  }

  /** Gives the step two minutes more. */
  void more() {
    set(clock.get().orElseGet(() -> StepClock.of(planned())).plus(MORE));
  }

  /** Starts anew with so much time. */
  void start(Duration time) {
    set(StepClock.of(time).started(instant()));
  }

  /** Lets the room work in a round for a while; when all speak together it sees the step. */
  void start(Round round, Duration time) {
    if (round == Round.ALL) {
      board.viewProperty().set(RoomView.STEP);
    } else {
      board.work(round, "");
    }
    start(time);
  }

  /** A quarter of the agenda item's time, in whole minutes; at least one. */
  Duration planned() {
    return board
        .pictureProperty()
        .get()
        .flatMap(BoardPicture::item)
        .map(item -> item.item().plannedMinutes())
        .filter(minutes -> minutes > 0)
        .map(minutes -> Duration.ofMinutes(Math.max(1, Math.round(minutes / (double) STEPS))))
        .orElse(USUAL);
  }

  /** What is left in whole minutes, rounded up; 0 or less when the time is up. */
  Optional<Long> minutesLeft() {
    return clock.get().map(now -> (long) Math.ceil(now.left(instant()).toSeconds() / 60.0));
  }

  /** A new step has its own time; a clock that was going goes on with that. */
  private void stepChanged() {
    clock
        .get()
        .ifPresent(now -> {
          StepClock fresh = StepClock.of(planned());
          set(now.isRunning() ? fresh.started(instant()) : fresh);
        });
  }

  private void set(StepClock now) {
    touched = true;
    clock.set(Optional.of(now));
    board.round().ifPresent(round -> board.work(round, ends(now)));
    frame
        .work()
        .edit(
            Texts.get("dialogue.undo.draft"),
            place,
            session -> session.settings().setDraft(place, now.write()));
  }

  private String ends(StepClock now) {
    return now.ends(instant())
        .map(at -> DanishFormat.clock(LocalTime.ofInstant(at, frame.clock().getZone())))
        .orElse("");
  }

  private Instant instant() {
    return frame.clock().instant();
  }
}
