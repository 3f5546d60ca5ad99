package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Failure;
import dk.medspil.desktop.control.Mark;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** What the window shows when the store cannot be used: why, and what the user can do. */
final class RefusedWindow {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 360;

  private final Stage stage;
  private final Theme theme;
  private final Failure failure;

  RefusedWindow(Stage stage, Theme theme, Throwable failure) {
    this.stage = stage;
    this.theme = theme;
    this.failure = Failures.told(failure);
  }

  /** Shows the window; the first choice has focus, Esc closes. */
  void show(Runnable onOtherFolder, Runnable onClose) {
    Button other =
        Command.of(
                Texts.get("shell.refused.other"),
                Texts.get("shell.refused.otherHelp"),
                onOtherFolder)
            .primaryButton();
    show(List.of(other, close(onClose).button()), onClose);
  }

  /** Shows the window where another folder would be no help. */
  void showLast(Runnable onClose) {
    show(List.of(close(onClose).primaryButton()), onClose);
  }

  private static Command close(Runnable onClose) {
    return Command.of(
        Texts.get("shell.refused.close"), Texts.get("shell.refused.closeHelp"), onClose);
  }

  private void show(List<Button> choices, Runnable onClose) {
    var title = new Label(Texts.get("shell.refused.title"));
    title.getStyleClass().add("h1");
    title.setWrapText(true);
    var sentence = new Label(failure.advice());
    sentence.setWrapText(true);
    choices.getLast().setCancelButton(true);
    var buttons = new HBox(choices.toArray(Button[]::new));
    buttons.getStyleClass().add("refused-buttons");
    var page = new VBox(new Mark(), title, sentence, buttons);
    page.getStyleClass().addAll("page", "refused");
    var scene = new Scene(page, WIDTH, HEIGHT);
    theme.applyTo(scene);
    stage.setTitle(Texts.get("shell.refused.title"));
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> onClose.run());
    stage.show();
    choices.getFirst().requestFocus();
  }
}
