package dk.medspil.desktop.hall;

import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/**
 * Draws what the room sees at any size, the same in the hall window and as the operator's
 * miniature. The old picture stays until the new one is set, and stays altogether when the new
 * one's text is too long to be read at the back of the room.
 */
public final class HallPane extends Region {
  private static final Duration FADE = Duration.millis(200);
  private static final double WIDE = 16.0 / 9;
  private static final double DASH = 14;

  private final ObjectProperty<HallPicture> picture =
      new SimpleObjectProperty<>(this, "picture", new HallPicture.Blank());
  private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
  private final IntegerProperty turned = new SimpleIntegerProperty(this, "turned");
  private final ReadOnlyBooleanWrapper tooLong = new ReadOnlyBooleanWrapper(this, "tooLong");
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page");
  private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(this, "pages", 1);
  private final Scale scale = new Scale();
  private final Rectangle clip = new Rectangle();
  private final boolean fading;
  private Group drawn = group(List.of());
  private List<HallMark> marks = List.of();
  private boolean wasDark;
  private double shape;

  private HallPane(boolean fading) {
    this.fading = fading;
    setBackground(Background.fill(HallPalette.GROUND.light()));
    setAccessibleRole(AccessibleRole.TEXT);
    setMouseTransparent(true);
    setMinSize(0, 0);
    setClip(clip);
    getChildren().add(drawn);
    picture.subscribe((before, now) -> draw(!now.goesOn(before)));
    turned.subscribe(() -> draw(true));
    dark.subscribe(() -> draw(false));
  }

  /** A pane that fades from one picture to the next, unless the user wants no motion. */
  public static HallPane forTheHall() {
    return new HallPane(true);
  }

  /** A pane that shows at once what the hall shows. */
  public static HallPane miniature() {
    return new HallPane(false);
  }

  /** What to draw. */
  public ObjectProperty<HallPicture> pictureProperty() {
    return picture;
  }

  /** Whether the room is dark. */
  public BooleanProperty darkProperty() {
    return dark;
  }

  /** Pages turned on from the one the picture opens at. */
  public IntegerProperty turnedProperty() {
    return turned;
  }

  /** Whether the picture is refused because its text would be too small or cut off. */
  public ReadOnlyBooleanProperty tooLongProperty() {
    return tooLong.getReadOnlyProperty();
  }

