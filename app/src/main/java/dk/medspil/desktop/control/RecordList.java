package dk.medspil.desktop.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a forum has of one kind, a line for each: Enter opens it, Delete puts it in the trash. What
 * is chosen stays chosen when the lines are shown anew.
 */
public final class RecordList<R> extends VBox {
  private final Words words;
  private final Kind<R> kind;
  private final ListView<R> list = new ListView<>();
  private final StackPane content = new StackPane();
  private final Label count = new Label();
  private final EmptyState empty;
  private boolean wantsFocus;

  /** What is written around the lines, and at the button that deletes one. */
  public record Words(String name, String help, String delete, String deleteHelp) {}

  /** What the lines are. */
  public interface Kind<R> {
    /** What tells it from the others. */
    Object id(R row);

    /** What it is called. */
    String title(R row);

    /** One line more about it. */
    String fact(R row);

    /** What stands at the end of its line. */
    List<Node> marks(R row);

    /** All of the line, in words. */
    String accessible(R row);

    /** How many there are, in words. */
    String count(int rows);

    /** What Enter and a double click do. */
    void open(R row);

    /** What Delete does. */
    void discard(R row);
  }

  /**
   * No lines are read yet.
   *
   * @param empty what stands there when there are none
   */
  public RecordList(Words words, Kind<R> kind, EmptyState empty) {
    this.words = words;
    this.kind = kind;
    this.empty = empty;
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(words.name());
    list.setAccessibleHelp(words.help());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        chosen().ifPresent(kind::open);
      }
    });
    count.getStyleClass().add("muted");
    var card = new Card(words.name(), count, content).flush();
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().setAll(card);
  }

  /** Shows the lines. */
  public void show(List<R> rows) {
    Optional<Object> before = chosen().map(kind::id);
    int at = list.getSelectionModel().getSelectedIndex();
    boolean focused = focusable().filter(Node::isFocused).isPresent();
    list.getItems().setAll(rows);
    content.getChildren().setAll(rows.isEmpty() ? empty : list);
    if (wantsFocus || focused) {
      focus();
    }
    count.setText(kind.count(rows.size()));
    if (!rows.isEmpty()) {
      int same =
          before
              .map(id -> rows.stream().map(kind::id).toList().indexOf(id))
              .filter(index -> index >= 0)
              .orElse(Math.clamp(at, 0, rows.size() - 1));
      list.getSelectionModel().clearAndSelect(same);
    }
  }

  /** Puts the focus where work begins: on the first line, as soon as it is there. */
  public void focus() {
    wantsFocus = content.getChildren().isEmpty();
    focusable().ifPresent(Node::requestFocus);
  }

  private Optional<Node> focusable() {
    return content.getChildren().stream()
        .findFirst()
        .map(shown -> shown instanceof EmptyState ? shown.lookup(".button") : shown);
  }

  private Optional<R> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void keys(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> chosen().ifPresent(kind::open);
      case DELETE -> chosen().ifPresent(kind::discard);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private final class Cell extends WideCell<R> {
    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
      super.updateItem(row, empty);
      boolean filled = row != null && !empty;
      setGraphic(filled ? node(row) : null);
      setAccessibleText(filled ? kind.accessible(row) : null);
    }

    private Node node(R row) {
      var marks = new HBox();
      marks.getStyleClass().add("board-row");
      marks.getChildren().setAll(kind.marks(row));
      var delete =
          Command.of(words.delete(), words.deleteHelp(), () -> kind.discard(row))
              .withIcon(Icons.DELETE)
              .iconButton();
      delete.setFocusTraversable(false);
      marks.getChildren().add(delete);
      return new FoldingLine(WideCell.titled(kind.title(row), kind.fact(row)), marks, 16);
    }
  }
}
