package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.safety.Activity;
import dk.medspil.exchange.PackageReader;
import dk.medspil.store.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board beside last time's, and a board as a picture. */
class BoardCompareScreenTest {
  private static final UUID EARLIER = new UUID(0, 50);

  @TempDir Path folder;
  private DesktopFixture desktop;

  @BeforeEach
  void open() {
    desktop = DesktopFixture.start(folder, BoardCompareScreenTest::write);
    desktop.go(new Place.BoardAt(BoardFixture.BOARD));
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private static void write(Session session) {
    BoardFixture.write(session);
    Board now = session.boards().board(BoardFixture.BOARD).orElseThrow();
    session
        .boards()
        .save(
            new Board(
                EARLIER,
                BoardFixture.FORUM,
                Optional.empty(),
                Optional.empty(),
                now.title(),
                now.deck(),
                "",
                Step.SOLUTIONS,
                BoardFixture.TODAY.minusMonths(3)));
    add(session, EARLIER, Step.BACKGROUND, "Overlap er på fem minutter", false);
    add(session, EARLIER, Step.SOLUTIONS, "Fast overlap fra 1. februar", false);
    add(session, BoardFixture.BOARD, Step.BACKGROUND, "Overlap er på fem minutter", false);
    add(
        session,
        BoardFixture.BOARD,
        Step.BACKGROUND,
        "Vikarer ved ikke, hvem de skal spørge",
        false);
    add(session, BoardFixture.BOARD, Step.RELATIONS, "Et skjult kort", true);
    add(
        session,
        BoardFixture.BOARD,
        Step.SOLUTIONS,
        "Vi prøver ti minutters overlap ved samme bord i otte uger og ser på det igen i februar",
        false);
    session.boards().setDots(BoardFixture.BOARD, 12);
    session.boards().notes(BoardFixture.BOARD).stream()
        .filter(note -> note.step() == Step.SOLUTIONS)
        .forEach(note -> session.boards().vote(BoardFixture.BOARD, note.id(), 7));
  }

  private static void add(Session session, UUID board, Step step, String text, boolean hidden) {
    session
        .boards()
        .append(
            new Note(
                UUID.randomUUID(),
                board,
                step,
                0,
                text,
                Optional.of("TR"),
                hidden,
                Optional.empty()));
  }

  @Test
  void whatIsNewWhatCameAgainAndWhatWasOnlySaidThen() {
    fire("Sammenlign med sidst …");
    desktop.waitFor(() -> dialog().isPresent());
    List<String> words = desktop.onFx(() -> words(dialog().orElseThrow()));
    assertThat(words)
        .contains(
            "Nye kort (1)",
            "Vikarer ved ikke, hvem de skal spørge",
            "Igen (1)",
            "Kun sidst (1)",
            "Fast overlap fra 1. februar")
        .doesNotContain("Et skjult kort");
    desktop.onFx(() -> Fx.picture(dialog().orElseThrow(), "dialog-sammenlign"));
    Path file = folder.resolve("sammenligning.pdf");
    desktop.willChoose(file);
    desktop.onFx(() -> {
      dialog().orElseThrow().getRoot().lookupAll(".button").stream()
          .map(javafx.scene.control.Button.class::cast)
          .filter(button -> "Gem som PDF".equals(button.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitFor(() -> Files.exists(file) && Files.size(file) > 1000);
  }

  @Test
  void theBoardIsSavedAsAPicture() throws IOException {
    Path file = folder.resolve("tavle.png");
    desktop.willChoose(file);
    fire("Tavlen som billede (PNG)");
    desktop.waitFor(() -> Files.exists(file) && Files.size(file) > 1000);
    desktop.waitIdle();
    assertThat(desktop.<Activity>read(session -> session.activities().newest(1).getFirst()))
        .matches(entry -> entry.subject() == Activity.Subject.BOARD)
        .matches(entry -> entry.detail().equals("PNG"));
    var picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(1920);
    assertThat(picture.getHeight()).isEqualTo(1080);
    Files.copy(
        file,
        Path.of("target", "screenshots", "tavle-som-billede.png"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void theBoardIsSavedAsAPackageAnotherMedspilReads() throws Exception {
    Path file = folder.resolve("tavle.medspil");
    desktop.willChoose(file);
    fire("Tavlen til en anden Medspil (.medspil)");
    desktop.waitFor(() -> Files.exists(file));
    desktop.waitIdle();
    var board = PackageReader.read(file).content().boards().getFirst();
    assertThat(board.board().title()).isEqualTo("Overlevering mellem vagter");
    assertThat(board.notes()).hasSize(3).allMatch(note -> note.role().isEmpty());
  }

  @Test
  void aPictureOfThreeHundredCardsIsAsHighAsTheyNeed() {
    BoardRecord record =
        desktop.read(session -> session.boards().record(BoardFixture.BOARD)).orElseThrow();
    var whole = new BoardRecord(record.board(), record.prompts(), many(300, 4));
    double height =
        desktop.onFx(() ->
            BoardImage.of(whole, ClearedFindings.NONE, "", Optional.empty())
                .orElseThrow()
                .getHeight());
    assertThat(height).isBetween(75 * 40.0, 75 * 90.0);
    var tooMany = new BoardRecord(record.board(), record.prompts(), many(500, 1));
    assertThat(
            desktop.onFx(() -> BoardImage.of(tooMany, ClearedFindings.NONE, "", Optional.empty())))
        .isEmpty();
  }

  private static List<Note> many(int count, int steps) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            BoardFixture.note(
                    new UUID(8, i), Step.of(i % steps + 1), "Vi leder efter beskeder " + i)
                .hidden(false))
        .toList();
  }

  private static List<String> words(Scene scene) {
    return scene.getRoot().lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private Optional<Scene> dialog() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && !window.equals(desktop.stage()))
        .map(Window::getScene)
        .filter(scene -> scene != null && scene.getRoot().lookup(".compare") != null)
        .findFirst();
  }

  private void fire(String name) {
    desktop.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.P);
    desktop.onFx(() -> {
      Window.getWindows().stream()
          .filter(ContextMenu.class::isInstance)
          .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
          .filter(item -> name.equals(item.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }
}
