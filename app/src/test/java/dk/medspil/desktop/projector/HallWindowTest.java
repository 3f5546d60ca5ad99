package dk.medspil.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.hall.Hall.State;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPane;
import dk.medspil.desktop.hall.HallPicture;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HallWindowTest {
  private static final HallPicture WELCOME = new HallPicture.Welcome("Møde", "i dag");

  private final Cables cables = new Cables();
  private final List<String> said = new ArrayList<>();
  private final List<KeyCode> keys = new ArrayList<>();
  private Stage operator;
  private HallWindow hall;

  @BeforeEach
  void openOperator() {
    Fx.run(() -> {
      new Theme();
      operator = new Stage();
      TextField field = new TextField();
      field.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.add(event.getCode()));
      operator.setScene(new Scene(field, 400, 300));
      operator.show();
      hall = new HallWindow(operator, cables, said::add);
      hall.show(WELCOME);
    });
  }

  @AfterEach
  void closeAll() {
    Fx.run(() -> operator.hide());
    assertThat(Fx.call(this::halls)).isEmpty();
  }

  @Test
  void opensOnTheOtherScreenAndSaysSoOnce() {
    cables.plug();
    Fx.run(() -> {
      hall.start();
      hall.start();
      assertThat(hall.stateProperty().get()).isEqualTo(State.ON_SECOND_SCREEN);
      assertThat(halls()).hasSize(1);
      assertThat(said).containsExactly("Salsvisning åbnet: Skærm 2");
    });
  }

  @Test
  void opensARehearsalWindowWithOneScreen() {
    Fx.run(() -> {
      hall.start();
      assertThat(hall.stateProperty().get()).isEqualTo(State.REHEARSAL);
      hall.stop();
      assertThat(hall.stateProperty().get()).isEqualTo(State.CLOSED);
    });
  }

  @Test
  void staysInRehearsalUntilAskedWhenAScreenComes() {
    Fx.run(() -> hall.start());
    cables.plug();
    assertThat(Fx.call(() -> hall.stateProperty().get())).isEqualTo(State.REHEARSAL);
    Fx.run(() -> hall.start());
    assertThat(Fx.call(() -> hall.stateProperty().get())).isEqualTo(State.ON_SECOND_SCREEN);
  }

  @Test
  void waitsForALostScreenAndGoesOnWhenItIsBack() {
    cables.plug();
    Fx.run(() -> hall.start());
    cables.unplug();
    assertThat(Fx.call(() -> hall.stateProperty().get())).isEqualTo(State.WAITING_FOR_SCREEN);
    assertThat(Fx.call(this::halls)).isEmpty();
    cables.plug();
    assertThat(Fx.call(() -> hall.stateProperty().get())).isEqualTo(State.ON_SECOND_SCREEN);
    assertThat(Fx.call(() -> hall.pictureProperty().get())).isEqualTo(WELCOME);
    assertThat(said)
        .containsExactly(
            "Salsvisning åbnet: Skærm 2",
            "Salens skærm er væk. Salsvisningen venter og fortsætter, når den er tilbage.",
            "Salens skærm er tilbage, og salsvisningen fortsætter.");
  }

  @Test
  void opensOnTheScreenThatWasChosenByNameAndMovesWhenAnotherIs() {
    cables.set(Cables.screen("Skærm 2", 800, 600, 1), Cables.screen("Skærm 3", 640, 480, 1));
    Fx.run(() -> {
      assertThat(hall.screens()).containsExactly("Skærm 2", "Skærm 3");
      hall.screenProperty().set("Skærm 3");
      hall.start();
      assertThat(lying()).isEqualTo("Skærm 3");
      hall.screenProperty().set("Skærm 2");
      assertThat(lying()).isEqualTo("Skærm 2");
      hall.screenProperty().set("Skærm, der er solgt");
      assertThat(lying()).isEqualTo("Skærm 2");
      assertThat(hall.stateProperty().get()).isEqualTo(State.ON_SECOND_SCREEN);
    });
    assertThat(said).containsExactly("Salsvisning åbnet: Skærm 3");
  }

  @Test
  void takesTheOtherScreenWhileTheChosenOneIsAway() {
    Fx.run(() -> hall.screenProperty().set("Skærm 3"));
    cables.set(Cables.screen("Skærm 2", 800, 600, 1), Cables.screen("Skærm 3", 640, 480, 1));
    Fx.run(() -> hall.start());
    cables.plug();
    assertThat(Fx.call(this::lying)).isEqualTo("Skærm 2");
    cables.set(Cables.screen("Skærm 2", 800, 600, 1), Cables.screen("Skærm 3", 640, 480, 1));
    assertThat(Fx.call(this::lying)).isEqualTo("Skærm 3");
  }

  @Test
  void fillsTheScreenAgainWhenItsSizeOrScaleChanges() {
    cables.plug();
    Fx.run(() -> hall.start());
    Stage first = Fx.call(this::only);
    cables.plug();
    assertThat(Fx.call(this::only)).as("nothing changed").isSameAs(first);
    cables.set(Cables.screen("Skærm 2", 400, 300, 2));
    assertThat(Fx.call(this::only)).as("made for the size").isNotSameAs(first);
    Stage second = Fx.call(this::only);
    cables.set(Cables.screen("Skærm 2", 400, 300, 1.5));
    assertThat(Fx.call(this::only)).as("made for the scale").isNotSameAs(second);
    assertThat(Fx.call(() -> hall.pictureProperty().get())).isEqualTo(WELCOME);
  }

  @Test
  void aScreenIsNamedByNumberSizeAndSide() {
    var own = new Rectangle2D(0, 0, 1366, 768);
    assertThat(DesktopScreens.name(2, new Rectangle2D(1366, 0, 1280, 720), 1.5, 1.5, own))
        .isEqualTo("Skærm 2, 1920 × 1080, til højre");
    assertThat(DesktopScreens.name(3, new Rectangle2D(0, -1080, 1920, 1080), 1, 1, own))
        .isEqualTo("Skærm 3, 1920 × 1080, ovenover");
  }

  @Test
  void theOperatorWorksOnTheScreenThatHasMostOfTheWindow() {
    var laptop = new Rectangle2D(0, 0, 1366, 768);
    var projector = new Rectangle2D(1366, 0, 1920, 1080);
    var both = List.of(laptop, projector);
    assertThat(DesktopScreens.mostOf(1300, 100, 1000, 700, both)).contains(1);
    assertThat(DesktopScreens.mostOf(800, 100, 1000, 700, both)).contains(0);
    assertThat(DesktopScreens.mostOf(1358, -8, 1936, 1096, both))
        .as("a window that fills its screen reaches a little over the edge")
        .contains(1);
    assertThat(DesktopScreens.mostOf(Double.NaN, Double.NaN, Double.NaN, Double.NaN, both))
        .isEmpty();
    assertThat(DesktopScreens.mostOf(9000, 0, 100, 100, both)).isEmpty();
  }

  @Test
  void startingAgainMovesTheHallOffTheScreenTheOperatorHasMovedTo() {
    cables.set(Cables.screen("Skærm 2", 800, 600, 1));
    Fx.run(() -> {
      hall.start();
      hall.toggleBlank();
      cables.others = List.of(Cables.screen("Skærm 1", 640, 480, 1));
      hall.start();
      assertThat(lying()).isEqualTo("Skærm 1");
      assertThat(hall.stateProperty().get()).as("black goes along").isEqualTo(State.BLANK);
    });
    assertThat(said).containsExactly("Salsvisning åbnet: Skærm 2", "Salsvisning åbnet: Skærm 1");
  }

  @Test
  void staysBlackThroughALostScreen() {
    cables.plug();
    Fx.run(() -> {
      hall.start();
      hall.toggleBlank();
    });
    cables.unplug();
    cables.plug();
    Fx.run(() -> {
      assertThat(hall.stateProperty().get()).isEqualTo(State.BLANK);
      hall.toggleBlank();
      assertThat(hall.stateProperty().get()).isEqualTo(State.ON_SECOND_SCREEN);
    });
  }

  @Test
  void aClosedHallDoesNotGoBlack() {
    Fx.run(() -> hall.toggleBlank());
    assertThat(Fx.call(() -> hall.stateProperty().get())).isEqualTo(State.CLOSED);
  }

  @Test
  void handsKeysOnToTheOperatorAndTakesThoseOfAClicker() {
    Fx.run(() -> {
      hall.start();
      Scene scene = halls().getFirst().getScene();
      for (KeyCode code : List.of(KeyCode.PAGE_DOWN, KeyCode.B, KeyCode.PERIOD, KeyCode.ESCAPE)) {
        Event.fireEvent(
            scene.getRoot(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
      }
      assertThat(keys).containsExactly(KeyCode.PAGE_DOWN, KeyCode.ESCAPE);
      assertThat(hall.stateProperty().get()).isEqualTo(State.BLANK);
      hall.toggleBlank();
      assertThat(hall.stateProperty().get()).isEqualTo(State.FROZEN);
    });
  }

  @Test
  void keepsThePageOfAStepWhenACardIsAdded() {
    Fx.run(() -> {
      hall.show(step("en"));
      hall.turnedProperty().set(1);
      hall.show(step("to"));
      assertThat(hall.turnedProperty().get()).isEqualTo(1);
      hall.show(WELCOME);
      assertThat(hall.turnedProperty().get()).isZero();
    });
  }

  @Test
  void standsStillWhileTheOperatorPreparesAndBlackComesFirst() {
    Fx.run(() -> {
      hall.show(step("en"));
      hall.start();
      hall.toggleFrozen();
      hall.show(WELCOME);
      hall.turnedProperty().set(3);
      assertThat(hall.stateProperty().get()).isEqualTo(State.FROZEN);
      assertThat(pane().pictureProperty().get()).isEqualTo(step("en"));
      assertThat(pane().turnedProperty().get()).isZero();
      hall.toggleBlank();
      assertThat(pane().pictureProperty().get()).isEqualTo(new HallPicture.Blank());
      hall.toggleBlank();
      assertThat(pane().pictureProperty().get()).isEqualTo(step("en"));
      hall.toggleFrozen();
      assertThat(pane().pictureProperty().get()).isEqualTo(WELCOME);
    });
  }

  private HallPane pane() {
    return (HallPane) halls().getFirst().getScene().getRoot();
  }

  private static HallPicture step(String card) {
    return new HallBoard.BoardStep(
        "Tema",
        dk.medspil.domain.dialogue.Step.BACKGROUND,
        "Hvad?",
        "",
        List.of(HallBoard.Card.of(card)),
        -1);
  }

  private String lying() {
    only();
    return hall.lying().map(HallScreen::name).orElse("");
  }

  private Stage only() {
    assertThat(halls()).hasSize(1);
    return (Stage) halls().getFirst();
  }

  private List<Window> halls() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage stage && "Salsvisning".equals(stage.getTitle()))
        .toList();
  }

  /** A second screen that can be plugged in and out. */
  private static final class Cables implements Screens {
    private final List<Runnable> listeners = new ArrayList<>();
    private List<HallScreen> others = List.of();

    void plug() {
      set(screen("Skærm 2", 800, 600, 1));
    }

    void unplug() {
      set();
    }

    static HallScreen screen(String name, double width, double height, double scale) {
      return new HallScreen(name, new Rectangle2D(0, 0, width, height), scale);
    }

    void set(HallScreen... now) {
      Fx.run(() -> {
        others = List.of(now);
        listeners.forEach(Runnable::run);
      });
    }

    @Override
    public List<HallScreen> others(Stage operator) {
      return others;
    }

    @Override
    public void onChange(Runnable listener) {
      listeners.add(listener);
    }
  }
}
