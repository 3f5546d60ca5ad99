package dk.medspil.desktop;

import dk.medspil.desktop.control.LateTooltip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a user could not read, reach or hit on a scene as it is laid out now. Call on the JavaFX
 * thread.
 */
final class ScreenFaults {
  /** A rounded pixel here and there is no fault. */
  private static final double SLACK = 2;

  private static final double LEAST_TARGET = 24;
  private static final double LEAST_CONTRAST = 4.5;

  /** Pictures of another window, whose own size is tested with that window. */
  private static final Set<String> MINIATURES = Set.of("hall-miniature", "hold-miniature");

  private final Scene scene;
  private final Set<Node> labelled = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private final Map<Text, Bounds> shown = new HashMap<>();

  private ScreenFaults(Scene scene) {
    this.scene = scene;
    collectLabels(scene.getRoot());
  }

  /** Words cut, controls without a name, targets too small, and what lies outside the window. */
  static List<String> ofLayout(Scene scene) {
    var found = new ScreenFaults(scene);
    found.look(scene.getRoot(), found.window(), scene.getRoot());
    return found.faults;
  }

  /** Words that stand out too little from what is really drawn behind them. */
  static List<String> ofContrast(Scene scene) {
    var found = new ScreenFaults(scene);
    found.look(scene.getRoot(), found.window(), scene.getRoot());
    WritableImage picture = scene.snapshot(null);
    found.faults.clear();
    found.texts.forEach(text -> found.contrast(text, picture.getPixelReader()));
    return found.faults;
  }

  private Bounds window() {
    return new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
  }

