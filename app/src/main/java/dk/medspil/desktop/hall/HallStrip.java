package dk.medspil.desktop.hall;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.WhileShown;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the room sees, in little, on a screen that is made for something else: there while the hall
 * is open, with what is needed to turn the page, make it black and stop.
 */
public final class HallStrip extends HBox {
  private final Hall hall;
  private final HallPane miniature = HallPane.miniature();
  private final Label state = new Label();
  private final Label tooLong = new Label(Texts.get("hall.strip.tooLong"));

  /** A strip that follows a hall. */
  public HallStrip(Hall hall) {
    this.hall = hall;
    miniature.turnedProperty().bind(hall.turnedProperty());
    miniature.darkProperty().bind(hall.darkProperty());
    var framed = new StackPane(miniature);
    framed.getStyleClass().add("hall-miniature");
    state.setWrapText(true);
    state.setMinHeight(Region.USE_PREF_SIZE);
    state.getStyleClass().add("semibold");
    tooLong.setGraphic(Icons.ACTION_NEEDED.node());
    tooLong.getStyleClass().add("warning-text");
    tooLong.setWrapText(true);
    tooLong.visibleProperty().bind(miniature.tooLongProperty());
    tooLong.managedProperty().bind(tooLong.visibleProperty());
    Button turn =
        small(
            Command.of(Texts.get("hall.strip.turn"), Texts.get("hall.strip.turnHelp"), this::turn));
    turn.visibleProperty().bind(miniature.pagesProperty().greaterThan(1));
    turn.managedProperty().bind(turn.visibleProperty());
    var actions =
        new FlowPane(
            turn,
            small(
                Command.of(
                    Texts.get("hall.strip.black"),
                    Texts.get("hall.strip.blackHelp"),
                    hall::toggleBlank)),
            small(
                Command.of(
                    Texts.get("hall.strip.stop"), Texts.get("hall.strip.stop"), hall::stop)));
    actions.getStyleClass().add("hall-strip-actions");
    var words = new VBox(state, tooLong, actions);
    words.getStyleClass().add("hall-strip-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("hall-strip");
    // What is below can be scrolled; this cannot.
    setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(framed, words);
    WhileShown.in(this, hall.stateProperty()).subscribe(now -> tell());
    WhileShown.in(this, hall.pictureProperty()).subscribe(now -> tell());
    miniature.pageProperty().subscribe(this::tell);
    miniature.pagesProperty().subscribe(this::tell);
  }

  private void tell() {
    Hall.State now = hall.stateProperty().get();
    boolean open = now != Hall.State.CLOSED;
    setVisible(open);
    setManaged(open);
    miniature
        .pictureProperty()
        .set(now == Hall.State.BLANK ? new HallPicture.Blank() : hall.pictureProperty().get());
    int pages = miniature.pagesProperty().get();
    String page =
        pages > 1 ? Texts.get("hall.strip.page", miniature.pageProperty().get() + 1, pages) : "";
    state.setText(said(now) + page);
  }

  private static String said(Hall.State now) {
    return switch (now) {
      case CLOSED -> "";
      case ON_SECOND_SCREEN -> Texts.get("hall.strip.second");
      case REHEARSAL -> Texts.get("hall.strip.rehearsal");
      case BLANK -> Texts.get("hall.strip.isBlack");
      case FROZEN -> Texts.get("hall.strip.frozen");
      case WAITING_FOR_SCREEN -> Texts.get("hall.strip.waiting");
    };
  }

  private void turn() {
    int page = miniature.pageProperty().get();
    int last = miniature.pagesProperty().get() - 1;
    hall.turnedProperty().set(hall.turnedProperty().get() + (page < last ? 1 : -page));
  }

  private static Button small(Command command) {
    Button button = command.button();
    button.getStyleClass().add("small");
    return button;
  }
}
