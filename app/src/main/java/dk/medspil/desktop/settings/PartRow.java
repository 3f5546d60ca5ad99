package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.look.Part;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One part of a document: whether it is shown, and the way up and down. */
final class PartRow extends HBox {
  private final PartsPart parts;
  private final Part part;
  private final CheckBox shown = new CheckBox();
  private final Command up;
  private final Command down;
  private final Button upButton;
  private final Button downButton;
  private boolean showing;

  PartRow(PartsPart parts, Part part) {
    this.parts = parts;
    this.part = part;
    var name = new Label(part.label());
    name.getStyleClass().add("semibold");
    name.setWrapText(true);
    var told = new Label(part.told());
    told.getStyleClass().addAll("muted", "small");
    told.setWrapText(true);
    var words = new VBox(name, told);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    shown.setAccessibleText(part.label());
    shown.setVisible(!part.required());
    var always = new Label(Texts.get("settings.documents.parts.always"));
    always.getStyleClass().addAll("muted", "small");
    always.setMinWidth(USE_PREF_SIZE);
    always.setVisible(part.required());
    always.setManaged(part.required());
    up = step("settings.documents.parts.up", Icons.UP, -1);
    down = step("settings.documents.parts.down", Icons.DOWN, 1);
    upButton = up.iconButton();
    downButton = down.iconButton();
    getStyleClass().add("look-part");
    getChildren().setAll(shown, words, always, upButton, downButton);
    shown
        .selectedProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            parts.show(part, now);
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            // A row that was just moved has its new place only after a layout.
            Platform.runLater(() -> Reveal.inSight(this));
          }
        });
  }

  private Command step(String name, Icons icon, int by) {
    return Command.of(
            Texts.get(name, part.label()),
            Texts.get(name, part.label()),
            () -> parts.move(part, by))
        .withIcon(icon);
  }

  private void keys(KeyEvent event) {
    boolean back = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && (back || event.getCode() == KeyCode.DOWN)) {
      parts.move(part, back ? -1 : 1);
      event.consume();
    }
  }

  void toggle() {
    if (!part.required()) {
      shown.setSelected(!shown.isSelected());
    }
  }

  void show(boolean now, int place, int count) {
    showing = true;
    shown.setSelected(now);
    showing = false;
    setAccessibleText(
        Texts.get(
            part.required()
                ? "settings.documents.parts.rowAlways"
                : now ? "settings.documents.parts.rowShown" : "settings.documents.parts.rowHidden",
            part.label(),
            part.told()));
    up.explain(
        upButton,
        place == 0 ? Optional.of(Texts.get("settings.documents.parts.first")) : Optional.empty());
    down.explain(
        downButton,
        place == count - 1
            ? Optional.of(Texts.get("settings.documents.parts.last"))
            : Optional.empty());
  }
}
