package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class KeyFocusTest {
  @Test
  void programMovesTheFocusAndItShowsAfterAKeyButNotAfterTheMouse() {
    Fx.run(() -> {
      var windows = FXCollections.<Window>observableArrayList();
      new KeyFocus().follow(windows);
      var first = new Button("Første");
      var second = new Button("Anden");
      var stage = new Stage();
      windows.add(stage);
      stage.setScene(new Scene(new VBox(first, second)));
      try {
        stage.show();
        click(first);
        first.requestFocus();
        assertThat(shows(first)).as("after a click").isFalse();
        press(first, KeyCode.SHIFT);
        assertThat(shows(first)).as("a modifier is not a key yet").isFalse();
        press(first, KeyCode.F5);
        assertThat(shows(first)).as("the keyboard takes over").isTrue();
        second.requestFocus();
        assertThat(shows(first)).isFalse();
        assertThat(shows(second)).as("moved by the program").isTrue();
        click(second);
        first.requestFocus();
        assertThat(shows(first)).isFalse();
        assertThat(shows(second)).isFalse();
      } finally {
        stage.hide();
      }
    });
  }

  @Test
  void aWindowOpenedByAKeyShowsItsFocusAtOnce() {
    Fx.run(() -> {
      var windows = FXCollections.<Window>observableArrayList();
      new KeyFocus().follow(windows);
      var there = new Button("Åbn");
      var asking = new Button("Nej");
      var stage = new Stage();
      stage.setScene(new Scene(new VBox(there)));
      windows.add(stage);
      press(there, KeyCode.ENTER);
      var dialog = new Stage();
      dialog.setScene(new Scene(new VBox(asking)));
      asking.requestFocus();
      windows.add(dialog);
      assertThat(shows(asking)).isTrue();
    });
  }

  private static boolean shows(Node node) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"));
  }

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void click(Node node) {
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            1,
            1,
            1,
            1,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            new PickResult(node, 1, 1)));
  }
}
