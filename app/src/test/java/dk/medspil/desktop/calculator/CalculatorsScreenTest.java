package dk.medspil.desktop.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalculatorsScreenTest {
  @TempDir Path folder;

  @Test
  @Tag("R04")
  @Tag("R12")
  @Tag("R13")
  @Tag("R15")
  @Tag("R20")
  void everyAnswerFollowsFromWhatIsTyped() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Calculators());
      assertThat(answers(desktop)).allMatch("Udfyld felterne, så står svaret her."::equals);
      type(desktop, "Valgt eller udpeget den", "30.11.2026");
      type(desktop, "Valgt den", "29.2.2028");
      type(desktop, "Opsagt den", "30.11.2026");
      type(desktop, "Ordinært ansatte, hele årsværk", "73");
      type(desktop, "Første sygedag", "1.12.2026");
      type(desktop, "Aftalen er opsagt den", "31.5.2026");
      type(desktop, "Timer i natperioden på et år", "299");
      desktop.snapshots("beregnere");
      assertThat(answers(desktop).get(6)).startsWith("Ingen pligt");
      type(desktop, "Timer i natperioden på et år", "300");
      type(desktop, "Seneste helbredskontrol", "29.2.2028");
      assertThat(answers(desktop).get(6)).contains("28. februar 2031");
      assertThat(answers(desktop).get(3)).contains("28. februar 2027");
      assertThat(answers(desktop).get(0)).contains("28. februar 2027", "30. november 2027");
      assertThat(answers(desktop).get(1)).contains("28. februar 2030", "28. november 2029");
      assertThat(answers(desktop).get(2)).contains("28. februar 2027");
      assertThat(answers(desktop).get(4)).startsWith("Højst 12 ad gangen");
      assertThat(answers(desktop).get(5))
          .contains("lørdag den 5. december", "mandag den 14. december")
          .contains("29. december 2026", "5. januar 2027");
      type(desktop, "Hvervet begyndte", "1.4.2024");
      type(desktop, "Valgperioden slutter", "31.3.2024");
      assertThat(answers(desktop).get(7)).startsWith("Datoerne passer ikke");
      type(desktop, "Valgperioden slutter", "31.3.2028");
      type(desktop, "Brugte klip", "1");
      assertThat(answers(desktop).get(7))
          .contains("optjent til i dag: 3. Brugt: 1. Tilbage: 2.", "31. marts 2028");
      type(desktop, "Brugte klip", "4");
      assertThat(answers(desktop).get(7)).contains("flere klip", "Tilbage: 0.");
      type(desktop, "Valgperioden begyndte, hvis det er en anden dag", "1.4.2026");
      assertThat(answers(desktop).get(7)).contains("optjent til i dag: 1.", "giver 2.");
      desktop.snapshots("beregnere-klip");
      desktop.press(KeyCode.ALT, KeyCode.LEFT);
      assertThat(desktop.stage().getTitle()).contains("Værktøjer");
    }
  }

  private static void type(DesktopFixture desktop, String field, String text) {
    desktop.onFx(() -> {
      TextField found =
          desktop.robot().lookup(".text-field").queryAllAs(TextField.class).stream()
              .filter(one -> field.equals(one.getAccessibleText()))
              .findFirst()
              .orElseThrow();
      found.requestFocus();
      found.setText(text);
      return found;
    });
    desktop.press(KeyCode.TAB);
  }

  private static List<String> answers(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.robot().lookup(".calculator-result").queryAllAs(Label.class).stream()
            .map(label -> label.getText().replace('\u00a0', ' '))
            .toList());
  }
}
