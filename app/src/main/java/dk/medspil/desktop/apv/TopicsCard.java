package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The topics with the age of their mapping. One stop for Tab: Up and Down move between the topics,
 * Space shows the lines of one only, and once more shows all.
 */
final class TopicsCard {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final PlanModel model;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Card card;
  private int current;

  TopicsCard(PlanModel model, Command edit) {
    this.model = model;
    rows.getStyleClass().add("rows");
    rows.setAccessibleText(Texts.get("apv.topics"));
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("topic-scroll");
    var fact = new Label(Texts.get("apv.topics.aside"));
    fact.getStyleClass().add("muted");
    var aside = new HBox(fact, Reason.TOPIC_AGE.link(model.frame()), edit.linkButton());
    card = new Card(Texts.get("apv.topics"), aside, scroll).flush();
    model.topicProperty().subscribe(this::mark);
  }

  Card view() {
    return card;
  }

  void show(PlanPicture picture) {
    boolean focused = rows.getChildren().stream().anyMatch(Node::isFocused);
    List<Row> now = picture.topics().stream().map(topic -> new Row(topic, picture)).toList();
    if (now.isEmpty()) {
      rows.getChildren().setAll(new EmptyState(Texts.get("apv.topics.none")));
      return;
    }
    rows.getChildren().setAll(now);
    current = Math.clamp(current, 0, now.size() - 1);
    mark();
    if (focused) {
      now.get(current).requestFocus();
    }
  }

  private List<Row> rows() {
    return rows.getChildren().stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
  }

  private void choose(Row row) {
    current = rows().indexOf(row);
    Optional<UUID> wanted = Optional.of(row.topic);
    model
        .topicProperty()
        .set(model.topicProperty().get().equals(wanted) ? Optional.empty() : wanted);
    mark();
  }

  private void mark() {
    List<Row> all = rows();
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      boolean chosen = model.topicProperty().get().filter(row.topic::equals).isPresent();
      row.pseudoClassStateChanged(CHOSEN, chosen);
      row.setFocusTraversable(i == current);
    }
  }

  private void keys(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || rows().isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> move(-1);
      case DOWN -> move(1);
      case SPACE, ENTER -> choose(rows().get(current));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    current = Math.clamp(current + by, 0, rows().size() - 1);
    mark();
    Row next = rows().get(current);
    next.requestFocus();
    double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp(next.getBoundsInParent().getMinY() / hidden, 0, 1));
    }
  }

  /** One topic and its age. */
  private final class Row extends HBox {
    private final UUID topic;

    Row(Topic topic, PlanPicture picture) {
      LocalDate today = picture.today();
      Optional<ChangeEvent> asking = picture.asking(topic);
      this.topic = topic.id();
      var name = new Label(topic.name());
      name.setWrapText(true);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      getChildren().setAll(name, TopicAge.bar(topic, asking.isPresent(), today));
      getStyleClass().addAll("row", "topic-row");
      setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
      setAccessibleText(accessible(topic, today));
      asking.ifPresent(change -> {
        String why =
            Texts.get("apv.topics.review", change.kind().label(), DanishFormat.date(change.on()));
        setAccessibleText(accessible(topic, today) + ". " + why);
        Tooltip.install(this, new Tooltip(why));
      });
      setAccessibleHelp(Texts.get("apv.topics.help"));
      setOnMouseClicked(event -> {
        requestFocus();
        choose(this);
      });
    }

    private static String accessible(Topic topic, LocalDate today) {
      return switch (topic.age(today)) {
        case FRESH -> Texts.get("apv.topics.accessible.fresh", topic.name());
        case SOON -> Texts.get("apv.topics.accessible.soon", topic.name());
        case OVER -> Texts.get("apv.topics.accessible.over", topic.name());
      };
    }
  }
}
