package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things that are read together stand where the eye looks for them. */
class LinedUpTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 60})
  void theWordsOverAColumnStandOverItWithAndWithoutAScrollBar(int rows) {
    double beside =
        Fx.call(() -> {
          HBox heads = line("Form");
          var list = new VBox();
          IntStream.range(0, rows).forEach(row -> list.getChildren().add(line("Beslutning")));
          var pane = new ScrollPane(list);
          pane.setFitToWidth(true);
          ColumnHeads.keepOver(heads, pane);
          laidOut(new VBox(heads, pane), 300, 200);
          return left(heads) - left((HBox) list.getChildren().getFirst());
        });
    // The pane has an edge of its own; a scroll bar is ten times as wide.
    assertThat(Math.abs(beside)).isLessThanOrEqualTo(1);
  }

  @Test
  void theLongestNameInAChainIsNotBrokenWhereTheLineHasRoom() {
    double height = Fx.call(() -> chain(List.of("Kladde", "Godkendt af næstformanden", "Udsendt")));
    double one = Fx.call(() -> chain(List.of("Kladde", "Godkendt", "Udsendt")));
    assertThat(height).isEqualTo(one);
  }

  private static double chain(List<String> names) {
    var row = FoldingRow.byWords(6, 1);
    row.setItems(
        names.stream()
            .map(name -> {
              var label = new Label(name);
              label.setWrapText(true);
              return label;
            })
            .toList());
    laidOut(new VBox(row), 420, 200);
    return row.getHeight();
  }

  private static HBox line(String word) {
    var first = new Region();
    HBox.setHgrow(first, Priority.ALWAYS);
    var last = new Label(word);
    last.setMinWidth(100);
    last.setMaxWidth(100);
    return new HBox(first, last);
  }

  private static double left(HBox line) {
    Node last = line.getChildren().getLast();
    return last.localToScene(last.getLayoutBounds()).getMinX();
  }

  private static void laidOut(Region root, double width, double height) {
    new Scene(root, width, height);
    // A scroll bar that comes in the first layout moves the words in the second.
    for (int time = 0; time < 3; time++) {
      root.applyCss();
      root.layout();
    }
  }
}
