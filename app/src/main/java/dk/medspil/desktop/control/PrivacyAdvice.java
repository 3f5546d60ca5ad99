package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.privacy.PersonNames;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Says right under the text field that is typed in, whichever it is, that its words look like a CPR
 * number, somebody's health or union (R25), why that matters, and with one key leaves the word out
 * or lets it stand. Lies on top of a window; takes no focus and never stops the typing.
 */
public final class PrivacyAdvice extends Pane {
  /**
   * What the advice goes by.
   *
   * @param names the people that may be written about
   * @param cleared what may stand
   */
  public record Known(PersonNames names, ClearedFindings cleared) {
    /** No people and nothing cleared. */
    public static final Known NOTHING = new Known(PersonNames.COMMON, ClearedFindings.NONE);
  }

  private final PrivacyBox box;
  private final Optional<Consumer<String>> clear;
  private final Command why =
      Command.of(
              Texts.get("control.privacy.why"), Texts.get("control.privacy.whyHelp"), this::tellWhy)
          .withShortcut("Shortcut+F8");
  private final Command leaveOut =
      Command.of(
              Texts.get("control.privacy.leaveOut"),
              Texts.get("control.privacy.leaveOutHelp"),
              this::leaveOut)
          .withShortcut("F8");
  private final Command letStand =
      Command.of(
              Texts.get("control.privacy.letStand"),
              Texts.get("control.privacy.letStandHelp"),
              this::letStand)
          .withShortcut("Shift+F8");
  private final EventHandler<KeyEvent> keys = this::press;
  private Known known = Known.NOTHING;
  private Subscription typing = Subscription.EMPTY;
  private Optional<TextInputControl> field = Optional.empty();
  private Optional<PrivacyFinding> finding = Optional.empty();
  private final ChangeListener<Node> focus = (observed, before, now) -> follow(now);

  /** Watches the window it is put in, as its last child; a word can only be left out. */
  public PrivacyAdvice() {
    this(Optional.empty());
  }

  /**
   * Watches the window it is put in, as its last child.
   *
   * @param clear takes the fingerprint of what may stand from now on
   */
  public PrivacyAdvice(Consumer<String> clear) {
    this(Optional.of(clear));
  }

  private PrivacyAdvice(Optional<Consumer<String>> clear) {
    this.clear = clear;
    List<Command> acts =
        clear.isPresent() ? List.of(why, leaveOut, letStand) : List.of(why, leaveOut);
    box = new PrivacyBox(acts.stream().map(PrivacyAdvice::link).toList());
    getChildren().setAll(box);
    setPickOnBounds(false);
    sceneProperty().subscribe((before, now) -> move(before, now));
  }

  /** The field keeps the focus, and the caret its place. */
  private static Button link(Command act) {
    Button button = act.linkButton();
    act.shortcut().map(KeyCap::new).ifPresent(button::setGraphic);
    button.setFocusTraversable(false);
    return button;
  }

  /** Goes by other names, or by what has been cleared since. */
  public void know(Known now) {
    known = now;
    check();
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(focus);
      before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(focus);
      now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
      follow(now.getFocusOwner());
    } else {
      follow(null);
    }
  }

  private void follow(@Nullable Node focused) {
    typing.unsubscribe();
    typing = Subscription.EMPTY;
    field =
        Optional.ofNullable(focused)
            .filter(TextInputControl.class::isInstance)
            .map(TextInputControl.class::cast);
    field.ifPresent(one ->
        typing =
            Subscription.combine(
                one.textProperty().subscribe(this::check),
                one.localToSceneTransformProperty().subscribe(this::requestLayout),
                one.layoutBoundsProperty().subscribe(this::requestLayout)));
    check();
  }

  private void check() {
    Optional<PrivacyFinding> now =
        field
            .filter(TextInputControl::isEditable)
            .map(TextInputControl::getText)
            .flatMap(text ->
                PrivacyGuard.check(text, known.names()).stream()
                    .filter(found -> !known.cleared().holds(text, found))
                    .findFirst());
    box.show(now);
    finding = now;
    requestLayout();
  }

  private void press(KeyEvent event) {
    if (finding.isEmpty()) {
      return;
    }
    List.of(why, leaveOut, letStand).stream()
        .filter(act -> act.shortcut().filter(keys -> keys.match(event)).isPresent())
        .findFirst()
        .ifPresent(act -> {
          event.consume();
          act.run().run();
        });
  }

  private void tellWhy() {
    box.tellWhy();
    requestLayout();
  }

  private void leaveOut() {
    finding.ifPresent(found ->
        field.ifPresent(one -> one.replaceText(found.start(), found.end(), PrivacyGuard.OMITTED)));
  }

  private void letStand() {
    clear.ifPresent(remember ->
        finding.ifPresent(found ->
            field.ifPresent(
                one -> remember.accept(ClearedFindings.fingerprint(one.getText(), found)))));
  }

  /** Under the field, or above it where there is no room below. */
  @Override
  protected void layoutChildren() {
    if (!box.isVisible() || field.isEmpty()) {
      return;
    }
    TextInputControl under = field.get();
    Bounds at = sceneToLocal(under.localToScene(under.getLayoutBounds()));
    double width = Math.min(box.prefWidth(-1), Math.max(0, getWidth() - 16));
    double height = box.prefHeight(width);
    double x = Math.clamp(at.getMinX(), 0, Math.max(0, getWidth() - width - 8));
    double below = at.getMaxY() + 3;
    double y = below + height <= getHeight() ? below : Math.max(0, at.getMinY() - height - 3);
    box.resizeRelocate(x, y, width, height);
  }
}
