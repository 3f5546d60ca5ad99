package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.desktop.Fx;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ChoosingTest {
  @Test
  void arrowsMoveTheChoiceAndOnlyTheChosenIsATabStop() {
    var row = Fx.call(() -> new ChoiceRow<>("Vis", numbers(3)));
    Fx.run(() -> {
      press(row, KeyCode.RIGHT);
      press(row, KeyCode.RIGHT);
      press(row, KeyCode.RIGHT);
      press(row, KeyCode.LEFT);
    });
    assertThat(row.getValue()).isEqualTo(3);
    assertThat(row.getChildren()).filteredOn(Node::isFocusTraversable).hasSize(1);
    assertThat(row.getChildren())
        .filteredOn(node -> ((ToggleButton) node).isSelected())
        .containsExactly(row.getChildren().getLast());
  }

  @Test
  void pressingTheChosenOneKeepsItChosen() {
    var row = Fx.call(() -> new ChoiceRow<>("Vis", numbers(2)));
    Fx.run(() -> ((ToggleButton) row.getChildren().getFirst()).fire());
    assertThat(((ToggleButton) row.getChildren().getFirst()).isSelected()).isTrue();
  }

  @Test
  void newChoicesKeepTheValueWhenItIsStillThere() {
    var row = Fx.call(() -> new ChoiceRow<>("Vis", numbers(3)));
    Fx.run(() -> {
      row.setValue(2);
      row.setChoices(numbers(2));
    });
    assertThat(row.getValue()).isEqualTo(2);
    Fx.run(() -> row.setChoices(numbers(1)));
    assertThat(row.getValue()).isEqualTo(1);
  }

  @Test
  void moreThanFourForumsBecomeAComboBox() {
    var four = Fx.call(() -> new Segment<>("Forum", numbers(4)));
    var five = Fx.call(() -> new Segment<>("Forum", numbers(5)));
    assertThat(four.getChildren().getFirst()).isInstanceOf(ChoiceRow.class);
    assertThat(five.getChildren().getFirst()).isInstanceOf(ComboBox.class);
    Fx.run(() -> five.valueProperty().set(4));
    assertThat(((ComboBox<?>) five.getChildren().getFirst()).getValue())
        .isEqualTo(Choice.of(4, "Nr. 4"));
  }

  @Test
  void commandGivesButtonAndMenuItemTheSameWords() {
    var ran = new AtomicInteger();
    var command =
        Command.of("Slet punkt", "Fjerner punktet fra dagsordenen.", ran::incrementAndGet)
            .withShortcut("Alt+B");
    Fx.run(() -> {
      Button button = command.button();
      assertThat(button.getAccessibleText()).isEqualTo("Slet punkt");
      assertThat(LateTooltip.textOf(button))
          .isEqualTo("Fjerner punktet fra dagsordenen. Genvej: Alt B");
      assertThat(command.menuItem().getText()).isEqualTo("Slet punkt");
      button.fire();
      command.menuItem().fire();
    });
    assertThat(ran).hasValue(2);
  }

  @Test
  void unavailableCommandSaysWhyAndDoesNothing() {
    var ran = new AtomicInteger();
    var command = Command.of("Flyt punkt", "Flytter punktet.", ran::incrementAndGet);
    Fx.run(() -> {
      Button button = command.button();
      command.explain(button, Optional.of("Mødet er ikke i gang."));
      button.fire();
      assertThat(LateTooltip.textOf(button)).isEqualTo("Mødet er ikke i gang.");
      command.explain(button, Optional.empty());
      button.fire();
      assertThat(LateTooltip.textOf(button)).isEqualTo("Flytter punktet.");
    });
    assertThat(ran).hasValue(1);
  }

  @Test
  void thereAreFourSteps() {
    assertThatThrownBy(() -> new StepDisc(5)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Choice<Integer>> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> Choice.of(i, "Nr. " + i)).toList();
  }

  private static void press(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
