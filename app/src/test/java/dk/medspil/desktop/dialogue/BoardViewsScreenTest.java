package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F5;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the room sees of a board, and the clock of a step. */
class BoardViewsScreenTest {
  @TempDir Path folder;
  private DesktopFixture desktop;

  @BeforeEach
  void open() {
    desktop = DesktopFixture.start(folder, BoardViewsScreenTest::write);
    desktop.go(new Place.BoardAt(BoardFixture.BOARD));
  }

  /** The first question stands in a topic. */
  private static void write(Session session) {
    BoardFixture.write(session);
    session
        .boards()
        .save(
            new BoardPrompt(
                new UUID(3, 0), BoardFixture.BOARD, 0, Step.BACKGROUND, "Vagtskiftet", "Hvad nu?"));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void theRoomSeesTheBoardInEveryView() {
    desktop.type("Overlap er på fem minutter").press(ENTER).press(ALT, V);
    assertThat(picture()).isInstanceOf(HallBoard.BoardStep.class);
    desktop.press(ALT, I);
    assertThat(picture()).isInstanceOf(HallBoard.FourSteps.class);
    desktop.press(ALT, I);
    var topic = (HallBoard.FourSteps) picture();
    assertThat(topic.theme()).isEqualTo("Vagtskiftet");
    assertThat(topic.columns().getFirst())
        .containsExactly(HallBoard.Card.of("Overlap er på fem minutter"));
    desktop.press(ALT, I).press(ALT, PAGE_DOWN);
    assertThat(((HallBoard.Question) picture()).question())
        .isEqualTo("Hvad går oftest tabt undervejs?");
    desktop.press(ALT, PAGE_UP);
    assertThat(picture())
        .isEqualTo(
            new HallBoard.Question(
                "Overlevering mellem vagter", Step.BACKGROUND, "Vagtskiftet", "Hvad nu?"));
    desktop.press(ALT, I);
    assertThat(picture()).isInstanceOf(HallBoard.Dots.class);
    desktop.press(ALT, I);
    assertThat(picture()).isInstanceOf(HallBoard.BoardStep.class);
  }

  @Test
  void aQuarterOfTheItemsTimeGoesIsPausedGetsMoreTimeAndIsThereAgain() {
    assertThat(clock()).isEqualTo("Tid");
    desktop.press(ALT, U);
    assertThat(clock()).isEqualTo("3 min. tilbage");
    desktop.press(ALT, SHIFT, U);
    assertThat(clock()).isEqualTo("5 min. tilbage");
    desktop.press(ALT, U);
    assertThat(clock()).isEqualTo("5 min., pause");
    desktop.go(new Place.Dialogues()).go(new Place.BoardAt(BoardFixture.BOARD));
    assertThat(clock()).isEqualTo("5 min., pause");
  }

  @Test
  void aRoundTellsTheRoomWhatToDoAndUntilWhenAndEndsWithTheStep() {
    round("Stille minut, 1 min.");
    var round = (HallBoard.Round) picture();
    assertThat(round.title()).isEqualTo("Stille minut");
    assertThat(round.question()).isEqualTo("Hvad nu?");
    assertThat(round.until()).isEqualTo("9.01");
    desktop.press(ALT, SHIFT, U);
    assertThat(((HallBoard.Round) picture()).until()).isEqualTo("9.03");
    desktop.snapshot("dialog-runde");
    desktop.press(PAGE_DOWN);
    assertThat(((HallBoard.BoardStep) picture()).step()).isEqualTo(Step.RELATIONS);
    desktop.press(PAGE_UP);
    assertThat(((HallBoard.BoardStep) picture()).step()).isEqualTo(Step.BACKGROUND);
  }

  @Test
  void theHallStandsStillWhileTheNextPictureIsMade() {
    desktop.press(F5).press(ALT, PERIOD);
    Hall hall = desktop.frame().hall();
    assertThat(desktop.onFx(() -> hall.stateProperty().get())).isEqualTo(Hall.State.FROZEN);
    desktop.press(ALT, PERIOD);
    assertThat(desktop.onFx(() -> hall.stateProperty().get())).isEqualTo(Hall.State.REHEARSAL);
  }

  @Test
  void theSameKeyClosesTheHallAgain() {
    Hall hall = desktop.frame().hall();
    desktop.press(F5);
    assertThat(desktop.onFx(() -> hall.stateProperty().get())).isEqualTo(Hall.State.REHEARSAL);
    desktop.press(F5);
    assertThat(desktop.onFx(() -> hall.stateProperty().get())).isEqualTo(Hall.State.CLOSED);
  }

  @Test
  void theSoundOfTheClockIsOffUntilItIsChosenAndThenRemembered() {
    assertThat(desktop.onFx(() -> sound().isSelected())).isFalse();
    desktop.onFx(() -> {
      sound().setSelected(true);
      return true;
    });
    desktop.waitIdle();
    assertThat(Preference.clockSound(desktop.read(session -> session.settings().settings())))
        .isTrue();
  }

  private CheckMenuItem sound() {
    return menu().getItems().stream()
        .filter(CheckMenuItem.class::isInstance)
        .map(CheckMenuItem.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private HallPicture picture() {
    return desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
  }

  private String clock() {
    return desktop.onFx(() -> menu().getText());
  }

  private MenuButton menu() {
    return (MenuButton) desktop.stage().getScene().getRoot().lookup(".clock-menu");
  }

  private void round(String name) {
    desktop.onFx(() -> {
      menu().getItems().stream()
          .filter(item -> name.equals(item.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }
}
