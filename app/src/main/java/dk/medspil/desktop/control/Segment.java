package dk.medspil.desktop.control;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * The forum switcher: segments side by side, or a combo box when there are more than four or no
 * room for them.
 */
public final class Segment<T> extends StackPane {
  private static final int MOST_SEGMENTS = 4;

  private final boolean many;
  private final ChoiceRow<T> row;
  private final ComboBox<Choice<T>> list;
  private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

  /** A switcher between {@code choices}, of which there is at least one. */
  public Segment(String accessibleName, List<Choice<T>> choices) {
    getStyleClass().add("segment-holder");
    setMaxWidth(USE_PREF_SIZE);
    list = combo(accessibleName, choices);
    row = new ChoiceRow<>(accessibleName, choices);
    row.getStyleClass().add("segment");
    value.bindBidirectional(row.valueProperty());
    many = choices.size() > MOST_SEGMENTS;
    setNarrow(false);
  }

  /** Whether there is no room for the segments side by side. */
  public void setNarrow(boolean now) {
    Node shown = many || now ? list : row;
    if (!getChildren().equals(List.of(shown))) {
      getChildren().setAll(shown);
    }
  }

  /** The chosen value. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  private ComboBox<Choice<T>> combo(String accessibleName, List<Choice<T>> choices) {
    var combo = new DropDown<Choice<T>>();
    combo.setAccessibleText(accessibleName);
    combo.getItems().setAll(choices);
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Choice<T> choice) {
            return choice == null ? "" : choice.name();
          }

          @Override
          public Choice<T> fromString(String name) {
            throw new UnsupportedOperationException("The names are chosen, never typed");
          }
        });
    combo.valueProperty().addListener((observed, before, now) -> value.set(now.value()));
    value.addListener((observed, before, now) ->
        choices.stream()
            .filter(choice -> choice.value().equals(now))
            .findFirst()
            .ifPresent(combo::setValue));
    combo.setValue(choices.getFirst());
    return combo;
  }
}
