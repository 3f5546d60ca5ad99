package dk.medspil.desktop.dialogue;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.safety.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialoguesScreenTest {
  @TempDir Path folder;
  private DesktopFixture desktop;

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  @Tag("R30")
  void aDialogueIsStartedFromADeckByKeyboardAlone() {
    desktop = DesktopFixture.start(folder, BoardFixture::writeMeeting);
    desktop.press(CONTROL, DIGIT3).press(CONTROL, N);
    desktop.type("fravær og tilbagevenden").press(ENTER);
    desktop.type("Når en kollega kommer tilbage").press(TAB).press(DOWN).press(DOWN);
    desktop.press(TAB).press(SPACE);

    Board board = boards().getFirst();
    assertThat(board.title()).isEqualTo("Når en kollega kommer tilbage");
    assertThat(board.deck()).isEqualTo("Fravær og tilbagevenden");
    assertThat(board.itemId()).contains(BoardFixture.ITEM);
    assertThat(desktop.read(session -> session.boards().prompts(board.id())).size()).isEqualTo(31);
  }

  @Test
  void aBoardThatIsDeletedComesBackWithFortryd() {
    desktop = DesktopFixture.start(folder, BoardFixture::write);
    desktop.go(new Place.Dialogues()).press(DELETE);
    assertThat(boards()).isEmpty();
    desktop.press(CONTROL, Z);
    assertThat(boards()).hasSize(1);
    desktop.press(ENTER).type("Et kort").press(ENTER);
    assertThat(desktop.read(session -> session.boards().notes(BoardFixture.BOARD)).size())
        .isEqualTo(1);
  }

  @Test
  void aDeckIsCopiedAndEditedAndEachPauseIsWritten() {
    desktop = DesktopFixture.start(folder, BoardFixture::writeMeeting);
    browse("fri dialog");
    fire("Lav jeres egen udgave");
    desktop.press(END).type(" i køkkenet");
    desktop.press(TAB);
    Deck own = ownDecks().getFirst();
    assertThat(own.title()).isEqualTo("Fri dialog, vores udgave i køkkenet");
    assertThat(own.prompts(Step.BACKGROUND)).hasSize(3);
    fire("Slet spørgsmålet");
    assertThat(ownDecks().getFirst().prompts(Step.BACKGROUND)).hasSize(2);
    desktop.press(CONTROL, Z);
    assertThat(ownDecks().getFirst().prompts(Step.BACKGROUND)).hasSize(3);
  }

  @Test
  void aDeckThatIsSavedAsAFileCanBeFetchedAgain() {
    desktop = DesktopFixture.start(folder, BoardFixture::writeMeeting);
    Path file = folder.resolve("sæt.json");
    browse("fri dialog");
    desktop.willChoose(file);
    fire("Gem som fil");
    desktop.waitFor(() -> Files.exists(file));
    desktop.willChoose(file);
    fire("Hent sæt fra fil");
    desktop.waitFor(() -> !label("jeres eget").isEmpty());
    assertThat(ownDecks()).extracting(Deck::title).containsExactly("Fri dialog");
  }

  @Test
  void aDeckThatIsSavedAsTextCanBeFetchedAgain() throws IOException {
    desktop = DesktopFixture.start(folder, BoardFixture::writeMeeting);
    Path file = folder.resolve("spejlæg.md");
    browse("spejlægget");
    desktop.willChoose(file);
    fire("Gem som tekst");
    desktop.waitFor(() -> Files.exists(file));
    assertThat(Files.readString(file)).contains("## 2. Blommen: det kan vi selv");
    desktop.waitFor(() -> logged().equals(List.of("MD")));
    desktop.willChoose(file);
    fire("Hent sæt fra fil");
    desktop.waitFor(() -> !label("jeres eget").isEmpty());
    assertThat(ownDecks().getFirst().shape().areas()).hasSize(4);
    desktop.snapshot("dialog-saet-gemt");
  }

  @Test
  void aBrokenFileIsRefusedInItsOwnSentence() throws IOException {
    desktop = DesktopFixture.start(folder, BoardFixture::writeMeeting);
    Path file = Files.writeString(folder.resolve("kage.json"), "{\"format\":\"opskrift\"}");
    browse("");
    desktop.willChoose(file);
    fire("Hent sæt fra fil");
    desktop.waitFor(() -> !label("kage.json").isEmpty());
    assertThat(ownDecks()).isEmpty();
  }

  private void browse(String words) {
    desktop.go(new Place.Dialogues()).press(CONTROL, N).type(words);
  }

  private List<String> logged() {
    return desktop.read(session ->
        session.activities().newest(5).stream()
            .filter(entry -> entry.subject() == Activity.Subject.DECK)
            .map(Activity::detail)
            .toList());
  }

  private List<Board> boards() {
    return desktop.read(session -> session.boards().ofForum(BoardFixture.FORUM));
  }

  private List<Deck> ownDecks() {
    return desktop.read(OwnDecks::all);
  }

  private void fire(String name) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private List<String> label(String part) {
    return desktop.stage().getScene().getRoot().lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .filter(text -> text != null && text.toLowerCase(java.util.Locale.ROOT).contains(part))
        .toList();
  }
}
