package dk.medspil.desktop.control;

import dk.medspil.desktop.TextMenu;
import dk.medspil.desktop.Texts;
import dk.medspil.spelling.Misspelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Draws a quiet dotted line under misspelled words in the field of several lines that is written
 * in, and offers what may have been meant. Lies on top of a window; takes no focus, checks beside
 * the typing, and leaves the word alone that is being typed.
 */
public final class SpellingMarks extends Pane {

  /** Where words are checked; answers come later, on the JavaFX thread. */
  public interface Checker {
    /** Finds the misspelled words of a text; an older question may be left unanswered. */
    void check(String text, Consumer<List<Misspelling>> then);

    /** What may have been meant, likeliest first. */
    void suggest(String word, Consumer<List<String>> then);

    /** Takes the word as right from now on. */
    void learn(String word);
  }

  private static final Duration PATIENCE = Duration.millis(300);

  /** Pixels from where an underline would be, so that the tails of letters stay readable. */
  private static final double BELOW = 1.5;

  private final Checker checker;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ContextMenu menu = new ContextMenu();
  private final Command command =
      Command.of(
              Texts.get("control.spelling.next"),
              Texts.get("control.spelling.nextHelp"),
              this::offerNext)
          .withShortcut("Shift+F7");
  private final EventHandler<ContextMenuEvent> asked = this::asked;
  private final EventHandler<KeyEvent> keys = this::press;
  private boolean ownKey;
  private final ChangeListener<Node> focus = (observed, before, now) -> follow(now);
  private Subscription typing = Subscription.EMPTY;
  private Optional<TextArea> field = Optional.empty();
  private List<Misspelling> marks = List.of();

  /** Watches the window it is put in, above the screens. */
  public SpellingMarks(Checker checker) {
    this.checker = checker;
    setMouseTransparent(true);
    setManaged(true);
    patience.setOnFinished(event -> check());
    sceneProperty().subscribe((before, now) -> move(before, now));
  }

  /** Listens for its key itself, in a window that has no shortcuts, as a dialog. */
  public SpellingMarks withOwnKey() {
    ownKey = true;
    return this;
  }

