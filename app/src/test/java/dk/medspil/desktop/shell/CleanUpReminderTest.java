package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.store.CleanUpStore;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R27")
class CleanUpReminderTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2010, 3, 4);

  @TempDir private Path folder;

  @Test
  void remindsOfWhatIsOlderThanItIsKeptUntilItIsPutOff() {
    try (var desktop = DesktopFixture.start(folder, CleanUpReminderTest::withOldTask)) {
      assertThat(banners(desktop)).anyMatch(words -> words.contains("ældre, end I vil gemme"));
      desktop.snapshots("cleanup-reminder");
      desktop.onFx(() -> {
        button(desktop, "Ikke nu").fire();
        return true;
      });
      desktop.waitIdle();
      assertThat(banners(desktop)).isEmpty();
      Optional<String> later =
          desktop.read(session -> session.settings().setting(Preference.CLEANUP_LATER.setting()));
      assertThat(later).contains(DesktopFixture.today().plusDays(30).toString());
    }
  }

  @Test
  void isSilentWhenTheYearlyCleanUpWasMadeOrNothingIsOld() {
    try (var desktop =
        DesktopFixture.start(
            folder.resolve("ryddet"),
            session -> {
              withOldTask(session);
              session
                  .settings()
                  .set(CleanUpStore.LAST, DesktopFixture.today().minusMonths(11).toString());
            })) {
      assertThat(banners(desktop)).isEmpty();
    }
    try (var desktop = DesktopFixture.start(folder.resolve("ny"), SmallWorkplace::write)) {
      assertThat(banners(desktop)).isEmpty();
    }
  }

  private static void withOldTask(Session session) {
    SmallWorkplace.write(session);
    session
        .tasks()
        .save(
            session
                .tasks()
                .task(SmallWorkplace.LATE_TASK)
                .orElseThrow()
                .closed(dk.medspil.domain.task.TaskState.DONE, LONG_AGO, ""));
  }

  private static List<String> banners(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".banner").stream()
            .filter(node -> node.isVisible())
            .flatMap(node -> node.lookupAll(".label").stream())
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static Button button(DesktopFixture desktop, String name) {
    return desktop.stage().getScene().getRoot().lookupAll(".banner .button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
