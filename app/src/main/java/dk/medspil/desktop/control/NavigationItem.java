package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One place in the navigation: accent bar, picture, name and perhaps a number. */
final class NavigationItem extends Button {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Command place;
  private final Label name;
  private final Label count = new Label();
  private boolean folded;

  NavigationItem(Command place) {
    this.place = place;
    place.applyTo(this);
    name = new Label(place.name());
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    var bar = new Region();
    bar.getStyleClass().add("navigation-bar");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(bar);
    place.icon().ifPresent(icon -> row.getChildren().add(icon.node()));
    row.getChildren().addAll(name, gap, count);
    row.getStyleClass().add("navigation-row");
    row.prefWidthProperty().bind(widthProperty());
    getStyleClass().setAll("navigation-item");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(row);
    setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().addAll("small", "navigation-count");
    setCount(0);
  }

  void setCount(int now) {
    count.setText(now == 0 ? "" : Integer.toString(now));
    setAccessibleText(
        now == 0 ? place.name() : Texts.get("control.navigation.count", place.name(), now));
    setFolded(folded);
  }

  void setFolded(boolean now) {
    folded = now;
    for (Label label : new Label[] {name, count}) {
      label.setVisible(!now);
      label.setManaged(!now && !label.getText().isEmpty());
    }
  }

  void setOpen(boolean now) {
    pseudoClassStateChanged(OPEN, now);
    setAccessibleRoleDescription(now ? Texts.get("control.navigation.open") : null);
  }
}
