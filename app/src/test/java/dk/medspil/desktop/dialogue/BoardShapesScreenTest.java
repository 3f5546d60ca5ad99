package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.BoardStart;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boards that have other areas than the four steps. */
class BoardShapesScreenTest {
  @TempDir Path folder;
  private DesktopFixture desktop;

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void aBoardOfThreeAreasHasThreeColumnsAndNothingGoesBeyondTheLast() {
    UUID board = open("tavle-kerneopgave");

    assertThat(headings())
        .containsExactly("Vores fælles opgave", "Set af borgeren", "Plads til alle fag");
    desktop.press(CONTROL, RIGHT).press(CONTROL, RIGHT).press(CONTROL, RIGHT);
    desktop.type("Tryghed i hverdagen").press(ENTER);
    assertThat(notes(board)).extracting(Note::step).containsExactly(Step.POSSIBILITIES);
    desktop.press(UP).press(ALT, RIGHT);
    assertThat(notes(board)).extracting(Note::step).containsExactly(Step.POSSIBILITIES);
    desktop.press(ALT, V).press(ALT, I);
    var all = (HallBoard.FourSteps) picture();
    assertThat(all.titles()).containsExactlyElementsOf(headings());
    assertThat(all.columns().getLast()).containsExactly(HallBoard.Card.of("Tryghed i hverdagen"));
    desktop.snapshots("dialog-kerneopgave");
  }

  @Test
  void theEggHasFourAreasWithTheirOwnNames() {
    open("tavle-spejlaeg");
    desktop.type("Telefonen ringer hele tiden").press(ENTER);
    desktop.type("Normeringen er besluttet").press(ENTER).press(ALT, V);
    assertThat(((HallBoard.BoardStep) picture()).titles())
        .contains("Blommen: det kan vi selv", "Hviden: det er givet");
    desktop.snapshots("dialog-spejlaeg");
  }

  @Test
  void theNameOfAStepIsEditedAndIsWhatTheNextBoardIsCalled() {
    desktop = DesktopFixture.start(folder, BoardFixture::writeMeeting);
    desktop.go(new Place.Dialogues()).press(CONTROL, javafx.scene.input.KeyCode.N);
    desktop.type("fri dialog");
    fire(".button", "Lav jeres egen udgave");
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".step-words .text-field").stream()
          .map(TextField.class::cast)
          .findFirst()
          .orElseThrow()
          .requestFocus();
      return true;
    });
    desktop.type("Det ser vi").press(javafx.scene.input.KeyCode.TAB);
    Deck own = desktop.read(OwnDecks::all).getFirst();
    assertThat(own.shape().title(Step.BACKGROUND)).isEqualTo("Det ser vi");
    assertThat(own.shape().title(Step.RELATIONS)).isEqualTo("Undersøg relationer og mønstre");
    fire(".toggle-button", "Spørgehjælp");
    desktop.snapshots("dialog-ret-trin");
    desktop.press(CONTROL, javafx.scene.input.KeyCode.Z);
    assertThat(desktop.read(OwnDecks::all).getFirst().shape().areas()).isEmpty();
  }

  @Test
  void theBoardsAreChosenLikeAnyDeck() {
    desktop = DesktopFixture.start(folder, BoardFixture::writeMeeting);
    desktop.go(new Place.Dialogues()).press(CONTROL, javafx.scene.input.KeyCode.N);
    desktop.type("omvendt");
    desktop.snapshots("dialog-ny-tavle");
    desktop.press(ENTER).press(ENTER);
    assertThat(headings())
        .containsExactly("Det gode spørgsmål", "Sådan mislykkes det", "Vend det om", "Vælg");
  }

  private UUID open(String deck) {
    UUID[] id = new UUID[1];
    desktop =
        DesktopFixture.start(
            folder,
            session -> {
              BoardFixture.writeMeeting(session);
              id[0] = start(session, deck).id();
            });
    desktop.go(new Place.BoardAt(id[0]));
    return id[0];
  }

  private static Board start(Session session, String deck) {
    Deck from = new ContentLibrary().deck(deck).orElseThrow();
    return BoardStart.start(
        session, from, from.title(), BoardFixture.FORUM, Optional.empty(), BoardFixture.TODAY);
  }

  private List<Note> notes(UUID board) {
    return desktop.read(session -> session.boards().notes(board));
  }

  private HallPicture picture() {
    return desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
  }

  private List<String> headings() {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".step-heading").stream()
            .map(node -> ((Button) node).getText())
            .toList());
  }

  private void fire(String style, String name) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(style).stream()
          .map(ButtonBase.class::cast)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }
}
