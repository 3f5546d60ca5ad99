package dk.medspil.desktop.control;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of several named values, chosen from a list that opens; Up and Down choose without it. */
public final class PickField<T> extends StackPane {
  private final ComboBox<Choice<T>> combo = new DropDown<>();
  private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

  /** A field named {@code accessibleName} that offers {@code choices}, the first of them chosen. */
  public PickField(String accessibleName, List<Choice<T>> choices) {
    combo.setAccessibleText(accessibleName);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setConverter(new Names<>());
    combo.setButtonCell(new Chosen<>(combo));
    combo.setVisibleRowCount(12);
    getStyleClass().add("pick-field");
    getChildren().setAll(combo);
    combo
        .valueProperty()
        .addListener((observed, before, now) -> {
          if (now != null) {
            value.set(now.value());
          }
        });
    value.addListener((observed, before, now) -> choose(now));
    setChoices(choices);
  }

  /** Offers other choices; the chosen value stays if it is among them. */
  public void setChoices(List<Choice<T>> choices) {
    if (choices.equals(combo.getItems())) {
      return;
    }
    T now = value.get();
    combo.getItems().setAll(choices);
    choose(choices.stream().anyMatch(one -> one.value().equals(now)) ? now : first(choices));
  }

  /** The chosen value; setting one that is not offered changes nothing that is shown. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /** The list itself, for focus and label. */
  public ComboBox<?> field() {
    return combo;
  }

  private static <T> T first(List<Choice<T>> choices) {
    return choices.getFirst().value();
  }

  private void choose(T wanted) {
    combo.getItems().stream()
        .filter(choice -> choice.value().equals(wanted))
        .findFirst()
        .ifPresent(combo::setValue);
  }

  /**
   * Says the value: a box of its own says what stands in its old place when others are offered. It
   * also writes here itself while its value is not among the choices, so that a binding would fail.
   */
  private static final class Chosen<T> extends ListCell<Choice<T>> {
    private final ComboBox<Choice<T>> combo;

    Chosen(ComboBox<Choice<T>> combo) {
      this.combo = combo;
      combo.valueProperty().subscribe(this::say);
      textProperty().subscribe(this::say);
    }

    private void say() {
      Choice<T> chosen = combo.getValue();
      setText(chosen == null ? "" : chosen.name());
    }
  }

  /** Writes choices by name; nothing is ever typed. */
  private static final class Names<T> extends StringConverter<Choice<T>> {
    @Override
    public String toString(@Nullable Choice<T> choice) {
      return choice == null ? "" : choice.name();
    }

    @Override
    public Choice<T> fromString(String name) {
      throw new UnsupportedOperationException("The names are chosen, never typed");
    }
  }
}
