package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.LateTooltip;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.yearwheel.Ring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * The wheel, one stop for Tab: arrows go from mark to mark through the year, Enter opens the mark
 * in the list, Alt and an arrow moves it a month, and so does dragging it. Its marks grow with it,
 * so that a large window can be read from the other end of the room.
 */
final class WheelDisk extends StackPane {
  /** So wide in em that the words in it have the size of the others. */
  private static final double PLAIN_EM = 36;

  private final WheelModel model;
  private final Consumer<UUID> open;
  private final WheelPlate plate;
  private final Label ruler = new Label();
  private final Map<UUID, WheelMark> marks = new HashMap<>();
  private List<WheelItem> items = List.of();
  private Optional<UUID> cursor = Optional.empty();
  private boolean dragged;

  WheelDisk(WheelModel model, Consumer<UUID> open) {
    this.model = model;
    this.open = open;
    plate =
        new WheelPlate(
            IntStream.rangeClosed(1, 12)
                .mapToObj(month -> DanishFormat.month(LocalDate.of(2000, month, 1)).substring(0, 3))
                .toList());
    setId("wheel-disk");
    getStyleClass().addAll("wheel-disk", "focus-ring");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    ruler.setVisible(false);
    ruler.setManaged(false);
    getChildren().setAll(ruler, plate);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    focusedProperty().subscribe(focused -> mark());
    widthProperty().subscribe(width -> grow());
    heightProperty().subscribe(height -> grow());
  }

  /** Shows what the model shows; the cursor stays, or goes to what comes next. */
  void show() {
    items = model.shown();
    marks.clear();
    LocalDate today = model.today();
    List<WheelPlate.Placed> placed = new ArrayList<>();
    for (int ring = 0; ring < 3; ring++) {
      for (int month = 1; month <= 12; month++) {
        place(ring, month, placed);
      }
    }
    cursor =
        cursor
            .filter(id -> items.stream().anyMatch(item -> item.id().equals(id)))
            .or(() ->
                items.stream()
                    .filter(item -> !item.day().isBefore(today))
                    .findFirst()
                    .or(() -> items.stream().findFirst())
                    .map(WheelItem::id));
    int year = model.yearProperty().get();
    plate.show(
        year,
        model.pictureProperty().get().map(now -> now.forum().name()).orElse(""),
        today.getYear() == year ? OptionalInt.of(today.getMonthValue()) : OptionalInt.empty(),
        placed);
    mark();
  }

  private void place(int ring, int month, List<WheelPlate.Placed> placed) {
    List<WheelItem> here =
        items.stream()
            .filter(item -> ring(item) == ring && item.day().getMonthValue() == month)
            .toList();
    int room = WheelPlate.room(ring);
    int single = here.size() > room ? room - 1 : here.size();
    int of = Math.min(here.size(), room);
    for (int i = 0; i < single; i++) {
      placed.add(new WheelPlate.Placed(mark(here.get(i)), ring, month, i, of));
    }
    if (here.size() > room) {
      var more = new Label(Texts.get("wheel.more", here.size() - single));
      more.getStyleClass().add("wheel-more");
      LateTooltip.on(more, Texts.get("wheel.moreHelp"));
      placed.add(new WheelPlate.Placed(more, ring, month, single, of));
    }
  }

  private static int ring(WheelItem item) {
    return switch (item) {
      case WheelItem.Met met -> 1;
      case WheelItem.Task task -> task.ring() == Ring.DUTY ? 0 : 2;
    };
  }

  private WheelMark mark(WheelItem item) {
    var mark = new WheelMark(item, model.today());
    marks.put(item.id(), mark);
    Tooltip.install(mark, new Tooltip(item.sentence(model.today())));
    mark.setCursor(Cursor.HAND);
    mark.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          dragged = false;
          cursor = Optional.of(item.id());
          requestFocus();
          mark();
          event.consume();
        });
    if (item instanceof WheelItem.Task) {
      mark.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(mark, event));
    }
    mark.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release(item, event));
    return mark;
  }

  private void drag(Node mark, MouseEvent event) {
    dragged = dragged || !event.isStillSincePress();
    Point2D at = plate.sceneToLocal(event.getSceneX(), event.getSceneY());
    mark.setTranslateX(at.getX() - mark.getLayoutX() - mark.getLayoutBounds().getWidth() / 2);
    mark.setTranslateY(at.getY() - mark.getLayoutY() - mark.getLayoutBounds().getHeight() / 2);
    mark.toFront();
  }

  private void release(WheelItem item, MouseEvent event) {
    WheelMark mark = marks.get(item.id());
    if (mark != null) {
      mark.setTranslateX(0);
      mark.setTranslateY(0);
    }
    if (dragged) {
      Point2D at = plate.sceneToLocal(event.getSceneX(), event.getSceneY());
      plate.monthAt(at.getX(), at.getY()).ifPresent(month -> model.moveTo(item.id(), month));
    } else if (event.getButton() == MouseButton.PRIMARY) {
      open.accept(item.id());
    }
  }

  private void keys(KeyEvent event) {
    if (event.isShortcutDown() || items.isEmpty()) {
      return;
    }
    int by =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (event.isAltDown()) {
      if (by == 0) {
        return;
      }
      cursor.ifPresent(id -> model.move(id, by));
    } else {
      switch (event.getCode()) {
        case HOME -> go(0);
        case END -> go(items.size() - 1);
        case ENTER, SPACE -> cursor.ifPresent(open);
        default -> {
          if (by == 0) {
            return;
          }
          go(Math.clamp(at() + (long) by, 0, items.size() - 1));
        }
      }
    }
    event.consume();
  }

  private void go(int index) {
    cursor = Optional.of(items.get(index).id());
    mark();
  }

  private int at() {
    return IntStream.range(0, items.size())
        .filter(i -> cursor.equals(Optional.of(items.get(i).id())))
        .findFirst()
        .orElse(0);
  }

  private void mark() {
    marks.forEach((id, mark) -> mark.setCursorHere(isFocused() && cursor.equals(Optional.of(id))));
    setAccessibleText(
        items.isEmpty()
            ? Texts.get("wheel.disk.empty", model.yearProperty().get())
            : Texts.get(
                "wheel.disk.summary",
                model.yearProperty().get(),
                items.size(),
                items.get(at()).sentence(model.today())));
  }

  private void grow() {
    double size = Math.min(getWidth(), getHeight());
    double times = Math.clamp(size / (PLAIN_EM * ruler.getFont().getSize()), 1, 2.4);
    plate.setStyle("-fx-font-size: " + Math.round(times * 20) / 20.0 + "em;");
  }
}
