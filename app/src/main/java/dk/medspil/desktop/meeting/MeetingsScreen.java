package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All meetings of the forum, those to come first, and what is proposed for the next agenda. */
public final class MeetingsScreen implements Screen {
  private final MeetingsModel model;
  private final KeyedRows<UUID> rows = new KeyedRows<>(Texts.get("meeting.list.title"));
  private final Button older = new Button();
  private final ScrollPane scroll = new ScrollPane(new VBox(rows, older));
  private final Card card;
  private final MeetingsProposals proposals;
  private final Command plan;
  private final VBox view;
  private Optional<MeetingsPicture> shown = Optional.empty();
  private boolean wantsFocus;

  /** The screen of the forum the frame is at. */
  public MeetingsScreen(Frame frame) {
    card = Card.untitled(Texts.get("meeting.list.title"), new VBox()).flush();
    plan =
        Command.of(
                Texts.get("meeting.list.new"),
                Texts.get("meeting.list.newHelp"),
                () -> frame.go(new Place.NewMeeting()))
            .withIcon(Icons.NEW)
            .withShortcut("Shortcut+N");
    older.getStyleClass().addAll("link", "meetings-older");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    rows.setOnOpen(id -> found(id).ifPresent(this::open));
    rows.setOnRemove(id -> found(id).ifPresent(this::discard));
    model = new MeetingsModel(frame, this::show);
    proposals = new MeetingsProposals(model);
    view = new VBox(head(frame), columns());
    view.getStyleClass().addAll("page", "meeting");
  }

  private FoldingLine head(Frame frame) {
    var title = new Label(Texts.get("meeting.list.title"));
    title.getStyleClass().add("h1");
    var templates =
        Command.of(
                Texts.get("meeting.list.templates"),
                Texts.get("meeting.list.templatesHelp"),
                () -> frame.go(new Place.Templates()))
            .linkButton();
    var actions = new HBox(templates, plan.primaryButton());
    actions.getStyleClass().add("page-head");
    return new FoldingLine(title, actions);
  }

  private Columns columns() {
    var columns = new Columns(card, proposals.view());
    VBox.setVgrow(columns, Priority.ALWAYS);
    return columns;
  }

  private void show(MeetingsPicture picture) {
    shown = Optional.of(picture);
    proposals.show(picture);
    if (picture.isEmpty()) {
      String forum = model.frame().forum().getValue().name();
      card.setContent(new EmptyState(Texts.get("meeting.list.none", forum), plan));
      return;
    }
    LocalDate today = LocalDate.now(model.frame().clock());
    List<KeyedRows.Row<UUID>> now = new ArrayList<>();
    all(picture)
        .forEach(meeting ->
            now.add(
                new KeyedRows.Row<>(
                    meeting.id(),
                    new MeetingsRow(
                        meeting,
                        Optional.ofNullable(picture.minutes().get(meeting.id())),
                        today,
                        () -> open(meeting),
                        () -> discard(meeting)))));
    rows.setRows(now);
    showOlder(picture.older());
    if (scroll.getParent() == null) {
      card.setContent(scroll);
    }
    if (wantsFocus) {
      wantsFocus = false;
      rows.focusChosen();
    }
  }

  private void showOlder(int count) {
    older.setVisible(count > 0);
    older.setManaged(count > 0);
    Command.of(
            Texts.get("meeting.list.older", count),
            Texts.get("meeting.list.olderHelp"),
            () -> {
              rows.focusLast();
              model.showAll();
            })
        .applyTo(older);
  }

  private static Stream<Meeting> all(MeetingsPicture picture) {
    return Stream.concat(picture.coming().stream(), picture.held().stream());
  }

  private Optional<Meeting> found(UUID id) {
    return shown.stream()
        .flatMap(MeetingsScreen::all)
        .filter(meeting -> meeting.id().equals(id))
        .findFirst();
  }

  private void open(Meeting meeting) {
    model.open(meeting);
  }

  /** A held meeting has minutes others count on, so it is not thrown away from a list. */
  private void discard(Meeting meeting) {
    if (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.AGENDA_SENT) {
      model.discard(meeting);
    } else {
      model.frame().say(Texts.get("meeting.list.heldStays"));
    }
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("meeting.list.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        plan,
        Command.of(
                Texts.get("meeting.list.propose"),
                Texts.get("meeting.list.proposeHelp"),
                proposals::focusLine)
            .withShortcut("Alt+F"));
  }

  @Override
  public void shown() {
    wantsFocus = rows.getChildren().isEmpty();
    rows.focusChosen();
  }

  @Override
  public void flush() {
    proposals.flush();
  }

  @Override
  public void close() {
    proposals.close();
    model.close();
  }
}
