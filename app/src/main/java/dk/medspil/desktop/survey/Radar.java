package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.SurveyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/**
 * A star with a point for each theme: now filled, the last time as a dashed line. The same numbers
 * stand in the list below, and a screen reader reads them here.
 */
final class Radar extends Pane {
  private static final double HEIGHT_EM = 20;
  private static final double LABELS_EM = 2.6;

  private final Scale scale;
  private final List<OptionalDouble> now;
  private final List<OptionalDouble> before;
  private final List<Label> names = new ArrayList<>();
  private final List<Polygon> rings = new ArrayList<>();
  private final List<Line> spokes = new ArrayList<>();
  private final Polygon last = new Polygon();
  private final Polygon shape = new Polygon();
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();

  Radar(SurveyReport report, SurveyResult result) {
    scale = report.survey().scale();
    now = result.themes().stream().map(SurveyResult.Theme::mean).toList();
    before =
        result.themes().stream()
            .map(theme ->
                report
                    .beforeResult()
                    .flatMap(one -> mean(one, theme.name()))
                    .orElseGet(OptionalDouble::empty))
            .toList();
    for (int i = 0; i <= scale.range(); i++) {
      var ring = new Polygon();
      ring.getStyleClass().add("radar-ring");
      rings.add(ring);
    }
    result
        .themes()
        .forEach(theme -> {
          var spoke = new Line();
          spoke.getStyleClass().add("radar-ring");
          spokes.add(spoke);
          names.add(new Label(words(theme)));
        });
    last.getStyleClass().add("radar-last");
    shape.getStyleClass().add("radar-now");
    ruler.setVisible(false);
    ruler.setManaged(false);
    getChildren().add(ruler);
    getChildren().addAll(rings);
    getChildren().addAll(spokes);
    getChildren().addAll(shape, last);
    getChildren().addAll(names);
    getStyleClass().add("radar");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(
        Texts.get(
            "survey.radar",
            result.themes().stream().map(Radar::words).collect(Collectors.joining("; "))));
    ruler.fontProperty().subscribe(font -> requestLayout());
  }

  private static Optional<OptionalDouble> mean(SurveyResult result, String theme) {
    return result.themes().stream()
        .filter(one -> one.name().equals(theme))
        .findFirst()
        .map(SurveyResult.Theme::mean);
  }

  private static String words(SurveyResult.Theme theme) {
    return theme.mean().isPresent()
        ? Texts.get(
            "survey.radar.theme", theme.name(), SurveyWords.mean(theme.mean().getAsDouble()))
        : theme.name();
  }

  private double em() {
    return ruler.getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT_EM * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT_EM * em();
  }

  @Override
  protected void layoutChildren() {
    double x = getWidth() / 2;
    double y = getHeight() / 2;
    double radius = getHeight() / 2 - LABELS_EM * em();
    for (int i = 0; i < rings.size(); i++) {
      double share = (double) i / scale.range();
      draw(rings.get(i), x, y, radius, now.stream().map(any -> OptionalDouble.of(share)).toList());
    }
    for (int i = 0; i < spokes.size(); i++) {
      spokes.get(i).setStartX(x);
      spokes.get(i).setStartY(y);
      spokes.get(i).setEndX(x + radius * Math.sin(angle(i)));
      spokes.get(i).setEndY(y - radius * Math.cos(angle(i)));
      place(names.get(i), x, y, radius + em() * 0.6, angle(i));
    }
    draw(last, x, y, radius, shares(before));
    last.setVisible(before.stream().allMatch(OptionalDouble::isPresent));
    draw(shape, x, y, radius, shares(now));
  }

  private List<OptionalDouble> shares(List<OptionalDouble> means) {
    return means.stream()
        .map(mean ->
            mean.isPresent()
                ? OptionalDouble.of((mean.getAsDouble() - scale.lowest()) / scale.range())
                : OptionalDouble.empty())
        .toList();
  }

  private double angle(int theme) {
    return 2 * Math.PI * theme / now.size();
  }

  /** A theme that is hidden has no point, so that nothing is read off it (R19). */
  private void draw(
      Polygon polygon, double x, double y, double radius, List<OptionalDouble> shares) {
    List<Double> points = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i).isPresent()) {
        double out = radius * shares.get(i).getAsDouble();
        points.add(x + out * Math.sin(angle(i)));
        points.add(y - out * Math.cos(angle(i)));
      }
    }
    polygon.getPoints().setAll(points);
  }

  /** Outside the star: words at its right begin there, at its left end there. */
  private void place(Label name, double x, double y, double out, double angle) {
    double width = name.prefWidth(-1);
    double height = name.prefHeight(-1);
    double sine = Math.sin(angle);
    double left =
        Math.abs(sine) < 0.1 ? x - width / 2 : sine > 0 ? x + out * sine : x + out * sine - width;
    double cosine = Math.cos(angle);
    double top =
        switch (vertical(cosine)) {
          case TOP -> y - out * cosine;
          case BOTTOM -> y - out * cosine - height;
          default -> y - out * cosine - height / 2;
        };
    name.resizeRelocate(left, top, width, height);
  }

  private static VPos vertical(double cosine) {
    if (cosine > 0.9) {
      return VPos.BOTTOM;
    }
    return cosine < -0.9 ? VPos.TOP : VPos.CENTER;
  }
}
