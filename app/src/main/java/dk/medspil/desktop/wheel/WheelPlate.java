package dk.medspil.desktop.wheel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/**
 * The drawn part of the wheel: three rings and twelve months around the year, January at the right
 * of the top. Marks lie where their ring and month say; what does not fit is counted by the last.
 */
final class WheelPlate extends Pane {
  /** How many marks a month has room for, from the outer ring inwards. */
  private static final List<Integer> ROOM = List.of(4, 3, 2);

  private static final double HUB = 0.38;
  private static final int MONTHS = 12;

  private final List<Circle> circles = new ArrayList<>();
  private final List<Line> spokes = new ArrayList<>();
  private final List<Label> months = new ArrayList<>();
  private final Arc now = new Arc();
  private final Label year = new Label();
  private final Label forum = new Label();
  private final VBox hub = new VBox(year, forum);
  private final List<Placed> placed = new ArrayList<>();
  private final List<String> names;

  /**
   * A mark and where it lies.
   *
   * @param ring 0 for the outer one
   * @param index its place among the marks of its month and ring
   * @param of how many these are
   */
  record Placed(Node mark, int ring, int month, int index, int of) {}

  WheelPlate(List<String> monthNames) {
    names = monthNames;
    getStyleClass().add("wheel-plate");
    for (int i = 0; i < 4; i++) {
      circles.add(shape(new Circle(), i == 0 ? "wheel-ground" : "wheel-line"));
    }
    getChildren().add(circles.getFirst());
    getChildren().add(shape(now, "wheel-now"));
    now.setType(ArcType.ROUND);
    for (int month = 0; month < MONTHS; month++) {
      Line spoke = shape(new Line(), "wheel-line");
      spokes.add(spoke);
      getChildren().add(spoke);
      var label = new Label(names.get(month));
      label.getStyleClass().add("wheel-month");
      months.add(label);
    }
    getChildren().addAll(circles.subList(1, 4));
    Circle middle = shape(new Circle(), "wheel-ground");
    circles.set(3, middle);
    getChildren().set(getChildren().size() - 1, middle);
    year.getStyleClass().add("wheel-year");
    forum.getStyleClass().add("muted");
    forum.setWrapText(true);
    hub.getStyleClass().add("wheel-hub");
    getChildren().addAll(months);
    getChildren().add(hub);
  }

  private static <S extends Shape> S shape(S shape, String style) {
    shape.getStyleClass().setAll(style);
    return shape;
  }

  /** How many marks a month of a ring shows. */
  static int room(int ring) {
    return ROOM.get(ring);
  }

  /** Shows a year; a month is tinted when it is the present one. */
  void show(int shownYear, String name, OptionalInt present, List<Placed> marks) {
    year.setText(Integer.toString(shownYear));
    forum.setText(name);
    now.setVisible(present.isPresent());
    present.ifPresent(month -> now.setStartAngle(90 - 30.0 * month));
    now.setLength(30);
    for (int month = 0; month < MONTHS; month++) {
      months.get(month).getStyleClass().remove("present");
      if (present.isPresent() && present.getAsInt() == month + 1) {
        months.get(month).getStyleClass().add("present");
      }
    }
    placed.forEach(one -> getChildren().remove(one.mark()));
    placed.clear();
    placed.addAll(marks);
    marks.forEach(one -> getChildren().add(one.mark()));
    requestLayout();
  }

  /** The month at a point, from 1; empty in the hub and outside. */
  OptionalInt monthAt(double x, double y) {
    double dx = x - getWidth() / 2;
    double dy = y - getHeight() / 2;
    double distance = Math.hypot(dx, dy);
    if (distance < radius() * HUB || distance > getWidth()) {
      return OptionalInt.empty();
    }
    double clockwise = Math.toDegrees(Math.atan2(dx, -dy));
    return OptionalInt.of((int) Math.floor(((clockwise + 360) % 360) / 30) + 1);
  }

  private double radius() {
    double label = months.getFirst().prefHeight(-1);
    return Math.max(40, Math.min(getWidth() / 2 - label * 1.7, getHeight() / 2 - label * 1.15));
  }

  @Override
  protected void layoutChildren() {
    double x = getWidth() / 2;
    double y = getHeight() / 2;
    double radius = radius();
    double hubRadius = radius * HUB;
    double step = (radius - hubRadius) / 3;
    for (int i = 0; i < 4; i++) {
      Circle circle = circles.get(i);
      circle.setCenterX(x);
      circle.setCenterY(y);
      circle.setRadius(radius - i * step);
    }
    now.setCenterX(x);
    now.setCenterY(y);
    now.setRadiusX(radius);
    now.setRadiusY(radius);
    double label = months.getFirst().prefHeight(-1);
    for (int month = 0; month < MONTHS; month++) {
      double at = Math.toRadians(30.0 * month);
      Line spoke = spokes.get(month);
      spoke.setStartX(x + hubRadius * Math.sin(at));
      spoke.setStartY(y - hubRadius * Math.cos(at));
      spoke.setEndX(x + radius * Math.sin(at));
      spoke.setEndY(y - radius * Math.cos(at));
      put(months.get(month), x, y, radius + label * 0.75, 30.0 * month + 15);
    }
    for (Placed one : placed) {
      double angle = 30.0 * (one.month() - 1) + 30.0 * (one.index() + 0.5) / one.of();
      // Where there is little room, every other mark lies a little further in.
      boolean tight = one.ring() == 2 ? one.of() > 1 : one.of() > 3;
      double side = tight ? one.index() % 2 == 0 ? 0.28 : 0.72 : 0.5;
      put(one.mark(), x, y, radius - step * (one.ring() + side), angle);
    }
    double wide = hubRadius * 1.6;
    double high = Math.min(hub.prefHeight(wide), hubRadius * 1.8);
    hub.resizeRelocate(x - wide / 2, y - high / 2, wide, high);
  }

  private static void put(Node node, double x, double y, double distance, double degrees) {
    node.autosize();
    double at = Math.toRadians(degrees);
    double width = node.getLayoutBounds().getWidth();
    double height = node.getLayoutBounds().getHeight();
    if (node instanceof Region region) {
      width = region.getWidth();
      height = region.getHeight();
    }
    node.relocate(
        Math.rint(x + distance * Math.sin(at) - width / 2),
        Math.rint(y - distance * Math.cos(at) - height / 2));
  }
}
