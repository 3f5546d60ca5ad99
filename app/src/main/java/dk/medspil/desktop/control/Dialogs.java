package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * The one way to ask the user something in a window of its own. Buttons carry verbs, Esc is the
 * safe choice, and acting with Fortryd is preferred to asking.
 */
public final class Dialogs {
  private final Supplier<Window> owner;
  private final Theme theme;
  private final Supplier<List<Pane>> watchers;

  /** Dialogs that belong to the window {@code owner} gives when one is opened. */
  public Dialogs(Supplier<Window> owner, Theme theme) {
    this(owner, theme, () -> List.of(new PrivacyAdvice()));
  }

  /**
   * Dialogs that watch what is written in them as the window does that they belong to.
   *
   * @param watchers makes what lies on top of a dialog, for each one anew
   */
  public Dialogs(Supplier<Window> owner, Theme theme, Supplier<List<Pane>> watchers) {
    this.owner = owner;
    this.theme = theme;
    this.watchers = watchers;
  }

  /** Asks, and runs {@code act} if the user chose to; returns at once. */
  public void ask(Question question, Runnable act) {
    ask(question, act, () -> {});
  }

  /** Asks, and runs {@code act} or {@code keep} as the user chose; returns at once. */
  public void ask(Question question, Runnable act, Runnable keep) {
    ask(question, List.of(), act, keep);
  }

  /** Asks with something more to choose or read below the sentence; returns at once. */
  public void ask(Question question, List<? extends Node> more, Runnable act) {
    ask(question, more, act, () -> {});
  }

  private void ask(Question question, List<? extends Node> more, Runnable act, Runnable keep) {
    var content = new VBox(body(question.body()));
    content.getChildren().addAll(more);
    content.getStyleClass().add("dialog-body");
    var acting = new ButtonType(question.act(), ButtonData.OK_DONE);
    var safe = new ButtonType(question.keep(), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog =
        dialog(
            question.title(),
            more.isEmpty() ? body(question.body()) : content,
            List.of(safe, acting));
    Button actButton = button(dialog, acting);
    actButton.setDefaultButton(!question.destructive());
    actButton.getStyleClass().add(question.destructive() ? "danger" : "accent");
    if (question.destructive()) {
      button(dialog, safe).setDefaultButton(true);
      dialog.setOnShown(event -> button(dialog, safe).requestFocus());
    }
    dialog.setOnHidden(event -> {
      (dialog.getResult() == acting ? act : keep).run();
    });
    dialog.show();
    if (!question.destructive()) {
      focusFirstField(content);
    }
  }

  /** Says what went wrong, what is safe and what to do now; returns at once. */
  public void tell(Failure failure) {
    var close = new ButtonType(Texts.get("control.dialog.close"), ButtonData.CANCEL_CLOSE);
    var content = new VBox(body(failure.advice()));
    content.getStyleClass().add("dialog-body");
    Dialog<ButtonType> dialog = dialog(failure.what(), content, List.of(close));
    failure.details().ifPresent(text -> content.getChildren().addAll(details(dialog, text)));
    button(dialog, close).setDefaultButton(true);
    button(dialog, close).getStyleClass().add("accent");
    dialog.show();
  }

  /**
   * Shows a form with a title and two verbs; {@code act} runs when the acting button is pressed.
   * The focus is in its first field, so that Enter does not end it before anything is read.
   *
   * @param content the fields, which keep what is typed in them themselves
   */
  public void form(String title, Node content, String act, String leave, Runnable onAct) {
    form(title, content, act, leave, onAct, () -> {});
  }

  /** As {@link #form(String, Node, String, String, Runnable)}; otherwise {@code onLeave} runs. */
  public void form(
      String title, Node content, String act, String leave, Runnable onAct, Runnable onLeave) {
    var acting = new ButtonType(act, ButtonData.OK_DONE);
    var leaving = new ButtonType(leave, ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = dialog(title, content, List.of(leaving, acting));
    Button end = button(dialog, acting);
    end.getStyleClass().add("accent");
    content.addEventHandler(ActionEvent.ACTION, event -> endWhenRead(event.getTarget(), end));
    dialog.setOnHidden(event -> {
      (dialog.getResult() == acting ? onAct : onLeave).run();
    });
    dialog.show();
    focusFirstField(content);
  }

  /** A date or a time takes Enter to read what is typed; once it is understood, the form ends. */
  private static void endWhenRead(EventTarget typedIn, Button end) {
    for (Node at = typedIn instanceof TextField typed ? typed : null;
        at != null;
        at = at.getParent()) {
      if (at instanceof ParsedField<?> field && field.isUnderstood()) {
        end.fire();
        return;
      }
    }
  }

  /** A dialog would give its focus to the default button; what is only read can be scrolled. */
  private static void focusFirstField(Node content) {
    firstField(content, node -> node.isFocusTraversable() && !(node instanceof ScrollPane))
        .or(() -> firstField(content, ScrollPane.class::isInstance))
        .ifPresent(node -> {
          node.setFocusTraversable(true);
          node.requestFocus();
        });
  }

  private static Optional<Node> firstField(Node at, Predicate<Node> wanted) {
    if (!at.isVisible() || at.isDisabled()) {
      return Optional.empty();
    }
    if (wanted.test(at)) {
      return Optional.of(at);
    }
    return at instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstField(child, wanted).stream())
            .findFirst()
        : Optional.empty();
  }

  private Dialog<ButtonType> dialog(String title, Node content, List<ButtonType> buttons) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner.get());
    dialog.setTitle(title);
    DialogPane pane = dialog.getDialogPane();
    var heading = new Label(title);
    heading.setWrapText(true);
    heading.getStyleClass().add("h2-serif");
    var box = new VBox(heading, content);
    box.getStyleClass().add("dialog-body");
    TabKey.leaves(box);
    var layers = new StackPane(box);
    layers.getChildren().addAll(watchers.get());
    pane.setContent(layers);
    pane.getButtonTypes().setAll(buttons);
    theme.applyTo(pane.getScene());
    return dialog;
  }

  /** A link and the text it shows and hides, which is not there before it is asked for. */
  private static List<Node> details(Dialog<ButtonType> dialog, String text) {
    var area = new TextArea(text);
    area.setEditable(false);
    area.setAccessibleText(Texts.get("control.dialog.details"));
    area.managedProperty().bind(area.visibleProperty());
    var link = new ToggleButton(Texts.get("control.dialog.showDetails"));
    link.getStyleClass().setAll("button", "link", "details-link");
    area.visibleProperty().bind(link.selectedProperty());
    link.selectedProperty()
        .subscribe(open -> {
          link.setText(
              Texts.get(open ? "control.dialog.hideDetails" : "control.dialog.showDetails"));
          if (dialog.isShowing()) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
          }
        });
    return List.of(link, area);
  }

  private static Label body(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static Button button(Dialog<ButtonType> dialog, ButtonType type) {
    return (Button) dialog.getDialogPane().lookupButton(type);
  }
}
