package dk.medspil.desktop;

import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.control.KeyCap;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.RoomKeys;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomKeysTest {
  /** The same deed in other words: a step of a board is to it what an item is to a meeting. */
  private static final Set<String> ALIKE = Set.of("F5", "Alt B", "PgDn", "PgUp");

  /** They follow what is in hand (design 7). */
  private static final String DIGIT = "Alt \\d";

  @TempDir Path folder;

  @Test
  void noKeyIsInTheTableTwice() {
    assertThat(Arrays.stream(RoomKeys.values()).map(RoomKeys::keys)).doesNotHaveDuplicates();
  }

  @Test
  void aKeyMeansTheSameInAfholdAndOnTheBoard() {
    try (DesktopFixture desktop = DesktopFixture.startDemo(folder)) {
      var forum = desktop.read(session -> session.workplaces().forums().getFirst().id());
      var meeting = desktop.read(session -> session.meetings().ofForum(forum).getLast());
      var board = desktop.read(session -> session.boards().ofForum(forum).getFirst());
      Map<String, String> held =
          sheet(desktop, new Place.MeetingAt(meeting.id(), Place.Stage.HOLD));
      Map<String, String> talked = sheet(desktop, new Place.BoardAt(board.id()));
      Set<String> both = new TreeSet<>(held.keySet());
      both.retainAll(talked.keySet());
      both.removeAll(ALIKE);
      both.removeIf(key -> key.matches(DIGIT));
      assertThat(both)
          .as("in Afhold %s, on the board %s", held, talked)
          .allSatisfy(key -> assertThat(talked.get(key)).isEqualTo(held.get(key)));
      assertThat(held).containsKeys("Alt T", "Alt E", "Alt B");
      assertThat(talked).containsKeys("Alt U", "Alt L", "Alt B");
    }
  }

  /** What F1 shows on a screen: each key and what it does. */
  private static Map<String, String> sheet(DesktopFixture desktop, Place place) {
    desktop.go(place).press(F1);
    Map<String, String> keys = new TreeMap<>();
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".shortcut-grid .label").stream()
          .filter(Label.class::isInstance)
          .map(Label.class::cast)
          .filter(label -> label.getLabelFor() instanceof KeyCap)
          .forEach(label -> keys.put(((KeyCap) label.getLabelFor()).getText(), label.getText()));
      return true;
    });
    desktop.press(ESCAPE);
    return keys;
  }
}
