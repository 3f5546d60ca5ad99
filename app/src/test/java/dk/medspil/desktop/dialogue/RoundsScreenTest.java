package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.BoardStart;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board that is led by the plan of its deck. */
class RoundsScreenTest {
  private static final List<PlannedRound> PLAN =
      List.of(
          new PlannedRound(Step.BACKGROUND, Round.SILENT, 2),
          new PlannedRound(Step.BACKGROUND, Round.ALL, 8),
          new PlannedRound(Step.RELATIONS, Round.PAIRS, 5));

  @TempDir Path folder;
  private DesktopFixture desktop;

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void theKeyGoesThroughThePlanWithItsStepsAndMinutesAndTheMenuShowsWhereItIs() {
    UUID board = open(PLAN);
    desktop.press(ALT, SHIFT, R);
    var silent = (HallBoard.Round) picture();
    assertThat(silent.title()).isEqualTo("Stille minut");
    assertThat(silent.until()).isEqualTo("9.02");
    desktop.press(ALT, SHIFT, R);
    assertThat(picture())
        .as("together they look at the board")
        .isInstanceOf(HallBoard.BoardStep.class);
    assertThat(clock()).contains("8 min.");
    desktop.press(ALT, SHIFT, R);
    assertThat(((HallBoard.Round) picture()).until()).isEqualTo("9.05");
    Step step = desktop.read(session -> session.boards().board(board).orElseThrow().step());
    assertThat(step).isEqualTo(Step.RELATIONS);
    assertThat(menu()).contains("Planen: 3 runder, 15 min.");
    desktop.press(ALT, SHIFT, R);
    assertThat(picture())
        .as("the plan is over, and they look at the board together")
        .isInstanceOf(HallBoard.BoardStep.class);
    desktop.snapshot("dialog-plan");
    desktop.onFx(() -> {
      desktop.stage().setWidth(1024);
      desktop.stage().setHeight(640);
      return true;
    });
    desktop.snapshot("dialog-plan-1024");
  }

  @Test
  void aBoardWithoutAPlanIsLedFreely() {
    open(List.of());
    desktop.press(ALT, SHIFT, R);
    assertThat(picture()).isInstanceOf(HallBoard.BoardStep.class);
    assertThat(menu()).noneMatch(name -> name.startsWith("Planen"));
  }

  @Test
  void thePlanIsThereAfterTheBoardWasLeft() {
    UUID board = open(PLAN);
    desktop.press(ALT, SHIFT, R);
    desktop.go(new Place.Tasks()).go(new Place.BoardAt(board)).press(ALT, SHIFT, R);
    assertThat(picture()).isInstanceOf(HallBoard.BoardStep.class);
    assertThat(clock()).contains("8 min.");
  }

  private UUID open(List<PlannedRound> plan) {
    UUID[] made = new UUID[1];
    desktop =
        DesktopFixture.start(
            folder,
            session -> {
              BoardFixture.writeMeeting(session);
              Deck deck =
                  new ContentLibrary()
                      .deck("fri-dialog")
                      .orElseThrow()
                      .shaped(BoardShape.FOUR_STEPS.led(plan));
              made[0] =
                  BoardStart.start(
                          session,
                          deck,
                          "Overlevering",
                          BoardFixture.FORUM,
                          Optional.empty(),
                          BoardFixture.TODAY)
                      .id();
            });
    desktop.go(new Place.BoardAt(made[0]));
    return made[0];
  }

  private Object picture() {
    return desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
  }

  private String clock() {
    return desktop.onFx(() -> clockMenu().getText());
  }

  private List<String> menu() {
    return desktop.onFx(() ->
        clockMenu().getItems().stream().map(MenuItem::getText).filter(t -> t != null).toList());
  }

  private MenuButton clockMenu() {
    return (MenuButton) desktop.stage().getScene().getRoot().lookup(".clock-menu");
  }
}
