package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Keyboard;
import dk.medspil.desktop.control.CaptureLine.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class CaptureLineTest {
  private final List<Entry<String, String>> saved = new ArrayList<>();
  private final CaptureLine<String, String> line =
      Fx.call(() -> new CaptureLine<String, String>("Skriv", saved::add));

  @Test
  void enterSavesWithTheKindThatSticksAndEmptiesTheLine() {
    Fx.run(() -> {
      line.withKinds(
          List.of(
              Choice.of("decision", "Beslutning").withShortcut("Alt+1"),
              Choice.of("task", "Opgave").withShortcut("Alt+2")));
      press(KeyCode.DIGIT2, false, true);
      enter("  Mål spisestuen ");
      enter("Ring til bygningsafdelingen");
    });
    assertThat(saved)
        .containsExactly(
            new Entry<>("Mål spisestuen", Optional.of("task"), Optional.empty()),
            new Entry<>("Ring til bygningsafdelingen", Optional.of("task"), Optional.empty()));
    assertThat(line.textProperty().get()).isEmpty();
  }

  @Test
  void isNeverEnteredWithItsTextSelected() {
    Stage stage = Fx.call(Stage::new);
    var before = Fx.call(() -> new Button("Før"));
    Fx.run(() -> {
      stage.setScene(new Scene(new VBox(before, line), 400, 200));
      stage.setX(0);
      stage.setY(0);
      stage.show();
      line.textProperty().set("Halvt færdi");
      before.requestFocus();
    });
    Keyboard.settle();
    Fx.run(() -> line.field().requestFocus());
    Keyboard.settle();
    assertThat(Fx.call(() -> line.field().isFocused())).isTrue();
    assertThat(Fx.call(() -> line.field().getSelectedText())).isEmpty();
    Fx.run(() -> line.field().selectAll());
    assertThat(Fx.call(() -> line.field().getSelectedText())).isEqualTo("Halvt færdi");
    Fx.run(stage::hide);
  }

  @Test
  void nothingButSpaceIsNotSaved() {
    Fx.run(() -> enter("   "));
    assertThat(saved).isEmpty();
  }

  @Test
  void tabGoesThroughTheRolesAndStartsAgain() {
    Fx.run(() -> {
      line.withRoles(List.of(Choice.of("none", "Uden rolle"), Choice.of("tr", "TR")));
      press(KeyCode.TAB, false, false);
      enter("Et");
      press(KeyCode.TAB, false, false);
      enter("To");
      press(KeyCode.TAB, true, false);
      enter("Tre");
    });
    assertThat(saved)
        .extracting(entry -> entry.role().orElseThrow())
        .containsExactly("tr", "none", "tr");
  }

  @Test
  void severalPastedLinesBecomeSeveralEntries() {
    Fx.run(() -> {
      new Scene(line);
      line.textProperty().set("halvt færdigt");
      Clipboard.getSystemClipboard()
          .setContent(Map.of(DataFormat.PLAIN_TEXT, "Et kort\n\n Et til \r\nDet sidste"));
      line.field().paste();
    });
    assertThat(saved).extracting(Entry::text).containsExactly("Et kort", "Et til", "Det sidste");
    assertThat(line.textProperty().get()).isEqualTo("halvt færdigt");
  }

  private void enter(String text) {
    line.textProperty().set(text);
    line.field().fireEvent(new ActionEvent());
  }

  private void press(KeyCode code, boolean shift, boolean alt) {
    line.field()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false));
  }
}
