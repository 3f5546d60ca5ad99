package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

class PickFieldTest {
  private final PickField<String> field = Fx.call(() -> new PickField<>("Skærm", choices("en")));

  @Test
  void aChosenValueThatIsNoLongerOfferedGivesWayToTheFirst() {
    shown();
    offer("en", "to", "tre");
    Fx.run(() -> field.valueProperty().set("tre"));
    assertThat(says()).isEqualTo("TRE");
    offer("en", "to");
    assertThat(says()).isEqualTo("EN");
  }

  @Test
  void aChosenValueKeepsItsNameInAnotherPlace() {
    shown();
    offer("en", "to", "tre");
    Fx.run(() -> field.valueProperty().set("to"));
    offer("nul", "en", "to");
    assertThat(says()).isEqualTo("TO");
    offer("to");
    assertThat(says()).isEqualTo("TO");
  }

  private void shown() {
    Fx.run(() -> new Theme().applyTo(new Scene(new HBox(field), 400, 300)));
    lay();
  }

  private void offer(String... values) {
    // JavaFX hands what a listener throws to the thread's handler and goes on.
    List<Throwable> thrown = new ArrayList<>();
    Fx.run(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
      field.setChoices(choices(values));
    });
    lay();
    Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    assertThat(thrown).isEmpty();
  }

  private void lay() {
    Fx.run(() -> {
      field.getScene().getRoot().applyCss();
      field.getScene().getRoot().layout();
    });
  }

  private String says() {
    return Fx.call(() -> ((ComboBox<?>) field.field()).getButtonCell().getText());
  }

  private static List<Choice<String>> choices(String... values) {
    return Stream.of(values).map(each -> Choice.of(each, each.toUpperCase(Locale.ROOT))).toList();
  }
}
