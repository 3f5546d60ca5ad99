package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.BoardStart;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallPane;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures of every kind of board, empty and with cards, as the operator and as the room sees it;
 * made only when asked for. Nothing of any of them may be too long for the room.
 */
@EnabledIfSystemProperty(named = "medspil.pictures", matches = "true")
class BoardKindsGalleryTest {
  private static final List<String> CARDS =
      List.of(
          "Aftenvagten går uden at have sagt det vigtigste om natten",
          "Vi har 12 minutter til overlevering for 9 beboere",
          "Vikarerne mangler adgang til beskederne",
          "Køkkenet får besked for sent, når nogen er på udflugt",
          "Ro omkring medicin");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tavle-spejlaeg",
        "tavle-omvendt",
        "tavle-vaerdi",
        "tavle-kerneopgave",
        "tavle-skal-kan",
        "tavle-tre-trin",
        "tavle-forandring",
        "tavle-trio",
        "tavle-relationel",
        "tavle-faktorer"
      })
  void pictures(String deck) {
    UUID[] id = new UUID[1];
    try (var desktop =
        DesktopFixture.start(
            folder,
            session -> {
              BoardFixture.writeMeeting(session);
              id[0] = start(session, deck).id();
            })) {
      desktop.go(new Place.BoardAt(id[0]));
      desktop.snapshot("slags-" + deck + "-tom");
      hall(desktop, deck + "-tom");
      desktop.write(session -> fill(session, id[0]));
      desktop.go(new Place.Tasks()).go(new Place.BoardAt(id[0]));
      desktop.snapshot("slags-" + deck);
      desktop.snapshot(
          "slags-" + deck + "-dark", 1366, 768, Theme.Mode.DARK, Theme.TextSize.AUTOMATIC);
      desktop.snapshot(
          "slags-" + deck + "-1920", 1920, 1080, Theme.Mode.LIGHT, Theme.TextSize.AUTOMATIC);
      hall(desktop, deck);
      if (deck.equals("tavle-relationel") || deck.equals("tavle-faktorer")) {
        desktop.press(KeyCode.ALT, KeyCode.M);
        desktop.snapshot("slags-" + deck + "-skift");
        hall(desktop, deck + "-skift");
      }
      desktop.press(KeyCode.ALT, KeyCode.V).press(KeyCode.ALT, KeyCode.I);
      hall(desktop, deck + "-alle");
    }
  }

  private static void hall(DesktopFixture desktop, String name) {
    HallPicture picture = desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
    for (boolean dark : new boolean[] {false, true}) {
      boolean tooLong =
          Fx.call(() -> {
            HallPane pane = HallPane.miniature();
            pane.darkProperty().set(dark);
            pane.pictureProperty().set(picture);
            var scene = new Scene(pane, 1920, 1080);
            scene.getRoot().resize(1920, 1080);
            scene.getRoot().layout();
            Fx.picture(scene, "sal-" + name + (dark ? "-dark" : ""));
            return pane.tooLongProperty().get();
          });
      assertThat(tooLong).as(name).isFalse();
    }
  }

  private static Board start(Session session, String deck) {
    Deck from = new ContentLibrary().deck(deck).orElseThrow();
    return BoardStart.start(
        session, from, from.title(), BoardFixture.FORUM, Optional.empty(), BoardFixture.TODAY);
  }

  private static void fill(Session session, UUID id) {
    Board board = session.boards().board(id).orElseThrow();
    int next = 0;
    for (Step step : board.shape().steps()) {
      for (int i = 0; i < 4; i++) {
        session
            .boards()
            .append(
                new Note(
                    session.newId(),
                    id,
                    step,
                    0,
                    CARDS.get(next++ % CARDS.size()),
                    Optional.empty(),
                    i == 3,
                    Optional.empty()));
      }
    }
    board.shape().rating().ifPresent(kind -> rate(session, id, kind));
  }

  private static void rate(Session session, UUID id, RatingKind kind) {
    Optional<Pair> pair = Optional.empty();
    if (kind.isOfPairs()) {
      for (String name : List.of("Dagvagten", "Aftenvagten", "Nattevagten", "Køkkenet")) {
        int position = session.ratings().of(id).parts().size();
        session.ratings().save(new BoardPart(session.newId(), id, position, name));
      }
      List<BoardPart> parts = session.ratings().of(id).parts();
      pair = Optional.of(Pair.of(parts.get(0).id(), parts.get(1).id()));
    }
    int points = 2;
    for (Quality quality : kind.qualities()) {
      session.ratings().rate(id, pair, quality, OptionalInt.of(points), session::newId);
      points = points % 5 + 1;
    }
  }
}