  private void collectLabels(Node node) {
    if (node instanceof Label label && label.getLabelFor() != null) {
      labelled.add(label.getLabelFor());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collectLabels);
    }
  }

  /**
   * Looks at a node and what is in it.
   *
   * @param visible what of the scene can be seen of this node without scrolling
   * @param frame the node that nothing inside may reach out of
   */
  private void look(Node node, Bounds visible, Node frame) {
    if (!node.isVisible() || node.getOpacity() == 0 || isMiniature(node)) {
      return;
    }
    if (node instanceof Control control) {
      name(control);
      target(control);
    }
    if (node instanceof Labeled labeled) {
      words(labeled);
    }
    if (node instanceof TextInputControl field) {
      prompt(field);
      return;
    }
    if (node instanceof Text text) {
      text(text, visible, frame);
      return;
    }
    if (node instanceof ScrollPane pane && pane.getContent() != null) {
      sideways(pane);
      look(pane.getContent(), cut(visible, pane), pane.getContent());
    } else if (node instanceof VirtualFlow<?> flow) {
      look(flow, cut(visible, flow));
    } else if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> look(child, visible, frame));
    }
  }

  private void look(VirtualFlow<?> flow, Bounds visible) {
    for (int i = 0; i < flow.getCellCount(); i++) {
      var cell = flow.getVisibleCell(i);
      if (cell != null) {
        look(cell, visible, cell);
      }
    }
  }

  private static boolean isMiniature(Node node) {
    return node.getStyleClass().stream().anyMatch(MINIATURES::contains);
  }

  private static Bounds cut(Bounds visible, Node pane) {
    Bounds own = pane.localToScene(pane.getLayoutBounds());
    double x = Math.max(visible.getMinX(), own.getMinX());
    double y = Math.max(visible.getMinY(), own.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(visible.getMaxX(), own.getMaxX()) - x),
        Math.max(0, Math.min(visible.getMaxY(), own.getMaxY()) - y));
  }

  private void sideways(ScrollPane pane) {
    double wanted = pane.getContent().getLayoutBounds().getWidth();
    // A word that is longer than its column may take the margin beside it.
    if (wanted > pane.getViewportBounds().getWidth() + 4 * SLACK) {
      fault("scrolls sideways", pane, (int) wanted + " in " + pane.getViewportBounds().getWidth());
    }
  }

  private void text(Text text, Bounds visible, Node frame) {
    if (text.getText().isBlank() || isIcon(text)) {
      return;
    }
    Bounds own = text.localToScene(text.getLayoutBounds());
    if (own.getMinX() < visible.getMinX() - SLACK || own.getMaxX() > visible.getMaxX() + SLACK) {
      fault("beyond the edge", text, text.getText());
    }
    for (Parent at = text.getParent(); at != null && !at.equals(frame); at = at.getParent()) {
      if (at instanceof Labeled && at.equals(text.getParent())) {
        // Its own words are cut when they do not fit, which is looked at there.
        continue;
      }
      Bounds outer = at.localToScene(at.getLayoutBounds());
      if (own.getMinX() < outer.getMinX() - 2 * SLACK
          || own.getMaxX() > outer.getMaxX() + 2 * SLACK
          || own.getMinY() < outer.getMinY() - leading(text)
          || own.getMaxY() > outer.getMaxY() + leading(text)) {
        fault("reaches out of " + named(at), text, text.getText());
        break;
      }
    }
    if (frame.equals(scene.getRoot())
        && (own.getMinY() < -SLACK || own.getMaxY() > scene.getHeight() + SLACK)) {
      fault("outside the window", text, text.getText());
    }
    if (visible.contains(own)) {
      texts.add(text);
      shown.put(text, own);
    }
  }

  /** The empty part of a line of text, which may stand over an edge. */
  private static double leading(Text text) {
    return Math.max(2 * SLACK, text.getFont().getSize() / 4);
  }

  /** Cut words are a fault unless they can be read in full in a tooltip. */
  private void words(Labeled labeled) {
    if (labeled.getText() == null || labeled.getText().isBlank() || isIcon(labeled)) {
      return;
    }
    if (labeled.getWidth() < 1 || labeled.getHeight() < 1) {
      fault("no room at all", labeled, labeled.getText());
      return;
    }
    Optional<Text> drawn =
        labeled.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(text -> !isIcon(text))
            .findFirst();
    boolean cut =
        drawn
            .filter(text -> text.isVisible() && !text.getText().equals(labeled.getText()))
            .isPresent();
    if (cut && !hasWholeTextInTooltip(labeled)) {
      fault("words cut", labeled, labeled.getText());
    }
  }

  private static boolean hasWholeTextInTooltip(Labeled labeled) {
    for (Node at = labeled; at != null; at = at.getParent()) {
      if (at instanceof Control control
          && LateTooltip.textOf(control).contains(labeled.getText())) {
        return true;
      }
    }
    return false;
  }

  private void prompt(TextInputControl field) {
    String prompt = field.getPromptText();
    if (prompt == null || prompt.isBlank() || !field.getText().isEmpty()) {
      return;
    }
    var text = new Text(prompt);
    text.setFont(field.getFont());
    double inner = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
    if (field instanceof TextField && text.getLayoutBounds().getWidth() > inner + SLACK) {
      fault("hint cut", field, prompt);
    }
  }

  private void name(Control control) {
    if (!control.isFocusTraversable() || control instanceof ScrollPane) {
      return;
    }
    boolean named =
        isSaid(control.getAccessibleText())
            || (control instanceof Labeled labeled && isSaid(labeled.getText()))
            || labelled.contains(control)
            || isPartOfNamed(control);
    if (!named) {
      fault("no accessible name", control, "");
    }
  }

  /** The field inside a box that has a name of its own. */
  private boolean isPartOfNamed(Control control) {
    Parent parent = control.getParent();
    return parent instanceof ComboBoxBase<?> box
        && (isSaid(box.getAccessibleText()) || labelled.contains(box));
  }

  private static boolean isSaid(@Nullable String words) {
    return words != null && !words.isBlank();
  }

  private void target(Control control) {
    boolean target =
        control instanceof ButtonBase
            || control instanceof ComboBoxBase<?>
            || control instanceof TextField
            || control instanceof TextArea;
    if (target
        && !control.isMouseTransparent()
        && control.getAccessibleRole() != AccessibleRole.NODE
        && !(control.getParent() instanceof ComboBoxBase<?>)
        && Math.min(control.getWidth(), control.getHeight()) < LEAST_TARGET) {
      fault(
          "target of " + (int) control.getWidth() + " x " + (int) control.getHeight(), control, "");
    }
  }

  private void contrast(Text text, PixelReader pixels) {
    if (!(text.getFill() instanceof Color ink)) {
      return;
    }
    Color ground = ground(shown.get(text), pixels, ink);
    double measured = contrast(ink.interpolate(ground, 1 - ink.getOpacity()), ground);
    if (measured < LEAST_CONTRAST - 0.05) {
      fault("contrast %.2f".formatted(measured), text, text.getText());
    }
  }

  /** The commonest colour around the letters. */
  private static Color ground(Bounds at, PixelReader pixels, Color ink) {
    var counts = new HashMap<Integer, Integer>();
    for (int y = (int) at.getMinY(); y < (int) at.getMaxY(); y++) {
      for (int x = (int) at.getMinX(); x < (int) at.getMaxX(); x++) {
        counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .map(entry -> rgb(entry.getKey()))
        .filter(colour -> !colour.equals(ink))
        .findFirst()
        .orElse(ink);
  }

  private static Color rgb(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }

  /** Contrast of WCAG 2.x, from 1 to 21. */
  static double contrast(Color one, Color other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static boolean isIcon(Node node) {
    return node.getStyleClass().contains("icon")
        || (node instanceof Text text && text.getFont().getFamily().contains("bootstrap"));
  }

  private void fault(String what, Node where, String words) {
    faults.add(what + ": " + path(where) + " \"" + words + "\"");
  }

  private static String path(Node node) {
    Parent parent = node.getParent();
    Parent above = parent == null ? null : parent.getParent();
    return (above == null ? "" : named(above) + " > ")
        + (parent == null ? "" : named(parent) + " > ")
        + named(node);
  }

  private static String named(Node node) {
    String size =
        node instanceof Region region
            ? "[" + (int) region.getWidth() + "x" + (int) region.getHeight() + "]"
            : "";
    return node.getClass().getSimpleName() + "." + String.join(".", node.getStyleClass()) + size;
  }
}
