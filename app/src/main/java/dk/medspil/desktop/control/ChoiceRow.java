package dk.medspil.desktop.control;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * Buttons in a row of which one is always chosen; one stop for Tab, arrows move the choice.
 *
 * <p>The look comes from the style class the caller adds to the row: {@code segment}, {@code
 * kinds}, {@code roles} or {@code filters}.
 */
public final class ChoiceRow<T> extends HBox {
  private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
  private List<Choice<T>> choices = List.of();

  /** A row for {@code choices}, the first of which is chosen. */
  public ChoiceRow(String accessibleName, List<Choice<T>> choices) {
    setAccessibleText(accessibleName);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    getStyleClass().add("choice-row");
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    value.addListener((observed, before, now) -> showChosen());
    setChoices(choices);
  }

  /** The chosen value; setting one that is not offered leaves no button chosen. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /** The value chosen now. */
  public T getValue() {
    return value.get();
  }

  /** Chooses {@code now}. */
  public void setValue(T now) {
    value.set(now);
  }

  /** Offers other choices; the chosen value is kept if it is still among them. */
  public void setChoices(List<Choice<T>> offered) {
    choices = List.copyOf(offered);
    getChildren().setAll(choices.stream().map(this::button).toList());
    if (!choices.isEmpty() && choices.stream().noneMatch(c -> c.value().equals(value.get()))) {
      value.set(choices.getFirst().value());
    }
    showChosen();
  }

  /** Chooses the next one, or the first after the last; {@code -1} goes the other way. */
  public void step(int by) {
    int index = indexOf(value.get());
    value.set(choices.get(Math.floorMod(index + by, choices.size())).value());
  }

  /** Chooses by a choice's own shortcut, and then consumes the event. */
  public void chooseBy(KeyEvent event) {
    for (Choice<T> choice : choices) {
      if (choice.shortcut().filter(keys -> keys.match(event)).isPresent()) {
        value.set(choice.value());
        event.consume();
        return;
      }
    }
  }

  private ToggleButton button(Choice<T> choice) {
    var button = new ToggleButton(choice.name());
    choice.icon().ifPresent(icon -> button.setGraphic(icon.node()));
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(choice.name());
    choice.shortcut().ifPresent(keys -> button.setAccessibleHelp(Shortcuts.text(keys)));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> {
      value.set(choice.value());
      showChosen();
    });
    return button;
  }

  private void showChosen() {
    int chosen = indexOf(value.get());
    for (int i = 0; i < getChildren().size(); i++) {
      var button = (ToggleButton) getChildren().get(i);
      button.setSelected(i == chosen);
      button.setFocusTraversable(i == Math.max(chosen, 0));
    }
  }

  private int indexOf(@Nullable T wanted) {
    for (int i = 0; i < choices.size(); i++) {
      if (Objects.equals(choices.get(i).value(), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private void move(KeyEvent event) {
    boolean back = event.getCode() == KeyCode.LEFT;
    if (event.isShortcutDown() || event.isAltDown() || choices.isEmpty()) {
      return;
    }
    if (back || event.getCode() == KeyCode.RIGHT) {
      step(back ? -1 : 1);
      getChildren().get(Math.max(indexOf(value.get()), 0)).requestFocus();
      event.consume();
    }
  }
}