  /** Checks again, because other words are right now or checking was switched on or off. */
  public void refresh() {
    check();
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(focus);
      before.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
      before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(focus);
      now.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
      now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
      follow(now.getFocusOwner());
    } else {
      follow(null);
    }
  }

  private void follow(@Nullable Node focused) {
    typing.unsubscribe();
    typing = Subscription.EMPTY;
    marks = List.of();
    field =
        Optional.ofNullable(focused)
            .filter(TextArea.class::isInstance)
            .map(TextArea.class::cast)
            .filter(TextArea::isEditable);
    field.ifPresent(area ->
        typing =
            Subscription.combine(
                area.textProperty().subscribe((before, now) -> typed(before, now)),
                area.caretPositionProperty().subscribe(this::requestLayout),
                area.scrollTopProperty().subscribe(this::requestLayout),
                area.localToSceneTransformProperty().subscribe(this::requestLayout),
                area.layoutBoundsProperty().subscribe(this::requestLayout)));
    patience.stop();
    if (field.isPresent()) {
      patience.playFromStart();
    }
    requestLayout();
  }

  /** Marks after the place that was typed at move along; the word typed in is judged anew. */
  private void typed(String before, String now) {
    int same = 0;
    int shorter = Math.min(before.length(), now.length());
    while (same < shorter && before.charAt(same) == now.charAt(same)) {
      same++;
    }
    int shift = now.length() - before.length();
    List<Misspelling> kept = new ArrayList<>();
    for (Misspelling mark : marks) {
      int by = mark.end() < same ? 0 : shift;
      if (mark.end() < same || mark.start() > same) {
        kept.add(new Misspelling(mark.start() + by, mark.end() + by, mark.word()));
      }
    }
    marks = kept.stream().filter(mark -> isThere(mark, now)).toList();
    patience.playFromStart();
    requestLayout();
  }

  private static boolean isThere(Misspelling mark, String text) {
    return mark.start() >= 0
        && mark.end() <= text.length()
        && text.substring(mark.start(), mark.end()).equals(mark.word());
  }

  private void check() {
    field.ifPresent(area -> {
      String text = area.getText();
      checker.check(
          text,
          found -> {
            if (field.equals(Optional.of(area)) && area.getText().equals(text)) {
              marks = List.copyOf(found);
              requestLayout();
            }
          });
    });
  }

  private boolean isBeingTyped(Misspelling mark, TextArea area) {
    return mark.end() == area.getCaretPosition() && area.getSelection().getLength() == 0;
  }

  /** Opens the suggestions for the next marked word. */
  public Command command() {
    return command;
  }

  private void press(KeyEvent event) {
    if (ownKey && command.shortcut().filter(combination -> combination.match(event)).isPresent()) {
      event.consume();
      offerNext();
    }
  }

  private void offerNext() {
    field.ifPresent(area -> {
      int caret = area.getCaretPosition();
      marks.stream()
          .filter(mark -> mark.end() >= caret)
          .findFirst()
          .or(() -> marks.stream().findFirst())
          .ifPresent(mark -> {
            area.selectRange(mark.start(), mark.end());
            offer(area, mark);
          });
    });
  }

  private void asked(ContextMenuEvent event) {
    if (field.isEmpty() || !isInside(event, field.get())) {
      return;
    }
    TextArea area = field.get();
    int at = event.isKeyboardTrigger() ? area.getCaretPosition() : index(area, event);
    marks.stream()
        .filter(mark -> mark.start() <= at && at <= mark.end())
        .findFirst()
        .ifPresent(mark -> {
          event.consume();
          offer(area, mark);
        });
  }

  private static boolean isInside(ContextMenuEvent event, TextArea area) {
    for (Node at = event.getTarget() instanceof Node node ? node : null;
        at != null;
        at = at.getParent()) {
      if (at.equals(area)) {
        return true;
      }
    }
    return false;
  }

  private static int index(TextArea area, ContextMenuEvent event) {
    Point2D at = area.sceneToLocal(event.getSceneX(), event.getSceneY());
    return area.getSkin() instanceof TextAreaSkin skin
        ? skin.getIndex(at.getX(), at.getY()).getCharIndex()
        : -1;
  }

  private void offer(TextArea area, Misspelling mark) {
    var waiting = new MenuItem(Texts.get("control.spelling.looking"));
    waiting.setDisable(true);
    menu.getItems().setAll(waiting);
    menu.getItems().addAll(others(area, mark));
    Point2D below = below(area, mark);
    menu.show(area, below.getX(), below.getY());
    checker.suggest(
        mark.word(),
        words -> {
          if (menu.isShowing() && menu.getItems().contains(waiting)) {
            List<MenuItem> items = new ArrayList<>(suggestions(area, mark, words));
            items.addAll(others(area, mark));
            menu.getItems().setAll(items);
          }
        });
  }

  /** Where on the screen the menu hangs: right under the word. */
  private static Point2D below(TextArea area, Misspelling mark) {
    return words(area)
        .map(words -> {
          Bounds place = new Path(words.rangeShape(mark.start(), mark.end())).getLayoutBounds();
          return words.localToScreen(place.getMinX(), place.getMaxY() + 2);
        })
        .orElseGet(() -> area.localToScreen(0, area.getHeight()));
  }

  private List<MenuItem> suggestions(TextArea area, Misspelling mark, List<String> words) {
    if (words.isEmpty()) {
      var none = new MenuItem(Texts.get("control.spelling.none"));
      none.setDisable(true);
      return List.of(none);
    }
    return words.stream()
        .map(word -> {
          var item = new MenuItem(word);
          item.getStyleClass().add("spelling-suggestion");
          item.setOnAction(event -> replace(area, mark, word));
          return item;
        })
        .toList();
  }

  private void replace(TextArea area, Misspelling mark, String word) {
    if (isThere(mark, area.getText())) {
      area.replaceText(mark.start(), mark.end(), word);
    }
  }

  private List<MenuItem> others(TextArea area, Misspelling mark) {
    var learn = new MenuItem(Texts.get("control.spelling.learn", mark.word()));
    learn.setOnAction(event -> {
      marks = marks.stream().filter(one -> !one.word().equals(mark.word())).toList();
      checker.learn(mark.word());
      requestLayout();
    });
    List<MenuItem> items = new ArrayList<>(List.of(new SeparatorMenuItem(), learn));
    items.add(new SeparatorMenuItem());
    items.addAll(TextMenu.items(area));
    return items;
  }

  @Override
  protected void layoutChildren() {
    getChildren().clear();
    field
        .filter(area -> area.getScene() != null)
        .ifPresent(area ->
            marks.stream()
                .filter(mark -> isThere(mark, area.getText()) && !isBeingTyped(mark, area))
                .forEach(mark -> draw(area, mark)));
  }

  /** A word that is broken at the end of a line gets a line in each. */
  private void draw(TextArea area, Misspelling mark) {
    words(area)
        .ifPresent(words -> {
          double from = 0;
          for (PathElement element : words.underlineShape(mark.start(), mark.end())) {
            if (element instanceof MoveTo begin) {
              from = begin.getX();
            } else if (element instanceof LineTo end && end.getX() > from) {
              line(area, words, from, end.getX(), end.getY());
              from = Double.MAX_VALUE;
            }
          }
        });
  }

  /** The node that draws the text of the field, not that of its prompt. */
  private static Optional<Text> words(TextArea area) {
    return area.lookupAll(".text").stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(node -> node.getText().equals(area.getText()))
        .findFirst();
  }

  private void line(TextArea area, Text words, double fromX, double toX, double atY) {
    Point2D from = words.localToScene(fromX, atY);
    double inField = area.sceneToLocal(from).getY();
    if (inField < 0 || inField > area.getHeight()) {
      return;
    }
    Point2D start = sceneToLocal(from);
    Point2D end = sceneToLocal(words.localToScene(toX, atY));
    var line = new Line(start.getX(), start.getY() + BELOW, end.getX(), end.getY() + BELOW);
    line.getStyleClass().add("spelling-mark");
    line.setManaged(false);
    getChildren().add(line);
  }
}
