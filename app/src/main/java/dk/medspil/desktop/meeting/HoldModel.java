package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.OutcomeLines;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.TaskLines;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.ClearedStore;
import dk.medspil.store.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** The meeting that is held: what is shown, the item in hand, and what the operator does. */
final class HoldModel implements AutoCloseable {
  private static final Duration TICK = Duration.seconds(10);
  private static final Set<String> TABLES =
      Set.of(
          "meeting",
          "agenda_item",
          "outcome",
          "attachment",
          "task",
          "board",
          "minutes",
          "setting",
          "guideline",
          "guideline_event",
          ClearedStore.TABLE);

  private final Frame frame;
  private final UUID meeting;
  private final ReadOnlyObjectWrapper<Optional<HoldPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final Timeline ticker = new Timeline(new KeyFrame(TICK, event -> tick()));
  private final Live<Optional<HoldPicture>> live;
  private final HoldReadBack readBack;
  private Optional<UUID> lookedAt = Optional.empty();

  HoldModel(Frame frame, UUID meeting) {
    this.frame = frame;
    this.meeting = meeting;
    readBack = new HoldReadBack(frame);
    live = Live.of(frame.work(), TABLES, session -> HoldPicture.read(session, meeting), this::show);
    ticker.setCycleCount(Animation.INDEFINITE);
    ticker.play();
  }

  Frame frame() {
    return frame;
  }

  UUID meeting() {
    return meeting;
  }

  /** The meeting as it was last read. */
  ReadOnlyObjectProperty<Optional<HoldPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** The item in hand. */
  Optional<AgendaItem> item() {
    return picture.get().flatMap(HoldPicture::inHand);
  }

