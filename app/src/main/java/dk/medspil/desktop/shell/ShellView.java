package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyCap;
import dk.medspil.desktop.control.PrivacyAdvice;
import dk.medspil.desktop.control.RoomScroll;
import dk.medspil.desktop.control.SpellingMarks;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.ToastLayer;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.search.Palette;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The nodes of the window: navigation at the left, top line, the screen, and what lies on top. */
final class ShellView extends StackPane {
  /** Below this the navigation shows only pictures, as in a meeting. */
  private static final double NARROW_EM = 60;

  private final Navigation navigation;
  private final ForumSwitch forum;
  private final HBox topLine = new HBox();
  private final VBox notices = new VBox();
  private final StackPane content = new StackPane();
  private final StackPane guide = new StackPane();
  private final ToastLayer toast = new ToastLayer();
  private final ShortcutSheet shortcuts = new ShortcutSheet();
  private final Optional<StatusPill> mark;
  private final Palette palette;
  private final Button search;
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();
  private boolean inMeeting;

  /**
   * The window without a screen.
   *
   * @param mark said in the top line on every screen, as that the workplace is fictitious
   */
  ShellView(
      Navigation navigation,
      ForumSwitch forum,
      Optional<String> mark,
      Palette palette,
      PrivacyAdvice privacy,
      SpellingMarks spelling) {
    this.palette = palette;
    this.search = searchButton(palette.command());
    this.navigation = navigation;
    this.forum = forum;
    this.mark = mark.map(text -> new StatusPill(Tone.NEUTRAL, Icons.EXPLANATION, text));
    topLine.getStyleClass().add("top-line");
    topLine.setMinHeight(Region.USE_PREF_SIZE);
    topLine.setMinWidth(0);
    topLine.widthProperty().subscribe(this::foldTopLine);
    content.getStyleClass().add("shell-content");
    // Scrolls only where large text makes a screen higher than the window.
    var scroll = new RoomScroll(content);
    scroll.getStyleClass().add("shell-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var main = new VBox(topLine, notices, scroll, guide);
    HBox.setHgrow(main, Priority.ALWAYS);
    getStyleClass().add("shell");
    ruler.setVisible(false);
    ruler.setManaged(false);
    getChildren()
        .setAll(
            ruler, new HBox(navigation.bar(), main), spelling, privacy, toast, shortcuts, palette);
    widthProperty().subscribe(this::fold);
    ruler
        .fontProperty()
        .subscribe(() -> {
          fold();
          foldTopLine();
        });
  }

  /** Looks like the field it opens; what is typed goes into the palette. */
  private static Button searchButton(Command open) {
    Button button = open.button();
    var words = new Label(Texts.get("search.palette.prompt"));
    words.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(Icons.SEARCH.node(), words, gap);
    open.shortcut().map(KeyCap::new).ifPresent(line.getChildren()::add);
    line.getStyleClass().add("search-line");
    button.widthProperty().subscribe(width -> foldSearch(line, words, width.doubleValue()));
    words.fontProperty().subscribe(font -> foldSearch(line, words, button.getWidth()));
    button.setGraphic(line);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("search-button");
    line.prefWidthProperty().bind(button.widthProperty().subtract(24));
    return button;
  }

  /**
   * The words get shorter, then go, and then the keys, where they would be cut; the picture stays.
   */
  private static void foldSearch(HBox line, Label words, double width) {
    List<Node> parts = line.getChildren();
    words.setText(Texts.get("search.palette.prompt"));
    double room = room(line, width);
    if (room < 0) {
      words.setText(Texts.get("search.field"));
      room = room(line, width);
    }
    for (Node part : parts.subList(1, parts.size())) {
      boolean fits = room >= 0;
      part.setVisible(fits);
      part.setManaged(fits);
      room += fits ? 0 : part.prefWidth(-1) + line.getSpacing();
    }
  }

  private static double room(HBox line, double width) {
    return line.getChildren().stream()
        .mapToDouble(part -> -part.prefWidth(-1) - line.getSpacing())
        .reduce(width - 24, Double::sum);
  }

  /** Where what is told above every screen goes. */
  VBox notices() {
    return notices;
  }

  /** Shows a guide under the screens. */
  void showGuide(Region strip) {
    guide.getChildren().setAll(strip);
  }

  Palette palette() {
    return palette;
  }

  /** Words beside the pictures only where they do not take the room of the screen. */
  private void fold() {
    boolean narrow = getWidth() > 0 && getWidth() < NARROW_EM * ruler.getFont().getSize();
    navigation.bar().foldedProperty().set(inMeeting || narrow);
  }

  ToastLayer toast() {
    return toast;
  }

  ShortcutSheet shortcuts() {
    return shortcuts;
  }

  /** Puts a screen in the window. */
  void show(Screen screen) {
    inMeeting = screen.isInMeeting();
    fold();
    forum.setFixed(screen.isInMeeting());
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    topLine.getChildren().setAll(forum);
    screen
        .topLine()
        .ifPresentOrElse(
            words -> {
              HBox.setHgrow(words, Priority.ALWAYS);
              topLine.getChildren().add(words);
            },
            () -> topLine.getChildren().add(spring));
    mark.ifPresent(topLine.getChildren()::add);
    if (!screen.isInMeeting() && !screen.hasSearchField()) {
      topLine.getChildren().add(search);
    }
    content.getChildren().setAll(screen.view());
    foldTopLine();
  }

  /** What gives way where the line is too narrow: the mark's words, the forums, the mark. */
  private void foldTopLine() {
    forum.setNarrow(false);
    showMark(true, true);
    if (isTooWide()) {
      showMark(true, false);
      forum.setNarrow(isTooWide());
      showMark(!isTooWide(), false);
    }
  }

  private void showMark(boolean shown, boolean words) {
    mark.ifPresent(pill -> {
      pill.setVisible(shown);
      pill.setManaged(shown);
      pill.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
      pill.setTooltip(words ? null : new Tooltip(pill.getText()));
    });
  }

  private boolean isTooWide() {
    double least = topLine.snappedLeftInset() + topLine.snappedRightInset() - topLine.getSpacing();
    for (Node part : topLine.getChildren()) {
      if (part.isManaged()) {
        least += part.equals(search) ? part.minWidth(-1) : part.prefWidth(-1);
        least += topLine.getSpacing();
      }
    }
    return topLine.getWidth() > 0 && least > topLine.getWidth();
  }

  /** Leaves only the screen, as in the set-up, when there is nowhere to go to yet. */
  void showFrame(boolean now) {
    for (Region part : List.of(navigation.bar(), topLine)) {
      part.setVisible(now);
      part.setManaged(now);
    }
  }

  /** Hides everything but one node; nothing hidden can be reached by keyboard or read aloud. */
  void hideBehind(Node only) {
    getChildren()
        .forEach(child -> {
          if (!child.equals(only)) {
            child.setVisible(false);
          }
        });
  }

  /** Shows again what was hidden. */
  void showAgain(Node except) {
    getChildren()
        .forEach(child -> {
          if (!child.equals(except) && !child.equals(shortcuts)) {
            child.setVisible(true);
          }
        });
  }

  List<Command> commands() {
    return List.of(
        Command.of(
                Texts.get("shell.region.next"), Texts.get("shell.region.help"), () -> moveRegion(1))
            .withShortcut("F6"),
        Command.of(
                Texts.get("shell.region.previous"),
                Texts.get("shell.region.help"),
                () -> moveRegion(-1))
            .withShortcut("Shift+F6"));
  }

  private void moveRegion(int by) {
    List<Parent> frame =
        topLine.isVisible() ? List.of(guide, navigation.bar(), topLine) : List.of();
    Regions.move(by, frame, content, getScene().getFocusOwner());
  }
}
