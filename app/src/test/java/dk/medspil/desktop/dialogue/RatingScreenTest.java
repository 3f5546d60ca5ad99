package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.BoardStart;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.PngFile;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRating.Strength;
import dk.medspil.domain.dialogue.BoardScore;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.store.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boards that are rated beside their cards (handbook 8.1 nos. 22 and 24). */
class RatingScreenTest {
  @TempDir Path folder;
  private DesktopFixture desktop;
  private UUID board;

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  void threeProfessionsRateTheirLinksByKeyboardAndTheWeakOnesBecomeCards() {
    open("tavle-relationel");
    desktop.snapshot("vurdering-tom");
    desktop.press(ALT, M).press(ALT, M);
    desktop.type("Plejen").press(ENTER).type("Terapien").press(ENTER).type("Køkkenet").press(ENTER);
    assertThat(rating().parts())
        .extracting(BoardPart::name)
        .containsExactly("Plejen", "Terapien", "Køkkenet");

    desktop.press(ALT, J);
    desktop.type("1").type("2").type("3").type("4").type("5").type("3").type("3");
    Pair second = Pair.of(part(0), part(2));
    assertThat(rating().of(Optional.of(second)))
        .as("seven keys rate a link")
        .hasSize(7)
        .extracting(BoardScore::quality)
        .contains(Quality.SHARED_GOALS, Quality.SOLVING);
    assertThat(rating().points(Optional.of(second), Quality.SHARED_KNOWLEDGE)).hasValue(2);

    var all = (HallBoard.Matrix) picture();
    assertThat(all.names()).containsExactly("Plejen", "Terapien", "Køkkenet");
    assertThat(all.links()).extracting(HallBoard.Link::strength).contains(Strength.MEDIUM);
    desktop.press(ALT, I);
    var pair = (HallBoard.Rated) picture();
    assertThat(pair.title()).isEqualTo("Plejen og Køkkenet");
    desktop.snapshots("vurdering-led");

    desktop.press(ALT, SHIFT, M);
    assertThat(notes())
        .extracting(Note::text)
        .containsExactly("Plejen og Køkkenet: Fælles mål (1 af 5), Fælles viden (2 af 5)");
    assertThat(notes()).noneMatch(Note::hidden);
    desktop.press(ALT, SHIFT, M);
    assertThat(notes()).as("made once").hasSize(1);
    desktop.press(CONTROL, Z);
    assertThat(notes()).isEmpty();
  }

  @Test
  void sixFactorsAreRatedAndDrawnAndWordsSayWhatIsWeak() {
    open("tavle-faktorer");
    desktop.press(ALT, M).press(ALT, M);
    desktop.type("2").type("3").type("5").type("2").type("4").type("3");
    assertThat(rating().rated(RatingKind.FACTORS)).isEqualTo(6);
    var seen = (HallBoard.Rated) picture();
    assertThat(seen.radar()).isTrue();
    assertThat(seen.rows())
        .extracting(row -> row.points().orElse(0))
        .containsExactly(2, 3, 5, 2, 4, 3);
    desktop.snapshots("vurdering-faktorer");
    desktop.press(CONTROL, Z);
    assertThat(rating().rated(RatingKind.FACTORS)).isEqualTo(5);
    desktop.press(ALT, SHIFT, M);
    assertThat(notes())
        .extracting(Note::text)
        .containsExactly("Krav (2 af 5)", "Forudsigelighed (2 af 5)");
  }

  @Test
  void lastTimesRatingIsDrawnBehindAndBothAreInThePicture() throws IOException {
    open("tavle-faktorer");
    desktop.write(session -> {
      Board now = session.boards().board(board).orElseThrow();
      var before =
          new Board(
              new UUID(7, 7),
              now.forumId(),
              Optional.empty(),
              Optional.empty(),
              now.title(),
              now.deck(),
              "",
              now.step(),
              now.startedOn().minusMonths(6),
              0,
              now.shape());
      session.boards().save(before);
      rate(session, before.id(), 3, 2, 4, 4, 3, 3);
      rate(session, board, 2, 3, 5, 2, 4, 3);
    });
    desktop.go(new Place.Tasks()).go(new Place.BoardAt(board));
    desktop.press(ALT, M).press(ALT, M);
    assertThat(texts()).contains("sidst 4").anyMatch(text -> text.startsWith("Stiplet: sidst, "));
    assertThat(desktop.<Boolean>onFx(() -> node(".radar-before").isVisible())).isTrue();
    desktop.snapshots("vurdering-sidst");
    HallBoard.Rated room = (HallBoard.Rated) picture();
    assertThat(room.legend()).startsWith("Stiplet: sidst, ");
    assertThat(room.rows())
        .extracting(HallBoard.Rating::before)
        .containsExactly(
            OptionalInt.of(3),
            OptionalInt.of(2),
            OptionalInt.of(4),
            OptionalInt.of(4),
            OptionalInt.of(3),
            OptionalInt.of(3));
    savePicture("vurdering-faktorer-billede");
  }

