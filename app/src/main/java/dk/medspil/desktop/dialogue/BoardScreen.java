package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.CaptureLine;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One dialogue board: four columns or what is rated, the capture line below, the room and the card
 * at the right.
 */
public final class BoardScreen implements Screen {
  private final Autosave autosave = new Autosave();
  private final Frame frame;
  private final BoardModel model;
  private final BoardActs acts;
  private final BoardCommands commands;
  private final BoardColumns columns;
  private final BoardHead head;
  private final RatingView rating;
  private final CaptureLine<Step, Optional<String>> line;
  private final VBox view = new VBox();
  private final Drafts drafts;

  /** Opens a board; when it is gone, the frame is asked to go to the list. */
  public BoardScreen(Frame frame, UUID board) {
    this.frame = frame;
    drafts = new Drafts(frame.work());
    model = new BoardModel(frame, board);
    var clock = new ClockModel(frame, model);
    acts =
        new BoardActs(
            new CardModel(frame, model),
            new GroupModel(frame, model),
            new VoteModel(frame, model),
            new HarvestModel(frame, model),
            clock,
            new RatingModel(frame, model),
            new RoundsModel(frame, model, clock));
    commands = new BoardCommands(model, acts, autosave, frame.hall(), hands());
    line =
        new CaptureLine<Step, Optional<String>>(
                Texts.get("dialogue.capture.prompt"),
                entry -> model.add(entry.text(), entry.role().flatMap(role -> role)))
            .withRoles(roles());
    columns = new BoardColumns(model, acts, autosave, new TraceLinks(frame), commands, capture());
    rating = new RatingView(model, acts.rating(), autosave, commands);
    head = new BoardHead(frame, model, acts, autosave, commands);
    var chosen =
        new ChosenPanel(
            model, acts, commands, line::focusLine, () -> frame.go(new Place.NewMeeting()));
    var room =
        new RoomPanel(
            frame.hall(),
            commands.showHall(),
            name -> Preference.HALL_SCREEN.remember(frame.work(), name));
    build(room, chosen);
    model.stepProperty().subscribe(step -> line.withStep(step.number()));
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
    line.field().addEventFilter(KeyEvent.KEY_PRESSED, this::lineKeys);
    drafts.text("board:" + board, line.field());
    drafts.restore();
  }

  private void build(Region room, Region chosen) {
    VBox.setVgrow(columns, Priority.ALWAYS);
    VBox.setVgrow(rating, Priority.ALWAYS);
    columns.visibleProperty().bind(model.ratingProperty().not());
    columns.managedProperty().bind(columns.visibleProperty());
    var main =
        new VBox(
            columns,
            rating,
            new Nudge(model, line::focusLine),
            new VoteBar(model, acts.votes(), line::focusLine),
            line);
    main.getStyleClass().add("board-main");
    line.setMinHeight(Region.USE_PREF_SIZE);
    var side = new VBox(room, chosen);
    side.getStyleClass().add("board-side");
    var body = new BoardBody(main, side);
    VBox.setVgrow(body, Priority.ALWAYS);
    head.offerDrawer(body.narrowProperty(), body.openProperty());
    // A question about a card must be seen to be answered.
    acts.harvest()
        .askingProperty()
        .subscribe(
            asking -> body.openProperty().set(!(asking instanceof HarvestModel.Asking.Nothing)));
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::dotKeys);
    for (Region ofButtons : List.of(head, columns, side)) {
      ofButtons.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }
    view.getChildren().setAll(body);
    view.getStyleClass().addAll("page", "board-page");
  }

  private void show(BoardPicture shown) {
    head.show(shown);
    columns.show(shown);
  }

  /**
   * The roles a card may carry; without one is the usual (design: never the leader's by default).
   */
  private static List<Choice<Optional<String>>> roles() {
    return Stream.concat(
            Stream.of(Choice.of(Optional.<String>empty(), Texts.get("dialogue.capture.noRole"))),
            Stream.of(Role.LEADER, Role.TR, Role.AMR)
                .map(role -> Choice.of(Optional.of(role.label()), role.label())))
        .toList();
  }

  private void lineKeys(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    if (plain && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
      columns.enter(event.getCode() == KeyCode.UP ? -1 : 1);
      event.consume();
    }
  }

  /** Alt and a number give the chosen card so many dots, also from the capture line. */
  private void dotKeys(KeyEvent event) {
    if (event.isAltDown() && !event.isShortcutDown() && event.getCode().isDigitKey()) {
      event.consume();
      acts.votes().set(event.getCode().getChar().charAt(0) - '0');
    }
  }

  /** After a click on a button one types on in the line; a question has the keys for itself. */
  private void typed(KeyEvent event) {
    boolean asking =
        !(acts.harvest().askingProperty().get() instanceof HarvestModel.Asking.Nothing);
    if (event.getTarget() instanceof ButtonBase && !asking && CardKeys.isWord(event)) {
      event.consume();
      typeOn(event.getCharacter());
    }
  }

  private void typeOn(String text) {
    line.focusLine();
    line.field().appendText(text);
    line.field().end();
  }

  private BoardCommands.Hands hands() {
    return new BoardCommands.Hands() {
      @Override
      public void say(String text) {
        frame.say(text);
      }

      @Override
      public void focusLine() {
        line.focusLine();
      }

      @Override
      public void focusWork() {
        if (model.ratingProperty().get()) {
          rating.focusWork();
        } else {
          line.focusLine();
        }
      }

      @Override
      public void editChosen() {
        columns.editChosen();
      }
    };
  }

  private BoardColumns.CaptureAccess capture() {
    return new BoardColumns.CaptureAccess() {
      @Override
      public void focusLine() {
        line.focusLine();
      }

      @Override
      public void typeOn(String text) {
        BoardScreen.this.typeOn(text);
      }
    };
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
        .map(shown -> shown.record().board().title())
        .orElse(Texts.get("dialogue.list.title"));
  }

  @Override
  public boolean isInMeeting() {
    return true;
  }

  @Override
  public List<Command> commands() {
    return Stream.of(
            commands.all().stream(),
            commands.rating().all().stream(),
            commands.rounds().all().stream(),
            Stream.of(head.wholeBoard()))
        .flatMap(all -> all)
        .toList();
  }

  @Override
  public Optional<Region> topLine() {
    return Optional.of(head);
  }

  @Override
  public void flush() {
    autosave.flush();
    drafts.flush();
    rating.flush();
  }

  @Override
  public void shown() {
    line.focusLine();
  }

  @Override
  public void close() {
    autosave.close();
    drafts.close();
    rating.close();
    model.close();
  }
}
