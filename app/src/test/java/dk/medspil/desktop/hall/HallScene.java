package dk.medspil.desktop.hall;

import dk.medspil.desktop.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The hall as it is drawn, walked and measured. All methods are called on the JavaFX thread. */
final class HallScene {
  private HallScene() {}

  /** The pane drawn at a size in logical pixels. */
  static HallPane show(HallPicture picture, int width, int height) {
    return show(picture, width, height, false);
  }

  /** The pane drawn for a lit or a dark room. */
  static HallPane show(HallPicture picture, int width, int height, boolean darkRoom) {
    new Theme();
    HallPane pane = HallPane.miniature();
    pane.darkProperty().set(darkRoom);
    pane.pictureProperty().set(picture);
    Scene scene = new Scene(pane, width, height);
    scene.getRoot().applyCss();
    scene.getRoot().resize(width, height);
    scene.getRoot().layout();
    pane.applyCss();
    return pane;
  }

  /** Every word in the scene graph, with what is said to a screen reader. */
  static String words(HallPicture picture) {
    HallPane pane = HallPane.miniature();
    pane.pictureProperty().set(picture);
    pane.resize(1280, 720);
    pane.layout();
    return all(pane)
        .flatMap(node ->
            Stream.of(
                node instanceof Text text ? text.getText() : "",
                Objects.toString(node.getAccessibleText(), ""),
                Objects.toString(node.getAccessibleHelp(), ""),
                Objects.toString(node.getUserData(), "")))
        .collect(Collectors.joining("\n"));
  }

  /** What is wrong with a picture at a size: refused, clipped, too small or too faint. */
  static List<String> faults(HallPicture picture, int width, int height, boolean darkRoom) {
    HallPane pane = show(picture, width, height, darkRoom);
    List<String> faults = new ArrayList<>();
    if (pane.tooLongProperty().get()) {
      faults.add("refused");
    }
    List<Node> drawn = drawn(pane);
    for (int i = 0; i < drawn.size(); i++) {
      Node node = drawn.get(i);
      Bounds at = node.localToScene(node.getLayoutBounds());
      if (at.getMinX() < -1
          || at.getMinY() < -1
          || at.getMaxX() > width + 1
          || at.getMaxY() > height + 1) {
        faults.add("outside: " + node);
      }
      if (node instanceof Text text) {
        double size = text.getFont().getSize() * height / HallSheet.HEIGHT;
        if (size < height * HallSheet.SMALLEST / 100 - 0.01) {
          faults.add("too small: " + text);
        }
        double contrast = contrast((Color) text.getFill(), ground(drawn.subList(0, i), text, pane));
        // The glyph of a step is a picture, whose word stands beside it.
        if (contrast < (text.getStyleClass().contains("icon") ? 3 : 7)) {
          faults.add("contrast %.2f: %s".formatted(contrast, text.getText()));
        }
      }
    }
    return faults;
  }

  /** The nodes of the picture from back to front. */
  static List<Node> drawn(HallPane pane) {
    Group drawn = (Group) pane.getChildrenUnmodifiable().getLast();
    return drawn.getChildren().stream()
        .filter(node -> node instanceof Text || node instanceof Rectangle)
        .toList();
  }

  /** The colour right behind a text: the last ground drawn before it that lies under its middle. */
  private static Color ground(List<Node> behind, Text text, HallPane pane) {
    Bounds at = text.getBoundsInParent();
    return behind.reversed().stream()
        .filter(Rectangle.class::isInstance)
        .map(Rectangle.class::cast)
        .filter(rectangle -> rectangle.getFill() instanceof Color fill && fill.getOpacity() > 0)
        .filter(
            rectangle -> rectangle.getBoundsInParent().contains(at.getCenterX(), at.getCenterY()))
        .map(rectangle -> (Color) rectangle.getFill())
        .findFirst()
        .or(() ->
            Optional.ofNullable(pane.getBackground())
                .map(background -> (Color) background.getFills().getFirst().getFill()))
        .orElseThrow();
  }

  private static double contrast(Color some, Color other) {
    double light = Math.max(luminance(some), luminance(other));
    double dark = Math.min(luminance(some), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  /** Relative luminance of WCAG 2. */
  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(HallScene::all))
        : Stream.of(node);
  }
}
