package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Says right under the text field that is typed in, whichever it is, that its words look like a CPR
 * number, somebody's health or union (R25). Lies on top of a window; takes no focus, no mouse and
 * no room, and never stops the typing. A capture line says it itself.
 */
public final class PrivacyAdvice extends Pane {
  private final Label advice = new Label();
  private Subscription typing = Subscription.EMPTY;
  private Optional<TextInputControl> field = Optional.empty();
  private final ChangeListener<Node> focus = (observed, before, now) -> follow(now);

  /** Watches the window it is put in, as its last child. */
  public PrivacyAdvice() {
    advice.getStyleClass().add("privacy-advice");
    advice.setGraphic(Icons.ACTION_NEEDED.node());
    advice.setWrapText(true);
    advice.setVisible(false);
    getChildren().setAll(advice);
    setMouseTransparent(true);
    sceneProperty().subscribe((before, now) -> move(before, now));
  }

  /** What to say about a text; empty when nothing was recognised. */
  public static Optional<String> of(String text) {
    return PrivacyGuard.check(text).stream().findFirst().map(PrivacyAdvice::sentence);
  }

  private static String sentence(PrivacyFinding finding) {
    return switch (finding.kind()) {
      case CPR_NUMBER -> Texts.get("control.privacy.cpr");
      case EMAIL -> Texts.get("control.privacy.email", finding.matched());
      case PHONE -> Texts.get("control.privacy.phone", finding.matched());
      case HEALTH -> Texts.get("control.privacy.health", finding.matched());
      case UNION_MEMBERSHIP -> Texts.get("control.privacy.union", finding.matched());
    };
  }

  private void move(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(focus);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(focus);
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
            .map(TextInputControl.class::cast)
            .filter(one -> !one.getStyleClass().contains("capture-field"));
    field.ifPresent(one ->
        typing =
            Subscription.combine(
                one.textProperty().subscribe(this::check),
                one.localToSceneTransformProperty().subscribe(this::requestLayout),
                one.layoutBoundsProperty().subscribe(this::requestLayout)));
    check();
  }

  private void check() {
    Optional<String> words =
        field.filter(TextInputControl::isEditable).flatMap(one -> of(one.getText()));
    advice.setText(words.orElse(""));
    advice.setVisible(words.isPresent());
    requestLayout();
  }

  /** Under the field, or above it where there is no room below. */
  @Override
  protected void layoutChildren() {
    if (!advice.isVisible() || field.isEmpty()) {
      return;
    }
    TextInputControl under = field.get();
    Bounds at = sceneToLocal(under.localToScene(under.getLayoutBounds()));
    double width = Math.min(advice.prefWidth(-1), Math.max(0, getWidth() - 16));
    double height = advice.prefHeight(width);
    double x = Math.clamp(at.getMinX(), 0, Math.max(0, getWidth() - width - 8));
    double below = at.getMaxY() + 3;
    double y = below + height <= getHeight() ? below : at.getMinY() - height - 3;
    advice.resizeRelocate(x, y, width, height);
  }
}
