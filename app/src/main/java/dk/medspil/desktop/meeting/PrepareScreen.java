package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.StageCommands;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Forbered: the agenda of one meeting, made ready to be sent out. */
public final class PrepareScreen implements Screen {
  private final PrepareModel model;
  private final PrepareHead head;
  private final PrepareAgenda agenda;
  private final PrepareSending sending;
  private final PrepareTime time = new PrepareTime();
  private final PrepareTemplate template;
  private final PrepareProposals proposals;
  private final PrepareAttendance attendance;
  private final VBox view;

  /** The screen of a meeting that is in the store. */
  public PrepareScreen(Frame frame, UUID meeting) {
    model = new PrepareModel(frame, meeting);
    head = new PrepareHead(model);
    sending = new PrepareSending(model);
    agenda = new PrepareAgenda(model, new PrepareBoards(frame, meeting), sending.view());
    template = new PrepareTemplate(model);
    proposals = new PrepareProposals(model);
    attendance = new PrepareAttendance(model);
    var right = new VBox(time.view(), template.view(), proposals.view(), attendance.view());
    right.getStyleClass().add("side-cards");
    var side = new ScrollPane(right);
    side.setFitToWidth(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.setFocusTraversable(false);
    var columns = new Columns(agenda.view(), side).keepingFooterOf(agenda.view());
    VBox.setVgrow(columns, Priority.ALWAYS);
    view = new VBox(head.view(), columns);
    view.getStyleClass().addAll("page", "meeting", "prepare");
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
    model
        .chosenProperty()
        .subscribe(
            chosen -> model.pictureProperty().get().ifPresent(now -> time.show(now, chosen)));
  }

  private void show(PreparePicture picture) {
    head.show(picture);
    agenda.show(picture);
    sending.show(picture);
    time.show(picture, model.chosenProperty().get());
    template.show(picture);
    proposals.show(picture);
    attendance.show(picture);
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return model
        .pictureProperty()
        .get()
        .map(now ->
            Texts.get("meeting.prepare.heading", DanishFormat.weekdayDate(now.meeting().date())))
        .orElseGet(() -> Texts.get("meeting.prepare.agenda"));
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(own());
    all.addAll(StageCommands.from(model.frame(), model.meeting(), Place.Stage.PREPARE));
    return all;
  }

  private List<Command> own() {
    return List.of(
        command("meeting.prepare.command.new", agenda::focusNewItem, "Shortcut+N")
            .withIcon(Icons.NEW),
        command("meeting.prepare.command.up", () -> model.move(-1), "Alt+Up"),
        command("meeting.prepare.command.down", () -> model.move(1), "Alt+Down"),
        command("meeting.prepare.command.in", () -> model.indent(1), "Alt+Right"),
        command("meeting.prepare.command.out", () -> model.indent(0), "Alt+Left"),
        command("meeting.prepare.command.fields", agenda::toggleFields, "Alt+F"),
        command("meeting.prepare.command.board", agenda::openBoard, RoomKeys.BOARD_OF_ITEM.keys())
            .withIcon(Icons.DIALOGUE),
        command("meeting.prepare.command.attach", agenda::attach, "Alt+V")
            .withIcon(Icons.ATTACHMENT),
        command("meeting.prepare.command.send", sending::chooseFormat, "Shortcut+P")
            .withIcon(Icons.SAVE_FILE),
        command("meeting.prepare.command.meetings", this::leave, "Alt+M"));
  }

  private void leave() {
    model.frame().go(new Place.Meetings());
  }

  private static Command command(String key, Runnable run, String keys) {
    return Command.of(Texts.get(key), Texts.get(key), run).withShortcut(keys);
  }

  @Override
  public void shown() {
    // The line stands in a scroll pane, which has no place for it in the window before this.
    view.applyCss();
    view.layout();
    agenda.focusNewItem();
  }

  @Override
  public void flush() {
    agenda.flush();
    attendance.flush();
  }

  @Override
  public void close() {
    agenda.close();
    attendance.close();
    model.close();
  }
}
