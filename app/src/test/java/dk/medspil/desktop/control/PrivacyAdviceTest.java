package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyAdviceTest {
  @TempDir Path folder;

  @Test
  @Tag("R25")
  void anyTextFieldSaysWhatItsWordsGiveAwayAndTheTypingGoesOn() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.PlanLineAt(new UUID(5, 1)));
      Fx.run(() -> desktop.stage().getScene().lookup("#line-problem").requestFocus());
      assertThat(advice(desktop)).isEmpty();
      desktop.type(" 010190-1234");
      assertThat(advice(desktop)).isEqualTo("Ligner et CPR-nummer. Skriv temaet i stedet.");
      desktop.snapshot("privacy-advice");
      desktop.type(" og mere").press(KeyCode.TAB);
      String kept = desktop.read(s -> s.plans().lines().getFirst().problem());
      assertThat(kept).endsWith("010190-1234 og mere");
      desktop.type("Hun er sygemeldt");
      assertThat(advice(desktop)).contains("helbred");
      desktop.go(new Place.Overview());
      assertThat(advice(desktop)).isEmpty();
    }
  }

  private static String advice(DesktopFixture desktop) {
    return desktop.onFx(() -> {
      var label = (Label) desktop.stage().getScene().lookup(".privacy-advice");
      return label.isVisible() ? label.getText() : "";
    });
  }
}
