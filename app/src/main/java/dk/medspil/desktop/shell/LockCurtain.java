package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.Mark;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands in the window while it is locked: a field and nothing of what is behind it. */
final class LockCurtain extends StackPane {
  private final PasswordField passphrase = new PasswordField();
  private final Labelled asked = new Labelled(Texts.get("shell.lock.passphrase"), passphrase);
  private final Button open;
  private final Consumer<char[]> onTry;

  LockCurtain(Consumer<char[]> onTry, String forgotten) {
    this.onTry = onTry;
    var title = new Label(Texts.get("shell.lock.title"), Icons.PRIVATE.node());
    title.getStyleClass().add("h1");
    open =
        Command.of(Texts.get("shell.lock.open"), Texts.get("shell.lock.openHelp"), this::tryOpen)
            .primaryButton();
    passphrase.setOnAction(event -> tryOpen());
    var help = new Label(forgotten);
    help.setWrapText(true);
    help.getStyleClass().addAll("muted", "small");
    var page = new VBox(new Mark(), title, asked, open, help);
    page.getStyleClass().add("lock-page");
    getStyleClass().add("lock-curtain");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Texts.get("shell.lock.title"));
    getChildren().setAll(page);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private void tryOpen() {
    if (!passphrase.getText().isEmpty() && !open.isDisabled()) {
      open.setDisable(true);
      onTry.accept(passphrase.getText().toCharArray());
    }
  }

  void fall() {
    passphrase.clear();
    open.setDisable(false);
    asked.showAdvice(Optional.empty());
    setVisible(true);
    passphrase.requestFocus();
  }

  void wrong() {
    open.setDisable(false);
    asked.showAdvice(Optional.of(Texts.get("shell.lock.wrong")));
    passphrase.selectAll();
    passphrase.requestFocus();
  }

  void rise() {
    passphrase.clear();
    setVisible(false);
  }
}
