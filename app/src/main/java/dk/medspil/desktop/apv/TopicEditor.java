package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.Topic;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The list of topics as a form: names, days of the last mapping, order; it takes the list's place.
 */
final class TopicEditor {
  private final TopicModel model;
  private final Fields fields;
  private final Drafts drafts;
  private final VBox rows = new VBox();
  private final TextField added = new TextField();
  private final Card card;
  private final Map<UUID, Row> known = new LinkedHashMap<>();

  TopicEditor(TopicModel model, Command leave) {
    this.model = model;
    fields = new Fields(model.frame().work());
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    rows.getStyleClass().add("rows");
    added.setId("topic-new");
    added.setPromptText(Texts.get("apv.topics.addPrompt"));
    added.setAccessibleText(Texts.get("apv.topics.add"));
    added.setOnAction(event -> add());
    drafts = new Drafts(model.frame().work());
    drafts.text(TopicModel.NEW_PLACE, added);
    HBox.setHgrow(added, Priority.ALWAYS);
    var foot =
        new HBox(
            added,
            Command.of(Texts.get("apv.topics.add"), Texts.get("apv.topics.addHelp"), this::add)
                .withIcon(Icons.NEW)
                .button());
    var body = new VBox(header(), scroll);
    card = new Card(Texts.get("apv.topics.edit"), leave.button(), body).flush().withFooter(foot);
  }

  Card view() {
    return card;
  }

  void focus() {
    known.values().stream()
        .findFirst()
        .ifPresentOrElse(row -> row.name.requestFocus(), added::requestFocus);
  }

  void show(List<Topic> topics) {
    known.keySet().retainAll(topics.stream().map(Topic::id).toList());
    List<Row> now =
        topics.stream().map(topic -> known.computeIfAbsent(topic.id(), Row::new)).toList();
    // Moving a node out and in again would take the focus from the field that is typed in.
    if (!rows.getChildren().equals(now)) {
      var focused = card.getScene() == null ? null : card.getScene().getFocusOwner();
      rows.getChildren().setAll(now);
      if (focused != null) {
        focused.requestFocus();
      }
    }
    for (int i = 0; i < topics.size(); i++) {
      now.get(i).show(topics.get(i));
    }
    drafts.restore();
  }

  void flush() {
    fields.flush();
    drafts.flush();
  }

  void close() {
    fields.close();
    drafts.close();
  }

  private void add() {
    String name = added.getText().strip();
    if (!name.isEmpty()) {
      model.add(name);
      added.clear();
    }
    added.requestFocus();
  }

  private static HBox header() {
    var name = new Label(Texts.get("apv.topics.name"));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var mapped = new Label(Texts.get("apv.topics.lastMapped"));
    mapped.getStyleClass().add("topic-mapped-name");
    var header = new HBox(name, mapped);
    header.getStyleClass().addAll("topic-edit-row", "plan-header");
    return header;
  }

  private final class Row extends HBox {
    private final UUID id;
    private final TextField name = new TextField();
    private final DateField mapped =
        new DateField(
                Texts.get("apv.topics.lastMapped"), () -> LocalDate.now(model.frame().clock()))
            .compact();

    Row(UUID id) {
      this.id = id;
      name.setAccessibleText(Texts.get("apv.topics.name"));
      HBox.setHgrow(name, Priority.ALWAYS);
      mapped.getStyleClass().add("topic-mapped");
      fields.text(name, text -> model.rename(id, text.strip()));
      fields.value(mapped.field(), mapped.valueProperty(), day -> model.mapped(id, day));
      drafts.halfTyped("apv/mapped/" + id, mapped.typing());
      addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
      getStyleClass().addAll("row", "topic-edit-row");
      getChildren()
          .setAll(
              name,
              mapped,
              command("apv.topics.up", () -> move(-1)).withIcon(Icons.UP).iconButton(),
              command("apv.topics.down", () -> move(1)).withIcon(Icons.DOWN).iconButton(),
              command("apv.topics.remove", this::remove).withIcon(Icons.DELETE).iconButton());
    }

    private static Command command(String key, Runnable run) {
      return Command.of(Texts.get(key), Texts.get(key), run);
    }

    void show(Topic topic) {
      fields.show(name, topic.name());
      fields.show(mapped.field(), mapped.valueProperty(), topic.lastMapped());
    }

    private void keys(KeyEvent event) {
      if (event.isAltDown() && event.getCode() == KeyCode.UP) {
        move(-1);
        event.consume();
      } else if (event.isAltDown()
          && event.getCode() == KeyCode.DOWN
          && !mapped.field().isFocused()) {
        move(1);
        event.consume();
      }
    }

    private void move(int by) {
      fields.flush();
      model.move(id, by);
    }

    private void remove() {
      fields.flush();
      model.remove(id, name.getText());
      added.requestFocus();
    }
  }
}
