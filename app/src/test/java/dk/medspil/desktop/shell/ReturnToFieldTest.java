package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class ReturnToFieldTest {
  private final SimpleBooleanProperty window = new SimpleBooleanProperty(true);
  private final TextField field = Fx.call(() -> new TextField("Vi begynder kl. 9"));

  @Test
  void theCaretIsWhereItWasAlthoughEverythingWasSelectedOnReturn() {
    Fx.run(() -> {
      new ReturnToField(window, () -> field);
      field.selectRange(3, 11);
      window.set(false);
      field.selectAll();
      window.set(true);
    });
    assertThat(field.getSelectedText()).isEqualTo("begynder");
  }

  @Test
  void anotherFieldIsLeftAlone() {
    TextField other = Fx.call(() -> new TextField("Et andet felt"));
    Fx.run(() -> {
      var owner = new TextField[] {field};
      new ReturnToField(window, () -> owner[0]);
      window.set(false);
      owner[0] = other;
      other.selectAll();
      window.set(true);
    });
    assertThat(other.getSelectedText()).isEqualTo("Et andet felt");
  }
}
