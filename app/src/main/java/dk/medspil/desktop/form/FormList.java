package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.control.WideCell;
import dk.medspil.desktop.form.FormsPicture.Row;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.FormState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** The forms of the forum, newest first. */
final class FormList extends VBox {
  private final FormsModel model;
  private final ListView<Row> list = new ListView<>();
  private final StackPane content = new StackPane();
  private final Label count = new Label();
  private final EmptyState empty;
  private boolean wantsFocus;

  FormList(FormsModel model, Command back, Command newForm) {
    this.model = model;
    empty = new EmptyState(Texts.get("form.list.empty"), newForm);
    getStyleClass().add("dialogue-part");
    var heading = new Label(Texts.get("form.title"));
    heading.getStyleClass().add("h1");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var start = newForm.buttonWithKey();
    start.getStyleClass().add("accent");
    var head = new HBox(back.iconButton(), heading, gap, start);
    head.getStyleClass().add("page-head");
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(Texts.get("form.list.name"));
    list.setAccessibleHelp(Texts.get("form.list.help"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        openChosen();
      }
    });
    count.getStyleClass().add("muted");
    var card = new Card(Texts.get("form.list.name"), count, content).flush();
    VBox.setVgrow(card, Priority.ALWAYS);
    var why = new Label(Texts.get("form.why"));
    why.setWrapText(true);
    why.getStyleClass().add("muted");
    getChildren().setAll(new VBox(head, why), card);
    model.pictureProperty().subscribe(now -> now.ifPresent(read -> show(read.rows())));
  }

  private void show(List<Row> rows) {
    Optional<UUID> before = chosen().map(row -> row.form().id());
    int at = list.getSelectionModel().getSelectedIndex();
    boolean focused = focusable().filter(Node::isFocused).isPresent();
    list.getItems().setAll(rows);
    content.getChildren().setAll(rows.isEmpty() ? empty : list);
    if (wantsFocus || focused) {
      focus();
    }
    count.setText(Texts.get("form.list.count", rows.size()));
    if (!rows.isEmpty()) {
      int same =
          before
              .map(id -> rows.stream().map(row -> row.form().id()).toList().indexOf(id))
              .filter(index -> index >= 0)
              .orElse(Math.clamp(at, 0, rows.size() - 1));
      list.getSelectionModel().clearAndSelect(same);
    }
  }

  /** Puts the focus where work begins: on the newest form, as soon as it is there. */
  void focus() {
    wantsFocus = content.getChildren().isEmpty();
    focusable().ifPresent(Node::requestFocus);
  }

  private Optional<Node> focusable() {
    return content.getChildren().stream()
        .findFirst()
        .map(shown -> shown instanceof EmptyState ? shown.lookup(".button") : shown);
  }

  private Optional<Row> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void openChosen() {
    chosen().map(Row::form).ifPresent(model::open);
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
      var title = new Label(row.title());
      title.getStyleClass().add("semibold");
      title.setWrapText(true);
      var fact = new Label(fact(row));
      fact.getStyleClass().addAll("small", "muted");
      fact.setWrapText(true);
      var marks = new HBox(pill(row));
      marks.getStyleClass().add("board-row");
      var delete =
          Command.of(
                  Texts.get("form.list.delete"),
                  Texts.get("form.list.deleteHelp"),
                  () -> model.discard(row))
              .withIcon(Icons.DELETE)
              .iconButton();
      delete.setFocusTraversable(false);
      marks.getChildren().add(delete);
      return new FoldingLine(new VBox(title, fact), marks, 16);
    }

    private static StatusPill pill(Row row) {
      return row.form().state() == FormState.FINISHED
          ? new StatusPill(Tone.SUCCESS, Icons.DONE, FormState.FINISHED.label())
          : new StatusPill(Tone.NEUTRAL, Icons.TIME, FormState.DRAFT.label());
    }

    private static String fact(Row row) {
      String day = DanishFormat.date(row.form().finishedOn().orElse(row.form().createdOn()));
      return row.form().state() == FormState.FINISHED
          ? Texts.get("form.list.finished", row.template().title(), day)
          : Texts.get(
              "form.list.draft",
              row.template().title(),
              day,
              row.progress().answered(),
              row.progress().all());
    }

    private static String accessible(Row row) {
      return row.title() + ", " + row.form().state().label() + ", " + fact(row);
    }
  }
}