  LocalTime now() {
    return LocalTime.now(frame.clock());
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  private void show(Optional<HoldPicture> read) {
    if (read.isEmpty()) {
      frame.go(new Place.Meetings());
      return;
    }
    picture.set(read.map(now -> now.seen(lookedAt, now())));
  }

  /** Counts the time used; also what makes the clocks on the screen go on. */
  void tick() {
    Instant now = frame.clock().instant();
    if (picture.get().filter(HoldPicture::ticking).isPresent()) {
      frame
          .work()
          .change(
              Texts.get("meeting.hold.undo.time"),
              session -> HoldClock.count(session, meeting, now));
    } else {
      live.reload();
    }
  }

  void start() {
    item()
        .ifPresent(first ->
            change(
                "meeting.hold.undo.start",
                session -> HoldActs.start(session, meeting, first.id(), frame.clock().instant())));
  }

  /** Ends the meeting and goes on to the minutes. */
  void finish() {
    Instant now = frame.clock().instant();
    frame
        .work()
        .change(
            Texts.get("meeting.hold.undo.finish"),
            session -> {
              HoldActs.finish(session, meeting, now);
              return meeting;
            },
            done -> {
              frame.go(new Place.MeetingAt(meeting, Place.Stage.MINUTES));
              frame.done(Texts.get("meeting.hold.finished"));
            });
  }

  /** Goes to the next item, after the decisions were read aloud if that is wished. */
  void next() {
    picture.get().ifPresent(now -> readBack.before(now, this::goOn));
  }

  private void goOn() {
    move(1, session -> HoldActs.next(session, meeting, frame.clock().instant()));
  }

  HoldReadBack readBack() {
    return readBack;
  }

  void back() {
    move(-1, session -> HoldActs.back(session, meeting, frame.clock().instant()));
  }

  void jump(UUID to) {
    if (isRunning()) {
      change(
          "meeting.hold.undo.item",
          session -> HoldActs.jump(session, meeting, to, frame.clock().instant()));
    } else {
      look(to);
    }
  }

  private void move(int by, Consumer<Session> act) {
    if (isRunning()) {
      change("meeting.hold.undo.item", act);
    } else {
      picture
          .get()
          .flatMap(now ->
              now.inHand()
                  .map(at -> now.indexOf(at.id()) + by)
                  .filter(index -> index >= 0 && index < now.items().size())
                  .map(index -> now.items().get(index).id()))
          .ifPresent(this::look);
    }
  }

  private void look(UUID at) {
    lookedAt = Optional.of(at);
    show(picture.get());
  }

  boolean isRunning() {
    return picture.get().filter(HoldPicture::isRunning).isPresent();
  }

  /** Stops the clock of the meeting, or lets it go on. */
  void pauseOrGoOn() {
    Instant now = frame.clock().instant();
    boolean ticking = picture.get().filter(HoldPicture::ticking).isPresent();
    change(
        "meeting.hold.undo.time",
        session -> {
          if (ticking) {
            HoldClock.stop(session, meeting, now);
          } else {
            HoldClock.start(session, meeting, now);
          }
        });
  }

  void add(OutcomeKind kind, Optional<Side> side, String text) {
    item()
        .ifPresent(under ->
            frame
                .work()
                .change(
                    Texts.get("meeting.hold.undo.add", kind.label()),
                    session -> OutcomeLines.add(session, under.id(), kind, side, text, today())));
  }

  void rename(UUID outcome, String text) {
    frame
        .work()
        .edit(
            Texts.get("meeting.hold.undo.rename"),
            "outcome-" + outcome,
            session -> TaskLines.rename(session, outcome, text));
  }

  /** Reads who and when at the end of a line that is left, as they are read when it is written. */
  void assign(OutcomeKind kind, UUID outcome, String text) {
    if (TaskLines.isAssigned(kind, text, today())) {
      change("taskLine.undo", session -> TaskLines.assign(session, outcome, today()));
    }
  }

  void moveLine(UUID outcome, int by) {
    change("meeting.hold.undo.move", session -> HoldLines.move(session, outcome, by));
  }

  void markConfidential(UUID outcome, boolean confidential) {
    change(
        "meeting.hold.undo.confidential",
        session -> HoldLines.confidential(session, outcome, confidential));
  }

  void remove(UUID outcome) {
    changeAndSay(
        "meeting.hold.undo.remove",
        "meeting.hold.removed",
        session -> OutcomeLines.remove(session, outcome, frame.clock().instant()));
  }

  /** Lets an item wait for the next meeting. */
  void postpone(UUID what) {
    changeAndSay(
        "meeting.hold.undo.postpone",
        "meeting.hold.postponed",
        session -> OutcomeLines.postpone(session, what, Texts.get("meeting.hold.postponement")));
  }

  void settle(UUID task, TaskState state) {
    changeAndSay(
        "meeting.hold.undo.settle",
        state == TaskState.DONE ? "meeting.hold.since.done" : "meeting.hold.since.dropped",
        session -> HoldLines.settle(session, task, state, today()));
  }

  void defer(UUID task, LocalDate due) {
    changeAndSay(
        "meeting.hold.undo.settle",
        "meeting.hold.since.deferred",
        session -> HoldLines.defer(session, task, due));
  }

  void note(UUID under, String text) {
    frame
        .work()
        .edit(
            Texts.get("meeting.hold.undo.note"),
            "note-" + under,
            session ->
                session
                    .agendas()
                    .item(under)
                    .ifPresent(now -> session.agendas().save(now.edit().privateNote(text).done())));
  }

  void go(Place.Stage stage) {
    frame.go(new Place.MeetingAt(meeting, stage));
  }

  private void change(String label, Consumer<Session> act) {
    frame.work().change(Texts.get(label), act);
  }

  private void changeAndSay(String label, String done, Consumer<Session> act) {
    frame
        .work()
        .change(
            Texts.get(label),
            session -> {
              act.accept(session);
              return meeting;
            },
            written -> frame.done(Texts.get(done)));
  }

  @Override
  public void close() {
    ticker.stop();
    live.close();
    if (picture.get().filter(HoldPicture::ticking).isPresent()) {
      Instant now = frame.clock().instant();
      frame
          .work()
          .change(
              Texts.get("meeting.hold.undo.time"),
              session -> HoldClock.count(session, meeting, now));
    }
  }
}