  @Test
  void theHeadOfARatedBoardIsOneLine() {
    open("tavle-faktorer");
    for (int side = 0; side < 2; side++) {
      assertThat(desktop.<Double>onFx(() -> node(".board-head").getLayoutBounds().getHeight()))
          .isLessThan(80);
      desktop.snapshot("vurdering-hoved-" + side);
      desktop.press(ALT, M);
    }
  }

  @Test
  void theLinksAreInThePictureWithoutNamesThatMayTellAboutAPerson() throws IOException {
    open("tavle-relationel");
    desktop.write(session -> {
      List<String> names = List.of("Plejen", "Terapien", "010190-1234", "Køkkenet");
      for (int i = 0; i < names.size(); i++) {
        session.ratings().save(new BoardPart(new UUID(7, i), board, i, names.get(i)));
      }
      int points = 0;
      for (Pair pair : session.ratings().of(board).pairs()) {
        session
            .ratings()
            .rate(
                board,
                Optional.of(pair),
                Quality.RESPECT,
                OptionalInt.of(1 + points++ % 5),
                session::newId);
      }
    });
    desktop.go(new Place.Tasks()).go(new Place.BoardAt(board));
    savePicture("vurdering-led-billede");
    List<String> words =
        desktop.onFx(() -> {
          var shown = desktop.read(session -> session.boards().record(board)).orElseThrow();
          return RatingImage.of(shown, ClearedFindings.NONE, Optional.empty())
              .orElseThrow()
              .lookupAll(".label")
              .stream()
              .map(node -> ((Labeled) node).getText())
              .toList();
        });
    assertThat(words).isNotNull().noneMatch(text -> text.contains("010190"));
  }

  private static void rate(Session session, UUID of, int... points) {
    List<Quality> qualities = RatingKind.FACTORS.qualities();
    for (int i = 0; i < points.length; i++) {
      session
          .ratings()
          .rate(of, Optional.empty(), qualities.get(i), OptionalInt.of(points[i]), session::newId);
    }
  }

  private void savePicture(String name) throws IOException {
    var shown = desktop.read(session -> BoardPicture.read(session, board, BoardFixture.TODAY));
    Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
    try (var out = Files.newOutputStream(file)) {
      BoardPicture now = shown.orElseThrow();
      Image image =
          desktop.onFx(() ->
              BoardImage.of(now.record(), now.cleared(), now.forum().name(), now.last())
                  .orElseThrow());
      PngFile.write(image, name, out);
    }
    assertThat(Files.size(file)).isGreaterThan(1000);
  }

  private Node node(String selector) {
    return desktop.stage().getScene().lookup(selector);
  }

  private List<String> texts() {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Node::isVisible)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  @Test
  void aPartIsRenamedAndRemovedWithWhatWasRatedOfIt() {
    open("tavle-relationel");
    desktop.write(session -> {
      for (int i = 0; i < 8; i++) {
        session
            .ratings()
            .save(
                new BoardPart(
                    new UUID(7, i), board, i, "Fagligt team for rehabilitering " + (i + 1)));
      }
      for (Pair pair : session.ratings().of(board).pairs()) {
        session
            .ratings()
            .rate(
                board,
                Optional.of(pair),
                Quality.RESPECT,
                OptionalInt.of(
                    1
                        + (int)
                            ((pair.first().getLeastSignificantBits()
                                    + pair.second().getLeastSignificantBits())
                                % 5)),
                session::newId);
      }
    });
    desktop.go(new Place.Tasks()).go(new Place.BoardAt(board));
    desktop.snapshots("vurdering-otte");
    assertThat(rating().scores()).hasSize(28);
    desktop.write(session -> session.ratings().removePart(board, new UUID(7, 0)));
    assertThat(rating().parts())
        .extracting(BoardPart::position)
        .containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(rating().scores()).hasSize(21);
  }

  private void open(String deck) {
    var from = new ContentLibrary().deck(deck).orElseThrow();
    UUID[] made = new UUID[1];
    desktop =
        DesktopFixture.start(
            folder,
            session -> {
              BoardFixture.writeMeeting(session);
              made[0] =
                  BoardStart.start(
                          session,
                          from,
                          from.title(),
                          BoardFixture.FORUM,
                          Optional.empty(),
                          BoardFixture.TODAY)
                      .id();
            });
    board = made[0];
    desktop.go(new Place.BoardAt(board));
  }

  private UUID part(int index) {
    return rating().parts().get(index).id();
  }

  private BoardRating rating() {
    return desktop.read(session -> session.ratings().of(board));
  }

  private List<Note> notes() {
    return desktop.read(session -> session.boards().notes(board));
  }

  private HallPicture picture() {
    return desktop.onFx(() -> desktop.frame().hall().pictureProperty().get());
  }
}
