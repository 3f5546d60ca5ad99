package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Mounted;
import dk.medspil.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {
  private static final int ROOMY = 3000;
  @TempDir private Path temp;

  @Test
  void aFullDiskIsToldWhileWorkGoesOnAndIsOverWhenThereIsRoom() throws IOException {
    Path place = temp.resolve("disk");
    try (Mounted disk = Mounted.small(place, ROOMY);
        var desktop = DesktopFixture.start(place, SmallWorkplace::write)) {
      desktop.go(new Place.Tasks());
      fill(place);
      for (int number = 0; number < 12 && !isTold(desktop); number++) {
        desktop.type("Opgave " + number + " " + "med ord ".repeat(9)).press(KeyCode.ENTER);
        desktop.waitIdle();
      }
      assertThat(texts(desktop)).contains("Ikke gemt", "Prøv igen", "Vælg en anden mappe");
      int tasks = desktop.read(session -> session.tasks().all().size());
      assertThat(tasks).isGreaterThan(3);
      desktop.snapshots("no-room");
      disk.resize(4 * ROOMY);
      desktop.onFx(() -> {
        button(desktop, "Prøv igen").fire();
        return true;
      });
      desktop.waitFor(() -> !isShown(desktop));
      assertThat(texts(desktop)).contains("Alt er gemt");
      assertThat(desktop.<Integer>read(session -> session.tasks().all().size())).isEqualTo(tasks);
    }
  }

  @Test
  void aCloudFolderIsWarnedOfUntilTheUserAcceptsIt() throws IOException {
    Path cloud = Files.createDirectories(temp.resolve("OneDrive - Vadby Kommune"));
    try (var desktop = DesktopFixture.start(cloud, SmallWorkplace::write)) {
      desktop.waitFor(() -> isShown(desktop));
      assertThat(texts(desktop)).anyMatch(text -> text.contains("OneDrive"));
      desktop.snapshots("unsafe-place");
      for (Place place : List.of(new Place.Trash(), new Place.CleanUp())) {
        desktop.go(place);
        assertThat(desktop.<Boolean>onFx(() -> isInSight(desktop))).isTrue();
        desktop.snapshots("unsafe-place-" + place.getClass().getSimpleName());
      }
      desktop.onFx(() -> {
        button(desktop, "Bliv i mappen").fire();
        return true;
      });
      desktop.waitIdle();
      desktop.waitFor(() -> !isShown(desktop));
    }
    try (var desktop = DesktopFixture.start(Store.open(new DataFolder(cloud.resolve("data"))))) {
      assertThat(desktop.<Boolean>onFx(() -> isShown(desktop))).isFalse();
    }
  }

  @Test
  void everythingCanBeTakenToAnotherFolder() throws IOException {
    Path cloud = Files.createDirectories(temp.resolve("Dropbox"));
    Path other = Files.createDirectories(temp.resolve("her"));
    var desktop = DesktopFixture.start(cloud, SmallWorkplace::write);
    desktop.waitFor(() -> isShown(desktop));
    desktop.willChoose(other);
    desktop.onFx(() -> {
      button(desktop, "Vælg en anden mappe").fire();
      return true;
    });
    desktop.waitFor(() -> !desktop.stage().isShowing());
    desktop.close();
    var old = new DataFolder(cloud.resolve("data"));
    assertThat(old.followed().path()).isEqualTo(other);
    try (Store store = Store.open(old.followed())) {
      assertThat(store.check().join()).isEmpty();
      assertThat(store.read(session -> session.tasks().all()).join()).hasSize(3);
    }
  }

  private static boolean isTold(DesktopFixture desktop) {
    return desktop.onFx(() -> isShown(desktop));
  }

  private static boolean isShown(DesktopFixture desktop) {
    return desktop.stage().getScene().getRoot().lookupAll(".banner").stream()
        .anyMatch(banner -> banner.isVisible());
  }

  private static boolean isInSight(DesktopFixture desktop) {
    return desktop.stage().getScene().getRoot().lookupAll(".banner").stream()
        .filter(banner -> banner.isVisible() && banner.getParent().isVisible())
        .map(banner -> banner.localToScene(banner.getLayoutBounds()))
        .anyMatch(bounds ->
            bounds.getHeight() > 20
                && bounds.getMinY() >= 0
                && bounds.getMaxY() <= desktop.stage().getScene().getHeight());
  }

  private static Button button(DesktopFixture desktop, String verb) {
    return desktop.stage().getScene().getRoot().lookupAll(".banner .button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(verb) && button.getParent().isVisible())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll("*").stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static void fill(Path place) {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(place.resolve("fyld"))) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("space");
    }
  }
}
