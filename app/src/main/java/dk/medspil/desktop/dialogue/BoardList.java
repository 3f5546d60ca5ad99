package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StepDisc;
import dk.medspil.desktop.control.WideCell;
import dk.medspil.desktop.dialogue.DialoguesPicture.Row;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The boards of the forum, newest first. */
final class BoardList extends VBox {
  private final DialoguesModel model;
  private final ListView<Row> list = new ListView<>();
  private final StackPane content = new StackPane();
  private final Label count = new Label();
  private final EmptyState empty;
  private boolean wantsFocus;

  BoardList(DialoguesModel model, Command newDialogue) {
    this.model = model;
    empty = new EmptyState(Texts.get("dialogue.list.empty"), newDialogue);
    getStyleClass().add("dialogue-part");
    var heading = new Label(Texts.get("dialogue.list.title"));
    heading.getStyleClass().add("h1");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var start = newDialogue.buttonWithKey();
    start.getStyleClass().add("accent");
    var head = new HBox(heading, gap, start);
    head.getStyleClass().add("page-head");
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(Texts.get("dialogue.list.boards"));
    list.setAccessibleHelp(Texts.get("dialogue.list.help"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        openChosen();
      }
    });
    count.getStyleClass().add("muted");
    var card = new Card(Texts.get("dialogue.list.boards"), count, content).flush();
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().setAll(head, card);
    model.pictureProperty().subscribe(now -> now.ifPresent(read -> show(read.rows())));
  }

  private void show(List<Row> rows) {
    Optional<Board> chosen = chosen();
    int at = list.getSelectionModel().getSelectedIndex();
    boolean focused = focusable().filter(Node::isFocused).isPresent();
    list.getItems().setAll(rows);
    content.getChildren().setAll(rows.isEmpty() ? empty : list);
    if (wantsFocus || focused) {
      focus();
    }
    count.setText(Texts.get("dialogue.list.count", rows.size()));
    if (!rows.isEmpty()) {
      int same =
          chosen
              .map(before ->
                  rows.stream().map(row -> row.board().id()).toList().indexOf(before.id()))
              .filter(index -> index >= 0)
              .orElse(Math.clamp(at, 0, rows.size() - 1));
      list.getSelectionModel().clearAndSelect(same);
    }
  }

  /** Puts the focus where work begins: on the newest board, as soon as it is there. */
  void focus() {
    wantsFocus = content.getChildren().isEmpty();
    focusable().ifPresent(Node::requestFocus);
  }

  private Optional<Node> focusable() {
    return content.getChildren().stream()
        .findFirst()
        .map(shown -> shown instanceof EmptyState ? shown.lookup(".button") : shown);
  }

  private Optional<Board> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Row::board);
  }

  private void openChosen() {
    chosen().ifPresent(model::open);
  }

  private void keys(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> openChosen();
      case DELETE -> chosen().ifPresent(model::discard);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private final class Cell extends WideCell<Row> {
    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      boolean filled = row != null && !empty;
      setGraphic(filled ? node(row) : null);
      setAccessibleText(filled ? accessible(row) : null);
    }

    private Node node(Row row) {
      var title = new Label(row.board().title());
      title.getStyleClass().add("semibold");
      title.setWrapText(true);
      var when = new Label(when(row));
      when.getStyleClass().addAll("small", "muted");
      when.setWrapText(true);
      var texts = new VBox(title, when);
      var marks = new HBox();
      marks.getStyleClass().add("board-row");
      for (int step = 1; step <= row.cards().size(); step++) {
        var cards = new Label(Integer.toString(row.cards().get(step - 1)));
        cards.setGraphic(new StepDisc(step));
        cards.setMinWidth(USE_PREF_SIZE);
        cards.getStyleClass().add("step-count");
        marks.getChildren().add(cards);
      }
      var delete =
          Command.of(
                  Texts.get("dialogue.list.delete"),
                  Texts.get("dialogue.list.deleteHelp"),
                  () -> model.discard(row.board()))
              .withIcon(Icons.DELETE)
              .iconButton();
      delete.setFocusTraversable(false);
      marks.getChildren().add(delete);
      return new FoldingLine(texts, marks, 16);
    }

    private static String when(Row row) {
      String day = DanishFormat.date(row.board().startedOn());
      return row.meeting()
          .map(Meeting::title)
          .map(meeting -> Texts.get("dialogue.list.when", day, meeting))
          .orElseGet(() -> Texts.get("dialogue.list.whenAlone", day));
    }

    private static String accessible(Row row) {
      return Texts.get(
          "dialogue.list.accessible",
          row.board().title(),
          when(row),
          row.cards().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
  }
}
