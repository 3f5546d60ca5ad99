package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The topics as boxes to tick, under a heading. */
final class TopicBoxes extends VBox {
  private final Fields fields;
  private final BiConsumer<UUID, Boolean> tick;
  private final FlowPane boxes;
  private final Map<UUID, CheckBox> known = new LinkedHashMap<>();

  TopicBoxes(String key, Fields fields, BiConsumer<UUID, Boolean> tick) {
    this.fields = fields;
    this.tick = tick;
    boxes = boxes(Texts.get(key));
    getStyleClass().add("apv-group");
    getChildren().setAll(heading(Texts.get(key)), boxes);
  }

  static FlowPane boxes(String name) {
    var boxes = new FlowPane();
    boxes.getStyleClass().add("apv-boxes");
    boxes.setAccessibleRole(AccessibleRole.PARENT);
    boxes.setAccessibleText(name);
    return boxes;
  }

  static Label heading(String name) {
    var heading = new Label(name);
    heading.getStyleClass().add("field-label");
    heading.setWrapText(true);
    return heading;
  }

  void show(List<Topic> all, List<UUID> ticked) {
    known.keySet().retainAll(all.stream().map(Topic::id).toList());
    List<Node> now = all.stream().map(this::box).toList();
    if (!boxes.getChildren().equals(now)) {
      boxes.getChildren().setAll(now);
    }
    known.forEach((topic, box) -> fields.show(box, box.selectedProperty(), ticked.contains(topic)));
  }

  private Node box(Topic topic) {
    CheckBox there = known.get(topic.id());
    if (there != null) {
      there.setText(topic.name());
      return there;
    }
    var box = new CheckBox(topic.name());
    known.put(topic.id(), box);
    fields.value(box, box.selectedProperty(), on -> tick.accept(topic.id(), on));
    return box;
  }
}
