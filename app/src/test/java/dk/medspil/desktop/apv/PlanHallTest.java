package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.desktop.hall.HallPlan;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room sees the plan as the operator has laid it out. */
class PlanHallTest {
  @TempDir private Path folder;

  @Test
  void everyViewIsShownWithOneKey() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Plan()).press(KeyCode.F5);
      assertThat(picture(desktop)).isInstanceOf(HallPlan.Plan.class);
      assertThat(text(desktop, "Stop visning")).isTrue();
      desktop.snapshots("apv-sal");
      for (String view : new String[] {"Tavle", "Tidslinje", "Steder"}) {
        fire(desktop, view);
        desktop.press(KeyCode.F5);
        assertThat(picture(desktop)).as(view).isInstanceOf(HallPlan.GroupedPlan.class);
      }
      fire(desktop, "Risikobillede");
      desktop.press(KeyCode.F5);
      assertThat(picture(desktop)).isInstanceOf(HallPlan.Risks.class);
      desktop.snapshots("apv-risikobillede");
      desktop.go(new Place.PlanFigures()).press(KeyCode.F5);
      assertThat(picture(desktop)).isInstanceOf(HallPlan.Charts.class);
      desktop.snapshot("apv-tal-sal");
    }
  }

  @Test
  void theSameKeyOnceMoreStops() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Plan()).press(KeyCode.F5);
      assertThat(text(desktop, "Stop visning")).isTrue();
      desktop.press(KeyCode.F5);
      assertThat(text(desktop, "Stop visning")).isFalse();
    }
  }

  @Test
  void theTitleSaysWhichLinesTheyAre() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Plan());
      desktop.onFx(() -> {
        buttons(desktop)
            .filter(button -> button.getText() != null && button.getText().startsWith("Afsluttede"))
            .findFirst()
            .orElseThrow()
            .fire();
        return true;
      });
      desktop.waitIdle();
      desktop.press(KeyCode.F5);
      assertThat(((HallPlan.Plan) picture(desktop)).title()).contains("afsluttede linjer");
    }
  }

  @Tag("R25")
  @Test
  void noNameOfAResponsibleLeavesTheOperatorsScreen() {
    try (var desktop = DesktopFixture.start(folder, PlanHallTest::named)) {
      desktop.go(new Place.Plan()).press(KeyCode.F5);
      assertThat(picture(desktop).toString()).contains("Træk fra døren").doesNotContain("Signe");
    }
  }

  private static void named(Session session) {
    SmallWorkplace.write(session);
    session
        .plans()
        .save(
            PlanLine.create(
                    UUID.randomUUID(), SmallWorkplace.MED, "Træk fra døren", DesktopFixture.today())
                .edit()
                .responsible("Signe Testesen")
                .done());
  }

  private static HallPicture picture(DesktopFixture desktop) {
    desktop.waitIdle();
    return desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
  }

  private static void fire(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      buttons(desktop)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no " + name))
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static Stream<ButtonBase> buttons(DesktopFixture desktop) {
    Node root = desktop.stage().getScene().getRoot();
    return Stream.concat(
            root.lookupAll(".button").stream(), root.lookupAll(".toggle-button").stream())
        .map(ButtonBase.class::cast);
  }

  private static boolean text(DesktopFixture desktop, String words) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(Labeled.class::cast)
            .anyMatch(one -> words.equals(one.getText()) && isSeen(one)));
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
