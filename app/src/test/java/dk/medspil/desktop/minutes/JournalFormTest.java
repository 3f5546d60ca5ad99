package dk.medspil.desktop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFormTest {
  @TempDir Path folder;
  @TempDir Path filed;

  @Test
  void asksForTheSubjectAndMakesTheFolder() throws Exception {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.MeetingAt(SmallWorkplace.MEETING, Place.Stage.MINUTES));
      desktop.snapshot("minutes-journal");
      desktop.write(JournalFormTest::attachArchive);
      desktop.onFx(() -> fire(desktop.stage(), "Gør klar til journalisering …"));
      desktop.waitIdle();
      desktop.onFx(() -> Fx.picture(form().getScene(), "minutes-journal-form"));
      desktop.onFx(() -> {
        assertThat(form().getScene().getFocusOwner().getId()).isEqualTo("journal-subject");
        assertThat(form().getScene().getFocusOwner().getAccessibleHelp()).isEqualTo(advice());
        desktop.frame().theme().modeProperty().set(Theme.Mode.DARK);
        desktop.frame().theme().applyTo(form().getScene());
        return Fx.picture(form().getScene(), "minutes-journal-form-dark");
      });
      assertThat(Fx.call(JournalFormTest::advice))
          .contains("»Alt.zip« er i et format", "Gem dem som PDF");
      desktop.willChoose(filed);
      desktop.onFx(() -> {
        Window form = form();
        ((TextField) form.getScene().lookup("#journal-subject")).setText("Trivsel");
        return fire(form, "Vælg mappe og gem");
      });
      desktop.waitIdle();
      try (Stream<Path> made = Files.list(filed)) {
        assertThat(made.map(path -> path.getFileName().toString()))
            .containsExactly("2026-12-10 Lokal-MED Trivsel");
      }
      List<Activity> log = desktop.read(session -> session.activities().newest(1));
      assertThat(log).extracting(Activity::kind).containsExactly(Activity.Kind.EXPORTED);
    }
  }

  private static void attachArchive(Session session) {
    byte[] content = {1};
    UUID item = new UUID(6, 1);
    session.agendas().save(AgendaItem.create(item, SmallWorkplace.MEETING, 0, "Støj"));
    session
        .attachments()
        .add(
            new Attachment(
                session.newId(),
                item,
                0,
                "Alt.zip",
                "",
                content.length,
                "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
                false),
            content);
  }

  private static String advice() {
    Parent box = (Parent) form().getScene().lookup("#journal-advice");
    return box.getChildrenUnmodifiable().stream()
        .map(line -> ((Label) line).getText())
        .collect(Collectors.joining(" "));
  }

  private static Window form() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene().getRoot() instanceof DialogPane)
        .findFirst()
        .orElseThrow();
  }

  private static boolean fire(Window window, String name) {
    window.getScene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> name.equals(button.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
    return true;
  }
}
