package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one of some choices: Enter, a double click or the button takes it, Esc takes none.
 *
 * @param <T> what is chosen
 */
final class ListQuestion<T> extends VBox {
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ROWS = 7;
  private static final double ROW = 44;

  /** What stands above and below the rows in the lowest window. */
  private static final double AROUND = 600;

  private final ListView<T> list = new ListView<>();
  private final Consumer<T> take;
  private final Runnable leave;

  /**
   * A question with the first choice marked.
   *
   * @param words how a choice reads
   * @param act the name of the button that takes it, and its help
   * @param take gets what was chosen
   * @param leave the user wants none
   */
  ListQuestion(
      String question,
      List<T> choices,
      Function<T, String> words,
      Act act,
      Consumer<T> take,
      Runnable leave) {
    this(take, leave);
    var label = new Label(question);
    label.setLabelFor(list);
    label.setWrapText(true);
    label.getStyleClass().add("field-label");
    list.getItems().setAll(choices);
    list.setCellFactory(view -> new Cell<>(words));
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            list.setPrefHeight(rows(scene.getHeight(), choices.size()) * ROW + 4);
          }
        });
    list.setAccessibleText(question);
    list.getSelectionModel().selectFirst();
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        take();
      }
    });
    var buttons = new HBox(Command.of(act.name(), act.help(), this::take).button(), leaving());
    buttons.getStyleClass().add("page-head");
    getChildren().setAll(label, list, buttons);
  }

  /** A question there is nothing to choose for, which says what to do instead. */
  ListQuestion(EmptyState none, Runnable leave) {
    this(chosen -> {}, leave);
    getChildren().setAll(none, leaving());
  }

  private ListQuestion(Consumer<T> take, Runnable leave) {
    this.take = take;
    this.leave = leave;
    getStyleClass().add("panel-question");
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
  }

  /** So few in a low window that the button which takes a choice is in sight. */
  static int rows(double windowHeight, int choices) {
    int room = (int) ((windowHeight - AROUND) / ROW);
    return Math.min(choices, Math.clamp(room, FEWEST_ROWS, MOST_ROWS));
  }

  /** What the button that takes a choice says. */
  record Act(String name, String help) {}

  void focus() {
    if (getChildren().contains(list)) {
      list.requestFocus();
    } else {
      lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private Node leaving() {
    return Command.of(Texts.get("dialogue.leave"), Texts.get("dialogue.leaveHelp"), leave)
        .linkButton();
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      event.consume();
      take();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave.run();
    }
  }

  private void take() {
    take.accept(list.getSelectionModel().getSelectedItem());
  }

  private static final class Cell<T> extends ListCell<T> {
    private final Function<T, String> words;

    Cell(Function<T, String> words) {
      this.words = words;
      setWrapText(true);
      // A cell that asks for no width gets that of the list and wraps its words.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(choice == null || empty ? null : words.apply(choice));
    }
  }
}
