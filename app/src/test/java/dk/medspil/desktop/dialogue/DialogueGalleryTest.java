package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pictures of the dialogue screens, to be looked at beside the design; made only when asked for.
 */
@EnabledIfSystemProperty(named = "medspil.pictures", matches = "true")
class DialogueGalleryTest {
  @TempDir Path folder;

  @Test
  void picturesOfTheBoard() {
    try (var desktop = DesktopFixture.start(folder, DialogueGalleryTest::write)) {
      desktop.go(new Place.BoardAt(BoardFixture.BOARD));
      desktop.press(KeyCode.CONTROL, KeyCode.RIGHT).press(KeyCode.UP).press(KeyCode.ALT, KeyCode.A);
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      desktop.press(KeyCode.CONTROL, KeyCode.LEFT);
      unfoldQuestions(desktop);
      desktop.snapshot("dialog-spoergsmaal");
      desktop.press(KeyCode.CONTROL, KeyCode.RIGHT);
      desktop.type("Ingen ved, hvem der har talt med de pårørende");
      desktop.snapshots("dialog");
      desktop.press(KeyCode.ALT, KeyCode.O);
      desktop.snapshot("dialog-opgave");
      desktop.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
      desktop.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.ALT, KeyCode.G);
      desktop.snapshot("dialog-grupper-med");
      desktop.press(KeyCode.ESCAPE);
      desktop.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
      desktop.snapshots("dialog-prikker");
    }
  }

  @Test
  void picturesOfTheListTheDecksAndTheEditor() {
    try (var desktop = DesktopFixture.start(folder, DialogueGalleryTest::write)) {
      desktop.go(new Place.Dialogues());
      desktop.snapshots("dialog-liste");
      desktop.press(KeyCode.CONTROL, KeyCode.N).type("vagt");
      desktop.snapshots("dialog-ny");
      desktop.onFx(() ->
          desktop.stage().getScene().getRoot().lookupAll(".button").stream()
              .map(javafx.scene.control.Button.class::cast)
              .filter(button -> "Lav jeres egen udgave".equals(button.getText()))
              .peek(javafx.scene.control.Button::fire)
              .count());
      desktop.waitIdle();
      desktop.snapshots("dialog-ret-saet");
    }
  }

  private static void unfoldQuestions(DesktopFixture desktop) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".question-panel .toggle-button").stream()
          .map(javafx.scene.control.ToggleButton.class::cast)
          .filter(button -> !button.isDisabled())
          .forEach(javafx.scene.control.ToggleButton::fire);
      return true;
    });
  }

  private static void write(Session session) {
    BoardFixture.write(session);
    add(session, Step.BACKGROUND, "Vi leder efter beskeder om natten", false);
    add(session, Step.BACKGROUND, "Overlap er på fem minutter", false);
    add(session, Step.BACKGROUND, "Tre steder at skrive det samme", false);
    add(session, Step.RELATIONS, "Nattevagten står alene med det, der ikke blev sagt", false);
    add(session, Step.RELATIONS, "Vi tror, at de andre ved det", false);
    add(session, Step.RELATIONS, "Vi skriver meget, men læser lidt", false);
    add(session, Step.RELATIONS, "Nye vikarer tør ikke spørge", false);
    add(session, Step.RELATIONS, "Beboerne mærker uroen om morgenen", true);
    add(session, Step.RELATIONS, "Når vi taler sammen i ti minutter, går natten roligt", true);
    add(session, Step.POSSIBILITIES, "Ti minutter ved samme bord", false);
    add(session, Step.POSSIBILITIES, "Vikaren får en makker", false);
    group(session);
  }

  private static void group(Session session) {
    var notes =
        session.boards().notes(BoardFixture.BOARD).stream()
            .filter(note -> note.step() == Step.RELATIONS)
            .toList();
    UUID group = UUID.randomUUID();
    session.boards().arrangement().group(notes.get(1).id(), notes.get(0).id(), group);
    session.boards().arrangement().group(notes.get(2).id(), notes.get(0).id(), group);
    session
        .boards()
        .group(group)
        .ifPresent(made -> session.boards().save(made.named("Det usagte")));
    session.boards().setDots(BoardFixture.BOARD, 24);
    int[] dots = {5, 3, 2, 4};
    for (int i = 0; i < dots.length; i++) {
      session.boards().vote(BoardFixture.BOARD, notes.get(i).id(), dots[i]);
    }
  }

  private static void add(Session session, Step step, String text, boolean hidden) {
    session
        .boards()
        .append(
            new Note(
                UUID.randomUUID(),
                BoardFixture.BOARD,
                step,
                0,
                text,
                Optional.empty(),
                hidden,
                Optional.empty()));
  }
}
