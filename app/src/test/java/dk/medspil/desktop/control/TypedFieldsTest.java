package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFieldsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  @ParameterizedTest
  @CsvSource({
    "3.12., 2026-12-03, 3. december",
    "i morgen, 2026-11-19, 19. november",
    "12.3., 2027-03-12, 12. marts 2027",
    "uge 47, 2026-11-20, 20. november"
  })
  void dateIsUnderstoodAndWrittenInWords(String typed, LocalDate date, String shown) {
    var field = Fx.call(() -> new DateField("Frist", () -> TODAY));
    Fx.run(() -> type(field.field(), typed));
    assertThat(field.valueProperty().get()).contains(date);
    assertThat(field.field().getText().replace('\u00a0', ' ')).isEqualTo(shown);
  }

  @Test
  void timeAndDurationAreUnderstood() {
    var time = Fx.call(() -> new TimeField("Begynder"));
    var duration = Fx.call(() -> new DurationField("Varighed"));
    Fx.run(() -> {
      type(time.field(), "kl. 9");
      type(duration.field(), "1,5 t");
    });
    assertThat(time.valueProperty().get()).contains(LocalTime.of(9, 0));
    assertThat(duration.valueProperty().get()).contains(Duration.ofMinutes(90));
  }

  @Test
  void whatIsNotUnderstoodStaysWithAdviceAndTheValueStaysToo() {
    var field = Fx.call(() -> new TimeField("Begynder"));
    Fx.run(() -> {
      type(field.field(), "9.30");
      type(field.field(), "efter frokost");
    });
    assertThat(field.isUnderstood()).isFalse();
    assertThat(field.field().getText()).isEqualTo("efter frokost");
    assertThat(field.field().getAccessibleHelp()).isNotEqualTo("Fx 9.30");
    assertThat(field.valueProperty().get()).contains(LocalTime.of(9, 30));
    Fx.run(() -> type(field.field(), "10"));
    assertThat(field.isUnderstood()).isTrue();
  }

  @Test
  void emptiedFieldHasNoValue() {
    var field = Fx.call(() -> new TimeField("Begynder"));
    Fx.run(() -> {
      field.valueProperty().set(Optional.of(LocalTime.NOON));
      type(field.field(), "");
    });
    assertThat(field.valueProperty().get()).isEmpty();
  }

  @Test
  void arrowsMoveThroughTheCalendarAndEnterChooses() {
    var chosen = new java.util.concurrent.atomic.AtomicReference<LocalDate>();
    Fx.run(() -> {
      var grid = new MonthGrid(TODAY, TODAY, chosen::set);
      press(grid, KeyCode.DOWN);
      press(grid, KeyCode.PAGE_DOWN);
      press(grid, KeyCode.LEFT);
      var day =
          grid.lookupAll(".day").stream()
              .map(javafx.scene.control.Button.class::cast)
              .filter(javafx.scene.control.Button::isFocusTraversable)
              .findFirst()
              .orElseThrow();
      day.fire();
    });
    assertThat(chosen.get()).isEqualTo(LocalDate.of(2026, 12, 24));
  }

  private static void press(MonthGrid grid, KeyCode code) {
    grid.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void type(TextField field, String text) {
    field.setText(text);
    field.fireEvent(new ActionEvent());
  }
}
