package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The places of the program at the left edge; folds to pictures only during a meeting. */
public final class NavigationBar extends VBox {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final Map<Command, NavigationItem> items = new LinkedHashMap<>();
  private final VBox list = new VBox();
  private final Label workplace = new Label();
  private final Label savedTitle = new Label();
  private final Label savedDetail = new Label();
  private final HBox saved = new HBox();
  private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded");
  private final ObjectProperty<@Nullable Command> selected =
      new SimpleObjectProperty<>(this, "selected");

  /** A bar with the places, and the settings and the like set a little apart. */
  public NavigationBar(List<Command> places, Command... apart) {
    getStyleClass().add("navigation");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Texts.get("control.navigation.name"));
    getChildren().addAll(head(), workplace);
    workplace.getStyleClass().addAll("navigation-workplace", "small", "muted");
    list.getStyleClass().add("navigation-list");
    places.forEach(this::add);
    var gap = new Region();
    gap.getStyleClass().add("navigation-gap");
    list.getChildren().add(gap);
    List.of(apart).forEach(this::add);
    var scroll = new RoomScroll(list);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    savedTitle.getStyleClass().addAll("small", "semibold");
    savedDetail.getStyleClass().addAll("small", "muted");
    saved.getStyleClass().add("navigation-saved");
    saved.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(scroll, saved);
    folded.addListener((observed, before, now) -> fold(now));
    selected.addListener((observed, before, now) -> mark(now));
    fold(false);
  }

  /** The place that is open; {@code null} marks none. Setting it does not run the command. */
  public ObjectProperty<@Nullable Command> selectedProperty() {
    return selected;
  }

  /** Whether only the pictures are shown. */
  public BooleanProperty foldedProperty() {
    return folded;
  }

  /** The name under the mark. */
  public void setWorkplace(String name) {
    workplace.setText(name);
  }

  /** The number after a place; zero takes it away. */
  public void setCount(Command place, int count) {
    NavigationItem item = items.get(place);
    if (item == null) {
      throw new IllegalArgumentException("Not a place of this bar: " + place.name());
    }
    item.setCount(count);
  }

  /** What is said at the bottom: saved or not, and when the last backup was taken. */
  public void setSaved(Tone tone, Icons icon, String title, String detail) {
    savedTitle.setText(title);
    savedDetail.setText(detail);
    tone.applyTo(saved);
    saved.setAccessibleRole(AccessibleRole.TEXT);
    saved.setAccessibleText(title + ". " + detail);
    savedDetail.setWrapText(true);
    savedTitle.setWrapText(true);
    saved.getChildren().setAll(icon.node(), new VBox(savedTitle, savedDetail));
    fold(folded.get());
  }

  private HBox head() {
    var name = new Label("Medspil");
    name.getStyleClass().add("navigation-name");
    name.visibleProperty().bind(folded.not());
    name.managedProperty().bind(folded.not());
    var head = new HBox(new Mark(), name);
    head.getStyleClass().add("navigation-head");
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  private void add(Command place) {
    var item = new NavigationItem(place);
    items.put(place, item);
    list.getChildren().add(item);
  }

  private void mark(@Nullable Command open) {
    items.forEach((place, item) -> item.setOpen(place.equals(open)));
  }

  private void fold(boolean now) {
    pseudoClassStateChanged(FOLDED, now);
    workplace.setVisible(!now);
    workplace.setManaged(!now);
    items.values().forEach(item -> item.setFolded(now));
    if (saved.getChildren().size() > 1) {
      saved.getChildren().get(1).setVisible(!now);
      saved.getChildren().get(1).setManaged(!now);
    }
  }
}
