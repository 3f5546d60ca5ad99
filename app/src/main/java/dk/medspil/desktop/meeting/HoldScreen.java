package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.StageCommands;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Afhold: the agenda left, what comes out of the item in the middle, the room right. */
public final class HoldScreen implements Screen {
  private final HoldModel model;
  private final Autosave autosave = new Autosave();
  private final HoldRoom room;
  private final HoldHead head;
  private final HoldAgenda agenda;
  private final HoldItem item;
  private final HoldCapture capture;
  private final HoldNote note;
  private final HoldSince since;
  private final HoldHallCommands hallCommands;
  private final PrepareBoards boards;
  private final HoldColumns columns;
  private final VBox writing;
  private final StackPane middle = new StackPane();
  private boolean placed;
  private boolean running;

  /** The screen of a meeting that is in the store. */
  public HoldScreen(Frame frame, UUID meeting) {
    model = new HoldModel(frame, meeting);
    room = new HoldRoom(model);
    boards = new PrepareBoards(frame, meeting);
    agenda = new HoldAgenda(model);
    agenda.setOnEscape(room::askToStop);
    item = new HoldItem(model);
    capture = new HoldCapture(model);
    note = new HoldNote(model, autosave);
    since = new HoldSince(model, this::closeSince);
    hallCommands = new HoldHallCommands(room, this::openSince, this::openBoard);
    var outcomes = new HoldOutcomes(model, autosave, capture::focus);
    writing = new VBox(capture.view(), new HoldAdvice(model, capture), outcomes.view());
    VBox.setVgrow(outcomes.view(), Priority.ALWAYS);
    middle.getChildren().setAll(writing);
    VBox.setVgrow(middle, Priority.ALWAYS);
    var footer = new HoldFooter(model);
    var card =
        Card.untitled(Texts.get("meeting.hold.item"), new VBox(item.view(), middle))
            .flush()
            .withFooter(footer.view());
    card.getStyleClass().add("hold-card");
    note.view().setMaxHeight(Double.MAX_VALUE);
    VBox.setVgrow(note.view(), Priority.ALWAYS);
    var right = new VBox(new HoldHallCard(model, room, hallCommands).view(), note.view());
    columns = new HoldColumns(agenda.view(), card, right);
    head = new HoldHead(model, columns.drawer());
    model.pictureProperty().subscribe(now -> now.ifPresent(this::opened));
  }

  private void opened(HoldPicture now) {
    capture.setOpen(!now.locked());
    if (columns.view().getScene() != null && (!placed || begins(now))) {
      placeFocus(now);
    }
    running = now.isRunning();
  }

  /**
   * Whether the meeting was started just now: the button that started it ends it from here on, and
   * kept the focus, so that the first space of what is typed would end the meeting.
   */
  private boolean begins(HoldPicture now) {
    return now.isRunning() && !running;
  }

  /** Never at a mere reload, which would take the focus from what the operator is doing. */
  private void placeFocus(HoldPicture now) {
    placed = true;
    if (now.isRunning()) {
      capture.focus();
    } else {
      head.focusStart();
    }
  }

  private void openSince() {
    room.showTasks();
    middle.getChildren().setAll(since.view());
    since.focus();
  }

  private void closeSince() {
    middle.getChildren().setAll(writing);
    capture.focus();
  }

  private void openBoard() {
    model.item().map(AgendaItem::id).ifPresent(id -> boards.open(id, item.view()));
  }

  @Override
  public Region view() {
    return columns.view();
  }

  @Override
  public String title() {
    return model
        .pictureProperty()
        .get()
        .map(now -> Texts.get("meeting.hold.day", DanishFormat.weekdayDate(now.meeting().date())))
        .orElseGet(() -> Texts.get("meeting.hold.title"));
  }

  @Override
  public boolean isInMeeting() {
    return true;
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(capture.commands());
    all.addAll(hallCommands.all());
    all.addAll(
        List.of(
            command("meeting.hold.next", model::next, RoomKeys.ON.keys()).withIcon(Icons.FORWARD),
            command("meeting.hold.back", model::back, RoomKeys.BACK.keys()).withIcon(Icons.BACK),
            command(
                "meeting.hold.moveSuggested",
                agenda::moveSuggested,
                RoomKeys.MOVE_SUGGESTED.keys()),
            command("meeting.hold.toNote", note::focus, RoomKeys.PRIVATE_NOTE.keys())
                .withIcon(Icons.PRIVATE),
            command("meeting.hold.pauseOrGoOn", model::pauseOrGoOn, RoomKeys.PAUSE_MEETING.keys()),
            item.foldCommand(),
            head.startOrFinish(),
            command("meeting.hold.leaveLine", this::leave, "Esc")));
    all.addAll(StageCommands.from(model.frame(), model.meeting(), Place.Stage.HOLD));
    return all;
  }

  private static Command command(String key, Runnable run, String keys) {
    return Command.of(Texts.get(key), Texts.get(key), run).withShortcut(keys);
  }

  /** Out of the line first; once more asks whether to stop the hall. */
  private void leave() {
    boolean typing =
        Optional.ofNullable(view().getScene())
            .filter(scene -> scene.getFocusOwner() instanceof TextInputControl)
            .isPresent();
    if (typing) {
      agenda.focusList();
    } else {
      room.askToStop();
    }
  }

  @Override
  public Optional<Region> topLine() {
    return Optional.of(head.view());
  }

  @Override
  public void flush() {
    autosave.flush();
    capture.flush();
  }

  @Override
  public void shown() {
    model.pictureProperty().get().ifPresent(this::placeFocus);
  }

  @Override
  public void close() {
    autosave.close();
    capture.close();
    item.close();
    model.close();
  }
}
