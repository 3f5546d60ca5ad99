package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Reveal;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The year as a list under its months. Arrows go from row to row, Enter opens the fields, Alt and
 * an arrow moves a row a month, Esc closes the fields.
 */
final class WheelList extends ScrollPane {
  private final WheelModel model;
  private final Command begin;
  private final VBox box = new VBox();
  private final Map<UUID, WheelRow> known = new HashMap<>();
  private List<WheelRow> rows = List.of();

  /** An empty list; {@code begin} makes the wheel of the year. */
  WheelList(WheelModel model, Command begin) {
    this.model = model;
    this.begin = begin;
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("wheel-list");
    box.getStyleClass().add("rows");
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    setContent(box);
  }

  void show() {
    Optional<UUID> focused = focusedRow().map(row -> row.item().id());
    boolean inFields = focusedRow().filter(row -> !row.isFocused()).isPresent();
    rows = model.shown().stream().map(this::row).toList();
    known.values().removeIf(row -> !rows.contains(row) && gone(row));
    List<Node> nodes = new ArrayList<>();
    int month = 0;
    for (WheelRow row : rows) {
      if (row.item().day().getMonthValue() != month) {
        month = row.item().day().getMonthValue();
        nodes.add(heading(row.item().day()));
      }
      nodes.add(row);
    }
    Node focusedNode = getScene() == null ? null : getScene().getFocusOwner();
    box.getChildren().setAll(nodes);
    setContent(rows.isEmpty() ? empty() : box);
    Optional<UUID> wanted = model.chosenProperty().get();
    model.chosenProperty().set(Optional.empty());
    if (wanted.isPresent()) {
      open(wanted.get());
    } else if (inFields && focusedNode != null && focusedNode.getScene() != null) {
      focusedNode.requestFocus();
    } else if (focused.isPresent()) {
      focused.map(known::get).filter(rows::contains).ifPresentOrElse(this::focus, this::focusFirst);
    }
    markStop();
  }

  private Node empty() {
    return model.filterProperty().get() == WheelFilter.ALL
        ? new EmptyState(Texts.get("wheel.empty", model.yearProperty().get()), begin)
        : new EmptyState(Texts.get("wheel.emptyFilter"));
  }

  private HBox heading(LocalDate day) {
    String name = DanishFormat.month(day);
    var label = new Label(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    label.getStyleClass().add("wheel-heading");
    var line = new HBox(label);
    line.getStyleClass().add("wheel-heading-line");
    LocalDate today = model.today();
    if (today.getYear() == day.getYear() && today.getMonth() == day.getMonth()) {
      line.getChildren().add(StatusPill.plain(Tone.ACCENT, Texts.get("wheel.now")));
    }
    return line;
  }

  private WheelRow row(WheelItem item) {
    WheelRow row =
        known.computeIfAbsent(
            item.id(), id -> new WheelRow(model, item, this::opened, Reveal::node));
    row.show(item);
    return row;
  }

  private static boolean gone(WheelRow row) {
    row.shut();
    return true;
  }

  private void opened(WheelRow row) {
    known.values().stream().filter(other -> !other.equals(row)).forEach(WheelRow::shut);
    Reveal.node(row);
  }

  /** Opens the fields of a row and puts the focus on it; a meeting is only focused. */
  void open(UUID id) {
    Optional.ofNullable(known.get(id))
        .filter(rows::contains)
        .ifPresent(row -> {
          focus(row);
          row.open();
        });
  }

  /** Puts the focus where the year has come to. */
  void focusFirst() {
    rows.stream()
        .filter(row -> !row.item().day().isBefore(model.today()))
        .findFirst()
        .or(() -> rows.stream().reduce((before, after) -> after))
        .ifPresent(row -> {
          focus(row);
          // What lies below the list takes its height only with the next layout.
          Platform.runLater(() -> Reveal.node(row));
        });
  }

  void flush() {
    known.values().forEach(WheelRow::flush);
  }

  void shut() {
    known.values().forEach(WheelRow::shut);
  }

  private Optional<WheelRow> focusedRow() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node instanceof WheelRow row && rows.contains(row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private void keys(KeyEvent event) {
    Optional<WheelRow> row = focusedRow();
    if (row.isEmpty() || event.isShortcutDown()) {
      return;
    }
    boolean used = row.get().isFocused() ? onRow(event, row.get()) : inFields(event, row.get());
    if (used) {
      event.consume();
    }
  }

  private boolean onRow(KeyEvent event, WheelRow row) {
    int at = rows.indexOf(row);
    int by =
        switch (event.getCode()) {
          case UP, LEFT -> -1;
          case DOWN, RIGHT -> 1;
          default -> 0;
        };
    if (event.isAltDown()) {
      if (by != 0) {
        model.move(row.item().id(), by);
      }
      return by != 0;
    }
    switch (event.getCode()) {
      case UP -> focus(rows.get(Math.max(0, at - 1)));
      case DOWN -> focus(rows.get(Math.min(rows.size() - 1, at + 1)));
      case HOME -> focus(rows.getFirst());
      case END -> focus(rows.getLast());
      case ENTER, SPACE, F2 -> row.open();
      case DELETE -> model.task(row.item().id()).ifPresent(task -> model.remove(task.id()));
      case ESCAPE -> {
        boolean open = row.isOpen();
        row.shut();
        return open;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean inFields(KeyEvent event, WheelRow row) {
    if (event.getCode() == KeyCode.ESCAPE) {
      row.requestFocus();
      row.shut();
      return true;
    }
    return false;
  }

  private void focus(WheelRow row) {
    rows.forEach(one -> one.setFocusTraversable(one.equals(row)));
    row.requestFocus();
    Reveal.node(row);
  }

  private void markStop() {
    if (rows.stream().noneMatch(Node::isFocusTraversable) && !rows.isEmpty()) {
      rows.getFirst().setFocusTraversable(true);
    }
  }
}
