package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A new passphrase, typed twice; what is typed is handed on once and forgotten here. */
public final class NewPassphrase extends VBox {
  private final PasswordField first = new PasswordField();
  private final PasswordField second = new PasswordField();
  private final Labelled named = new Labelled(Texts.get("control.passphrase.new"), first);
  private final Labelled again = new Labelled(Texts.get("control.passphrase.again"), second);
  private final Predicate<CharSequence> longEnough;
  private final Consumer<char[]> onDone;

  /**
   * Fields with a button.
   *
   * @param act the verb on the button
   * @param help what it does, in a sentence
   * @param longEnough whether a passphrase will do
   * @param onDone gets the passphrase when both fields agree
   */
  public NewPassphrase(
      String act, String help, Predicate<CharSequence> longEnough, Consumer<char[]> onDone) {
    this.longEnough = longEnough;
    this.onDone = onDone;
    Button button = Command.of(act, help, this::done).withIcon(Icons.PRIVATE).button();
    second.setOnAction(event -> done());
    var fields = new FlowPane(named, again);
    fields.getStyleClass().add("passphrase-fields");
    getChildren().setAll(fields, button);
    getStyleClass().add("passphrase");
  }

  private void done() {
    boolean tooShort = !longEnough.test(first.getText());
    boolean differs = !first.getText().equals(second.getText());
    named.showAdvice(
        tooShort ? Optional.of(Texts.get("control.passphrase.short")) : Optional.empty());
    again.showAdvice(
        !tooShort && differs
            ? Optional.of(Texts.get("control.passphrase.differs"))
            : Optional.empty());
    if (tooShort) {
      first.requestFocus();
    } else if (differs) {
      second.requestFocus();
    } else {
      char[] passphrase = first.getText().toCharArray();
      first.clear();
      second.clear();
      onDone.accept(passphrase);
    }
  }
}
