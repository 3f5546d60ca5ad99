package dk.medspil.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.frame.WindowBounds;
import dk.medspil.desktop.projector.RehearsalPlace.Seen;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RehearsalPlaceTest {
  private static final Rectangle2D ROOM = new Rectangle2D(0, 0, 1000, 600);

  private final StringProperty remembered = new SimpleStringProperty("");
  private final Button next = new Button("Næste punkt");
  private Stage operator;
  private Stage window;

  @BeforeEach
  void openOperator() {
    Fx.run(() -> {
      operator = new Stage();
      next.relocate(600, 450);
      next.setPrefSize(150, 40);
      operator.setScene(new Scene(new Pane(next), 900, 700));
      operator.show();
      window = new Stage();
      window.setScene(new Scene(new Pane()));
    });
  }

  @AfterEach
  void close() {
    Fx.run(() -> {
      window.hide();
      operator.hide();
    });
  }

  @Test
  void liesLowAndRightWhereNothingIsCovered() {
    assertThat(RehearsalPlace.least(ROOM, 400, 200, List.of()))
        .isEqualTo(new Rectangle2D(600, 400, 400, 200));
  }

  @Test
  void givesWayToWhatCanBePressedBeforeWhatIsOnlyRead() {
    var pressed = new Seen(new Rectangle2D(700, 0, 300, 600), true);
    var read = new Seen(new Rectangle2D(0, 0, 600, 600), false);
    Rectangle2D place = RehearsalPlace.least(ROOM, 400, 200, List.of(pressed, read));
    assertThat(place.getMaxX()).isLessThanOrEqualTo(700).isGreaterThan(700 - 17);
  }

  @Test
  void theButtonsOfTheOperatorStayInSight() {
    Fx.run(() -> {
      new RehearsalPlace(operator, remembered).put(window);
      var button = next.localToScreen(next.getLayoutBounds());
      var place =
          new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
      assertThat(
              place.intersects(
                  button.getMinX(), button.getMinY(), button.getWidth(), button.getHeight()))
          .isFalse();
    });
  }

  @Test
  void standsWhereTheUserPutItUntilThatScreenIsGone() {
    Fx.run(() -> {
      remembered.set(new WindowBounds(new Rectangle2D(40, 50, 320, 180), false).text());
      new RehearsalPlace(operator, remembered).put(window);
      assertThat(window.getX()).isEqualTo(40);
      assertThat(window.getWidth()).isEqualTo(320);
      remembered.set(new WindowBounds(new Rectangle2D(9000, 50, 320, 180), false).text());
      new RehearsalPlace(operator, remembered).put(window);
      assertThat(window.getX()).isLessThan(1000);
    });
  }

  @Test
  void remembersWhereTheUserTakesIt() throws InterruptedException {
    var kept = new CountDownLatch(1);
    Fx.run(() -> {
      remembered.subscribe((before, now) -> kept.countDown());
      new RehearsalPlace(operator, remembered).put(window);
      window.show();
      window.setX(window.getX() - 200);
    });
    assertThat(kept.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(WindowBounds.read(remembered.get()).orElseThrow().place().getMinX())
        .isEqualTo((double) Math.round(Fx.call(window::getX)));
  }

  @Test
  void aFrameThatShiftsTheWindowIsNoHand() {
    var placed = new Rectangle2D(100, 100, 400, 225);
    assertThat(RehearsalPlace.isByHand(placed, new Rectangle2D(104, 138, 408, 263))).isFalse();
    assertThat(RehearsalPlace.isByHand(placed, new Rectangle2D(100, 300, 400, 225))).isTrue();
    assertThat(RehearsalPlace.isByHand(placed, new Rectangle2D(100, 100, 600, 338))).isTrue();
  }
}
