package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFileTest {
  @TempDir Path folder;

  @Test
  void aWordDocumentWithHeadingsIsADeck() throws IOException {
    Path file = folder.resolve("politik.docx");
    try (var word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      paragraph(word, "Overskrift1", "Vores samarbejde");
      paragraph(word, "", "Vi hjælper hinanden.");
      paragraph(word, "Heading2", "Se muligheder");
      paragraph(word, "", "Hvad kunne vi prøve?");
      word.write(out);
    }
    Deck deck = deck(file);
    assertThat(deck.title()).isEqualTo("Vores samarbejde");
    assertThat(deck.intro()).isEqualTo("Vi hjælper hinanden.");
    assertThat(deck.prompts(Step.POSSIBILITIES))
        .extracting(Deck.Prompt::text)
        .containsExactly("Hvad kunne vi prøve?");
  }

  @Test
  void aTextFromAnOldWindowsKeepsItsLetters() throws IOException {
    Path file = folder.resolve("tema.TXT");
    Files.writeString(
        file, "Støj på gården\r\nHvornår er der råd?\r\n", Charset.forName("windows-1252"));
    assertThat(deck(file).prompts().getFirst().text()).isEqualTo("Hvornår er der råd?");
  }

  @Test
  void whatHoldsNothingUsableSaysWhatItMissed() throws IOException {
    Path empty = Files.writeString(folder.resolve("tom.md"), "");
    Path broken = Files.writeString(folder.resolve("i stykker.docx"), "ikke Word");
    assertThat(refusal(empty)).contains("tom.md", "overskrift");
    assertThat(refusal(broken)).contains("i stykker.docx", "Word");
    Path bare = folder.resolve("uden.docx");
    try (var word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(bare)) {
      paragraph(word, "", "Bare en sætning.");
      word.write(out);
    }
    assertThat(refusal(bare)).contains("uden.docx", "spørgsmål");
  }

  private static void paragraph(XWPFDocument word, String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
  }

  private static Deck deck(Path file) {
    return ((DeckFile.Read) DeckFile.read(file)).decks().getFirst();
  }

  private static String refusal(Path file) {
    return ((DeckFile.Refused) DeckFile.read(file)).sentence();
  }
}
