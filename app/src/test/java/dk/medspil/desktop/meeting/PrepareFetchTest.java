package dk.medspil.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Origin;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareFetchTest {
  @TempDir Path folder;

  @Test
  void pastedItemsComeOntoTheAgendaOnceTheyAreConfirmed() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.PREPARE));
      int before = items(desktop).size();
      desktop.snapshot("agenda-fetch");
      desktop.onFx(() -> fire(desktop.stage(), "Hent punkter …"));
      desktop.waitIdle();
      desktop.onFx(() -> {
        ((TextArea) form().getScene().lookup("#fetch-text"))
            .setText("1. Trivsel 20 min\nVi har målt lyden.\n2. Økonomi\n2.1 Budget\n3. Eventuelt");
        return true;
      });
      desktop.waitIdle();
      desktop.onFx(() -> Fx.picture(form().getScene(), "agenda-fetch-form"));
      desktop.onFx(() -> {
        form().getScene().getRoot().lookupAll(".check-box").stream()
            .map(CheckBox.class::cast)
            .filter(box -> box.getText().equals("Eventuelt"))
            .forEach(box -> box.setSelected(false));
        return fire(form(), "Tilføj de valgte");
      });
      desktop.waitIdle();
      List<AgendaItem> added = items(desktop).subList(before, items(desktop).size());
      assertThat(added)
          .extracting(AgendaItem::title)
          .containsExactly("Trivsel", "Økonomi", "Budget");
      assertThat(added).extracting(AgendaItem::level).containsExactly(0, 0, 1);
      assertThat(added.getFirst().background()).isEqualTo("Vi har målt lyden.");
      assertThat(added.getFirst().plannedMinutes()).isEqualTo(20);
      assertThat(added.getFirst().origin().kind()).isEqualTo(Origin.Kind.IMPORTED);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(items(desktop)).hasSize(before);
    }
  }

  private static List<AgendaItem> items(DesktopFixture desktop) {
    return desktop.read(session -> session.agendas().items(SmallWorkplace.MEETING));
  }

  private static Window form() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene().getRoot() instanceof DialogPane)
        .findFirst()
        .orElseThrow();
  }

  private static boolean fire(Window window, String name) {
    window.getScene().getRoot().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> name.equals(button.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
    return true;
  }
}
