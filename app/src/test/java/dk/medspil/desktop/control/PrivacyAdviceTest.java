package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.task.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
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

  @Test
  @Tag("R25")
  void oneKeyTellsWhyLeavesOutAndLetsStand() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.PlanLineAt(new UUID(5, 1)));
      Fx.run(() -> {
        var field = (TextInputControl) desktop.stage().getScene().lookup("#line-problem");
        field.clear();
        field.requestFocus();
      });
      desktop.type("Ring 20 30 40 50. Hun er syg");
      assertThat(advice(desktop)).contains("20 30 40 50");
      desktop.press(KeyCode.F8);
      assertThat(advice(desktop)).contains("syg");
      desktop.press(KeyCode.CONTROL, KeyCode.F8);
      desktop.snapshot("privacy-advice-why");
      assertThat(reason(desktop)).contains("artikel 9");
      desktop.press(KeyCode.SHIFT, KeyCode.F8);
      desktop.waitIdle();
      assertThat(advice(desktop)).isEmpty();
      desktop.press(KeyCode.TAB);
      String kept = desktop.read(s -> s.plans().lines().getFirst().problem());
      assertThat(kept).isEqualTo("Ring [udeladt]. Hun er syg");
      Set<String> cleared = desktop.read(s -> s.cleared().all().fingerprints());
      assertThat(cleared).hasSize(1);
    }
  }

  @Test
  @Tag("R25")
  void aCaptureLineIsHelpedByTheSameKeysAndSavesOnEnter() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Tasks());
      Fx.run(() -> desktop.stage().getScene().lookup(".capture-field").requestFocus());
      desktop.type("Ring 20 30 40 50");
      assertThat(advice(desktop)).contains("20 30 40 50");
      desktop.snapshot("privacy-advice-capture");
      desktop.press(KeyCode.F8);
      assertThat(advice(desktop)).isEmpty();
      desktop.press(KeyCode.ENTER);
      List<String> titles = desktop.read(s -> s.tasks().all().stream().map(Task::title).toList());
      assertThat(titles).contains("Ring [udeladt]");
    }
  }

  @Test
  @Tag("R25")
  void aDialogKnowsTheSamePeopleAndLetsStandAsWell() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.write(session ->
          session
              .workplaces()
              .save(
                  new Member(
                      new UUID(22, 1),
                      SmallWorkplace.MED,
                      "Quist",
                      Role.TR,
                      Side.EMPLOYEES,
                      Duty.NONE,
                      0)));
      var field = Fx.call(TextArea::new);
      Fx.run(() -> {
        desktop.frame().dialogs().form("Prøve", field, "Gem", "Luk", () -> {});
        field.requestFocus();
        field.setText("Quist er syg");
      });
      desktop.waitIdle();
      assertThat(adviceIn(field.getScene())).contains("helbred");
      desktop.press(KeyCode.SHIFT, KeyCode.F8);
      assertThat(adviceIn(field.getScene())).isEmpty();
      Fx.run(() -> field.getScene().getWindow().hide());
    }
  }

  private static String reason(DesktopFixture desktop) {
    return desktop.onFx(() -> {
      var label = (Label) desktop.stage().getScene().lookup(".privacy-reason");
      return label.isVisible() ? label.getText() : "";
    });
  }

  private static String advice(DesktopFixture desktop) {
    return adviceIn(desktop.stage().getScene());
  }

  private static String adviceIn(Scene scene) {
    return Fx.call(() -> {
      var label = (Label) scene.lookup(".privacy-advice");
      return label.isVisible() ? label.getText() : "";
    });
  }
}
