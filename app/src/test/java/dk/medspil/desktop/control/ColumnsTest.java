package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private final Button act = Fx.call(() -> new Button("Opret"));
  private final Columns columns = Fx.call(this::columns);

  private Columns columns() {
    var high = new Region();
    high.setMinHeight(2000);
    Card card = new Card("Hvornår og hvor", high).withFooter(new HBox(act));
    return new Columns(card, new Region()).keepingFooterOf(card);
  }

  @Test
  void what_is_done_stays_in_sight_where_the_columns_scroll_as_one() {
    laidOut(600);
    assertThat(bottomOfAct()).isPositive().isLessThanOrEqualTo(500);
    assertThat(isInCard()).isFalse();
  }

  @Test
  void it_goes_back_into_its_card_where_both_have_room() {
    laidOut(600);
    laidOut(1600);
    assertThat(isInCard()).isTrue();
    laidOut(600);
    assertThat(isInCard()).isFalse();
  }

  private double bottomOfAct() {
    return Fx.call(() -> act.localToScene(act.getBoundsInLocal()).getMaxY());
  }

  private boolean isInCard() {
    return Fx.call(() -> {
      var parent = act.getParent();
      while (parent != null && !(parent instanceof Card)) {
        parent = parent.getParent();
      }
      return parent != null;
    });
  }

  private void laidOut(double width) {
    Fx.run(() -> {
      if (columns.getScene() != null) {
        columns.getScene().setRoot(new HBox());
      }
      var scene = new Scene(columns, width, 500);
      new Theme().applyTo(scene);
      for (int pass = 0; pass < 3; pass++) {
        columns.applyCss();
        columns.layout();
      }
    });
  }
}