  /** The page shown, from 0. */
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** How many pages the picture takes. */
  public ReadOnlyIntegerProperty pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return height < 0 ? 16 : height * WIDE;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? 9 : width / WIDE;
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    scale.setX(getHeight() / HallSheet.HEIGHT);
    scale.setY(scale.getX());
    double now = getWidth() / getHeight() * HallSheet.HEIGHT;
    // Rounded sizes move the shape by a hair; only another shape of room needs another setting.
    if (Math.abs(now - shape) > 4) {
      shape = now;
      draw(false);
    }
  }

  private void draw(boolean changed) {
    if (shape <= 0) {
      return;
    }
    HallPage set = HallSetting.set(picture.get(), shape, turned.get());
    tooLong.set(set.tooLong());
    if (set.tooLong()) {
      return;
    }
    setAccessibleText(words(set));
    page.set(set.page());
    pages.set(set.pages());
    setBackground(
        Background.fill(
            picture.get() instanceof HallPicture.Blank
                ? Color.BLACK
                : HallPalette.GROUND.in(dark.get())));
    if (changed || wasDark != dark.get()) {
      show(group(set.marks()), changed && fading && !Platform.getPreferences().isReducedMotion());
    } else {
      exchange(set.marks());
    }
    marks = set.marks();
    wasDark = dark.get();
  }

  private Group group(List<HallMark> all) {
    Group next = new Group(all.stream().map(this::node).toList());
    next.getTransforms().add(scale);
    next.setAutoSizeChildren(false);
    return next;
  }

  /** What stands where it stood is left alone: only what is new must be styled and painted. */
  private void exchange(List<HallMark> now) {
    List<Node> nodes = drawn.getChildren();
    int most = Math.min(marks.size(), now.size());
    int front = 0;
    while (front < most && marks.get(front).equals(now.get(front))) {
      front++;
    }
    int back = 0;
    while (back < most - front
        && marks.get(marks.size() - 1 - back).equals(now.get(now.size() - 1 - back))) {
      back++;
    }
    List<Node> between = now.subList(front, now.size() - back).stream().map(this::node).toList();
    nodes.subList(front, nodes.size() - back).clear();
    nodes.addAll(front, between);
  }

  private void show(Group next, boolean fade) {
    Group before = drawn;
    drawn = next;
    if (!fade) {
      getChildren().setAll(next);
      return;
    }
    getChildren().setAll(before, next);
    // Painted once and not anew for each frame.
    cache(before, true);
    cache(next, true);
    FadeTransition in = new FadeTransition(FADE, next);
    in.setFromValue(0);
    in.setToValue(1);
    FadeTransition out = new FadeTransition(FADE, before);
    out.setToValue(0);
    in.setOnFinished(event -> {
      getChildren().remove(before);
      cache(next, false);
    });
    out.play();
    in.play();
  }

  private static void cache(Node node, boolean cached) {
    node.setCache(cached);
    node.setCacheHint(cached ? CacheHint.SPEED : CacheHint.DEFAULT);
  }

  private static String words(HallPage page) {
    return page.marks().stream()
        .filter(HallMark.Words.class::isInstance)
        .map(mark -> ((HallMark.Words) mark).text().replace('\n', ' '))
        .collect(Collectors.joining(". "));
  }

  private Node node(HallMark mark) {
    return switch (mark) {
      case HallMark.Ground ground -> node(ground);
      case HallMark.Outline outline -> node(outline);
      case HallMark.Words words -> node(words);
      case HallMark.Glyph glyph -> node(glyph);
    };
  }

  private Node node(HallMark.Ground ground) {
    Rectangle node = new Rectangle(ground.x(), ground.y(), ground.width(), ground.height());
    node.setArcWidth(2 * ground.radius());
    node.setArcHeight(2 * ground.radius());
    node.setFill(ground.fill().in(dark.get()));
    node.setStroke(ground.edge().in(dark.get()));
    node.setStrokeType(StrokeType.INSIDE);
    node.setStrokeWidth(2);
    return node;
  }

  private Node node(HallMark.Outline outline) {
    Polygon node = new Polygon();
    for (HallMark.Point corner : outline.corners()) {
      node.getPoints().addAll(corner.x(), corner.y());
    }
    node.setFill(outline.fill().in(dark.get()));
    node.setStroke(outline.edge().in(dark.get()));
    node.setStrokeWidth(outline.width());
    if (outline.dashed()) {
      node.getStrokeDashArray().setAll(DASH, DASH);
    }
    return node;
  }

  private Node node(HallMark.Words words) {
    Text node = new Text(words.x(), words.y(), words.text());
    node.setTextOrigin(VPos.TOP);
    node.setStyle(words.type().style(words.size()) + fill(words.ink().in(dark.get())));
    return node;
  }

  private Node node(HallMark.Glyph glyph) {
    Text node = glyph.icon().node();
    node.setX(glyph.x());
    node.setY(glyph.y());
    node.setTextOrigin(VPos.TOP);
    node.setStyle(
        "-fx-font-family: 'bootstrap-icons'; -fx-bounds-type: visual; -fx-font-size: %spx;"
                .formatted(glyph.size())
            + fill(glyph.ink().in(dark.get())));
    return node;
  }

  private static String fill(Color ink) {
    return " -fx-fill: rgb(%d, %d, %d);"
        .formatted(
            Math.round(ink.getRed() * 255),
            Math.round(ink.getGreen() * 255),
            Math.round(ink.getBlue() * 255));
  }
}
