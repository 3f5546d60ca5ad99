package dk.medspil.desktop.hall;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.PickField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Chooses the screen of the hall by its name; the choice is remembered. */
public final class HallScreenPick extends VBox {
  private final Hall hall;
  private final ObservableList<String> screens;
  private final boolean always;
  private final PickField<String> field;
  // Held here, so that it goes with this node and never keeps it.
  private final ListChangeListener<String> listener = change -> offer();
  private boolean showing;

  private HallScreenPick(Hall hall, Consumer<String> remember, boolean always) {
    this.hall = hall;
    this.always = always;
    screens = hall.screens();
    field =
        new PickField<>(
            Texts.get("hall.screen"), List.of(Choice.of("", Texts.get("hall.screen.other"))));
    var name = new Label(Texts.get("hall.screen"));
    name.setLabelFor(field.field());
    name.getStyleClass().add("field-label");
    getStyleClass().add("hall-screen");
    getChildren().setAll(name, field);
    field
        .valueProperty()
        .subscribe((before, now) -> {
          if (!showing && !now.equals(hall.screenProperty().get())) {
            remember.accept(now);
            hall.screenProperty().set(now);
          }
        });
    screens.addListener(new WeakListChangeListener<>(listener));
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            offer();
          }
        });
    offer();
  }

  /**
   * A field that is always there, for the settings.
   *
   * @param remember keeps the name that was chosen; empty for the first of the others
   */
  public static HallScreenPick always(Hall hall, Consumer<String> remember) {
    return new HallScreenPick(hall, remember, true);
  }

  /** A field that is there only when there is something to choose between. */
  public static HallScreenPick whenNeeded(Hall hall, Consumer<String> remember) {
    return new HallScreenPick(hall, remember, false);
  }

  private void offer() {
    String wanted = hall.screenProperty().get();
    List<Choice<String>> choices = new ArrayList<>();
    choices.add(Choice.of("", Texts.get("hall.screen.other")));
    screens.forEach(name -> choices.add(Choice.of(name, name)));
    if (!wanted.isEmpty() && !screens.contains(wanted)) {
      choices.add(Choice.of(wanted, Texts.get("hall.screen.away", wanted)));
    }
    showing = true;
    field.setChoices(choices);
    field.valueProperty().set(wanted);
    showing = false;
    boolean needed = always || screens.size() > 1;
    setVisible(needed);
    setManaged(needed);
  }
}
