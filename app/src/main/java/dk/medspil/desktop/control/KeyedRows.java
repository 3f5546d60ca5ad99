package dk.medspil.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Rows of which one can be chosen: one stop for Tab, arrows choose, Enter opens, Delete removes.
 * Choice and focus follow the key of a row when the rows are shown anew.
 *
 * @param <K> what tells rows apart
 */
public final class KeyedRows<K> extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  private final ReadOnlyObjectWrapper<Optional<K>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private List<Row<K>> rows = List.of();
  private boolean wantsFocus;
  private Consumer<K> onOpen = key -> {};
  private Consumer<K> onRemove = key -> {};

  /** A row and what it stands for; the same node may be shown again. */
  public record Row<K>(K key, Region node) {}

  /** No rows yet. */
  public KeyedRows(String accessibleName) {
    getStyleClass().add("rows");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(accessibleName);
    sceneProperty().subscribe(this::focusOnArrival);
  }

  /** A scroll pane takes its content into the scene only with its first layout. */
  private void focusOnArrival(@Nullable Scene scene) {
    if (scene != null && wantsFocus) {
      Platform.runLater(this::focusChosen);
    }
  }

  /** The key of the chosen row. */
  public ReadOnlyObjectProperty<Optional<K>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What Enter and a double click do. */
  public void setOnOpen(Consumer<K> action) {
    onOpen = action;
  }

  /** What Delete does. */
  public void setOnRemove(Consumer<K> action) {
    onRemove = action;
  }

  /** Shows other rows; a chosen row that is gone passes its choice and focus to its neighbour. */
  public void setRows(List<Row<K>> now) {
    Optional<Node> focused = focusInside();
    int place = indexOf(chosen.get());
    List<Region> nodes = now.stream().map(Row::node).toList();
    rows = List.copyOf(now);
    rows.forEach(this::prepare);
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).pseudoClassStateChanged(LAST, i == nodes.size() - 1);
    }
    if (place >= 0 && indexOf(chosen.get()) < 0) {
      chosen.set(
          rows.isEmpty()
              ? Optional.empty()
              : Optional.of(rows.get(Math.min(place, rows.size() - 1)).key()));
    }
    mark();
    focused.ifPresent(this::giveBack);
  }

  /** Chooses a row without moving the focus; a key without a row chooses none. */
  public void choose(Optional<K> key) {
    chosen.set(key.filter(wanted -> indexOf(Optional.of(wanted)) >= 0));
    mark();
  }

  /** Puts the focus on the chosen row, or the first when none is chosen. */
  public void focusChosen() {
    wantsFocus = getScene() == null;
    if (!rows.isEmpty() && !wantsFocus) {
      focus(Math.max(0, indexOf(chosen.get())));
    }
  }

  /** Chooses the last row and puts the focus on it. */
  public void focusLast() {
    if (!rows.isEmpty()) {
      focus(rows.size() - 1);
    }
  }

  private void giveBack(Node focused) {
    if (focused.getScene() != null && isInside(focused)) {
      if (!focused.isFocused()) {
        focused.requestFocus();
      }
    } else {
      focusChosen();
    }
  }

  private Optional<Node> focusInside() {
    return Optional.ofNullable(getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .filter(this::isInside);
  }

  private boolean isInside(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }

  private void prepare(Row<K> row) {
    Region node = row.node();
    if (node.getProperties().put(KeyedRows.class, row.key()) != null) {
      return;
    }
    node.getStyleClass().add("row");
    node.setAccessibleRole(AccessibleRole.LIST_ITEM);
    node.focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            choose(Optional.of(row.key()));
          }
        });
    node.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (isOnField(event, node) || event.getButton() != MouseButton.PRIMARY) {
            choose(Optional.of(row.key()));
          }
        });
    node.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            clicked(event, row);
          }
        });
    node.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys(event, row));
  }

  /** Not on a press, which may begin a drag: what opens would move what it can be dropped on. */
  private void clicked(MouseEvent event, Row<K> row) {
    if (event.getClickCount() == 2) {
      onOpen.accept(row.key());
    } else if (!isOnField(event, row.node())) {
      choose(Optional.of(row.key()));
      row.node().requestFocus();
    }
  }

  private static boolean isOnField(MouseEvent event, Region row) {
    Node target = event.getTarget() instanceof Node node ? node : row;
    for (Node at = target; at != null && !at.equals(row); at = at.getParent()) {
      if (at.isFocusTraversable()) {
        return true;
      }
    }
    return false;
  }

  private void keys(KeyEvent event, Row<K> row) {
    if (!Objects.equals(event.getTarget(), row.node()) || hasModifier(event)) {
      return;
    }
    int at = rows.indexOf(row);
    boolean used = true;
    switch (event.getCode()) {
      case UP -> focus(Math.max(0, at - 1));
      case HOME -> focus(0);
      case END -> focus(rows.size() - 1);
      case DOWN -> {
        used = at < rows.size() - 1;
        if (used) {
          focus(at + 1);
        }
      }
      case ENTER, SPACE -> onOpen.accept(row.key());
      case DELETE -> onRemove.accept(row.key());
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private static boolean hasModifier(KeyEvent event) {
    return event.isAltDown()
        || event.isShortcutDown()
        || (event.isShiftDown() && event.getCode() != KeyCode.TAB);
  }

  private void focus(int index) {
    choose(Optional.of(rows.get(index).key()));
    rows.get(index).node().requestFocus();
  }

  private int indexOf(Optional<K> key) {
    List<K> keys = new ArrayList<>();
    rows.forEach(row -> keys.add(row.key()));
    return key.map(keys::indexOf).orElse(-1);
  }

  private void mark() {
    int at = indexOf(chosen.get());
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).node().pseudoClassStateChanged(CHOSEN, i == at);
      rows.get(i).node().setFocusTraversable(i == Math.max(0, at));
    }
  }
}
