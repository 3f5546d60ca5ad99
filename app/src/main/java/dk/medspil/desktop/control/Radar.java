package dk.medspil.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextAlignment;

/**
 * Some numbers on axes around a middle, the highest outermost. It gives an overview; the same
 * numbers always stand in a table beside it.
 */
public final class Radar extends Region {
  private static final double NAME_EM = 7;
  private static final double NAME_HIGH_EM = 3;
  private static final double GAP_EM = 0.5;
  private static final double SMALLEST_EM = 4;
  private static final double USUAL_EM = 5;
  private static final double POINT_EM = 0.3;
  private static final int FEWEST = 3;

  private final int highest;
  // A label knows the font size in use, which a region does not.
  private final Label ruler = new Label();
  private final Polygon before = styled(new Polygon(), "radar-before");
  private final Polygon now = styled(new Polygon(), "radar-now");
  private List<Axis> axes = List.of();
  private List<Polygon> rings = List.of();
  private List<Line> spokes = List.of();
  private List<Circle> points = List.of();
  private List<Label> names = List.of();

  /**
   * An axis.
   *
   * @param name what it is about
   * @param value from 0 to the highest; empty when there is none
   * @param before the same the time before; empty when there is none
   */
  public record Axis(String name, OptionalDouble value, OptionalDouble before) {}

  /** An empty radar whose axes go from 0 to {@code highest}. */
  public Radar(String accessibleName, int highest) {
    this.highest = highest;
    getStyleClass().add("radar");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(accessibleName);
    ruler.setVisible(false);
    ruler.setManaged(false);
    ruler.fontProperty().subscribe(this::requestLayout);
    getChildren().setAll(ruler);
  }

  /** Shows the values of three axes or more; of fewer there is nothing to draw. */
  public void show(List<Axis> shown) {
    axes = shown.size() < FEWEST ? List.of() : List.copyOf(shown);
    rings = axes.isEmpty() ? List.of() : each(highest, () -> styled(new Polygon(), "radar-ring"));
    spokes = each(axes.size(), () -> styled(new Line(), "radar-spoke"));
    points = each(axes.size(), () -> styled(new Circle(), "radar-point"));
    names = axes.stream().map(axis -> name(axis.name())).toList();
    before.setVisible(has(Axis::before));
    now.setVisible(has(Axis::value));
    getChildren().setAll(ruler);
    getChildren().addAll(rings);
    getChildren().addAll(spokes);
    getChildren().addAll(before, now);
    getChildren().addAll(points);
    getChildren().addAll(names);
    requestLayout();
  }

  private boolean has(Function<Axis, OptionalDouble> of) {
    return !axes.isEmpty() && axes.stream().allMatch(axis -> of.apply(axis).isPresent());
  }

  private static <T> List<T> each(int count, Supplier<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(make.get());
    }
    return made;
  }

  private static <S extends Shape> S styled(S shape, String style) {
    shape.getStyleClass().setAll(style);
    shape.setManaged(false);
    return shape;
  }

  private static Label name(String text) {
    var label = new Label(text);
    label.getStyleClass().add("small");
    label.setWrapText(true);
    label.setAlignment(Pos.CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }

  private double em() {
    return ruler.getFont().getSize();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 2 * (NAME_EM + SMALLEST_EM) * em();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * (NAME_EM + USUAL_EM) * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return 2 * (SMALLEST_EM + NAME_HIGH_EM) * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 2 * (USUAL_EM + NAME_HIGH_EM) * em();
  }

  @Override
  protected void layoutChildren() {
    double across = getWidth() / 2 - NAME_EM * em();
    double up = getHeight() / 2 - NAME_HIGH_EM * em();
    double radius = Math.max(0, Math.min(across, up));
    for (int ring = 0; ring < rings.size(); ring++) {
      double distance = radius * (ring + 1) / highest;
      place(rings.get(ring), axis -> distance);
    }
    place(before, axis -> radius * axis.before().orElse(0) / highest);
    place(now, axis -> radius * axis.value().orElse(0) / highest);
    for (int i = 0; i < axes.size(); i++) {
      Line spoke = spokes.get(i);
      spoke.setStartX(x(i, 0));
      spoke.setStartY(y(i, 0));
      spoke.setEndX(x(i, radius));
      spoke.setEndY(y(i, radius));
      OptionalDouble value = axes.get(i).value();
      Circle point = points.get(i);
      point.setVisible(value.isPresent());
      point.setRadius(POINT_EM * em());
      point.setCenterX(x(i, radius * value.orElse(0) / highest));
      point.setCenterY(y(i, radius * value.orElse(0) / highest));
      placeName(i, radius + GAP_EM * em());
    }
  }

  private void place(Polygon polygon, Function<Axis, Double> distance) {
    List<Double> corners = new ArrayList<>();
    for (int i = 0; i < axes.size(); i++) {
      double far = distance.apply(axes.get(i));
      corners.add(x(i, far));
      corners.add(y(i, far));
    }
    polygon.getPoints().setAll(corners);
  }

  /** A name stands outside the end of its axis, and inside the region. */
  private void placeName(int i, double distance) {
    Label name = names.get(i);
    double width = Math.min(name.prefWidth(-1), NAME_EM * em());
    double height = name.prefHeight(width);
    double left = x(i, distance) - width / 2 + Math.cos(angle(i)) * width / 2;
    double top = y(i, distance) - height / 2 + Math.sin(angle(i)) * height / 2;
    name.resizeRelocate(
        snapPositionX(Math.clamp(left, 0, Math.max(0, getWidth() - width))),
        snapPositionY(Math.clamp(top, 0, Math.max(0, getHeight() - height))),
        snapSizeX(width),
        snapSizeY(height));
  }

  /** The first axis points up, the others follow the clock. */
  private double angle(int i) {
    return 2 * Math.PI * i / axes.size() - Math.PI / 2;
  }

  private double x(int i, double distance) {
    return getWidth() / 2 + Math.cos(angle(i)) * distance;
  }

  private double y(int i, double distance) {
    return getHeight() / 2 + Math.sin(angle(i)) * distance;
  }
}
