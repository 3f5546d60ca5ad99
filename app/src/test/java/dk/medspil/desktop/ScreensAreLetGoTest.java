package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen that is left is let go of, so that a long day does not fill the memory. */
class ScreensAreLetGoTest {
  private static final int ENOUGH = 40;

  @TempDir private Path folder;

  @Test
  void noScreenStaysInMemoryWhenItIsLeft() throws InterruptedException {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      Map<String, WeakReference<Object>> left = new LinkedHashMap<>();
      var places = desktop.read(EveryScreenTest::places);
      for (var place : places) {
        desktop.go(place);
        left.put(place.toString(), new WeakReference<>(desktop.onFx(() -> shown(desktop))));
      }
      // Two more: what has the focus, and what was before, may be remembered.
      desktop.go(places.get(1)).go(places.get(0));
      for (int i = 0; i < ENOUGH && !still(left).isEmpty(); i++) {
        System.gc();
        Thread.sleep(50);
        desktop.waitIdle();
      }
      assertThat(still(left)).isEmpty();
    }
  }

  private static Object shown(DesktopFixture desktop) {
    var content = (javafx.scene.layout.Pane) desktop.stage().getScene().lookup(".shell-content");
    return content.getChildren().getFirst();
  }

  private static List<String> still(Map<String, WeakReference<Object>> left) {
    return left.entrySet().stream()
        .filter(entry -> entry.getValue().get() != null)
        .map(Map.Entry::getKey)
        .toList();
  }
}
