package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DropDownTest {
  private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1366, 768);

  @AfterEach
  void closeWindows() {
    Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Test
  void listStandsUnderItsFieldWhereThereIsRoom() {
    assertThat(top(field(100), 200)).isEqualTo(136);
  }

  @Test
  void listStandsOverItsFieldAtTheFootOfTheScreen() {
    assertThat(top(field(640), 200)).isEqualTo(440);
  }

  @Test
  void listLongerThanBothStaysUnderItsField() {
    assertThat(top(field(400), 500)).isEqualTo(436);
  }

  @Test
  void listIsInSightTheFirstTimeItOpens() {
    DropDown<String> list =
        Fx.call(() -> {
          var made = new DropDown<String>();
          made.getItems().setAll("Word", "PDF", "Webside", "Tekst");
          made.setValue("Word");
          var root = new StackPane(made);
          StackPane.setAlignment(made, Pos.BOTTOM_LEFT);
          Rectangle2D screen = Screen.getPrimary().getVisualBounds();
          var stage = new Stage();
          stage.setScene(new Scene(root, 400, 300));
          new Theme().applyTo(stage.getScene());
          stage.setX(screen.getMinX());
          stage.setY(screen.getMaxY() - 300);
          stage.show();
          return made;
        });
    Fx.run(list::show);
    Fx.run(() -> {
      var content = ((ComboBoxListViewSkin<?>) list.getSkin()).getPopupContent();
      Bounds shown = content.localToScreen(content.getLayoutBounds());
      assertThat(shown.getHeight()).isGreaterThan(60);
      assertThat(shown.getMaxY())
          .isLessThanOrEqualTo(Screen.getPrimary().getVisualBounds().getMaxY());
    });
  }

  /** A control needs the toolkit to be there before its class can be used at all. */
  private static double top(Bounds field, double height) {
    return Fx.call(() -> DropDown.top(field, height, SCREEN));
  }

  private static Bounds field(double y) {
    return new BoundingBox(1033, y, 120, 36);
  }
}
