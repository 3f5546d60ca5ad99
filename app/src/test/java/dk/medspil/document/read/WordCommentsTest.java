package dk.medspil.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.document.read.WordComments.Found;
import dk.medspil.document.read.WordText.NotWordException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes comments as Word does and reads them back. */
public class WordCommentsTest {
  @TempDir Path folder;

  @Test
  void aCommentIsFoundUnderItsHeadingWithTheWordsItStandsOn() throws IOException {
    Path file = folder.resolve("referat.docx");
    try (XWPFDocument word = new XWPFDocument()) {
      heading(word, "1. Velkomst");
      word.createParagraph().createRun().setText("Alle var der.");
      heading(word, "2. Økonomi");
      XWPFParagraph said = word.createParagraph();
      said.createRun().setText("Budgettet holder.");
      comment(word, said, "7", "TR", "Der mangler nattevagten. 🙂");
      save(word, file);
    }
    assertThat(WordComments.read(file))
        .containsExactly(
            new Found(
                "2. Økonomi",
                "Budgettet holder.",
                "TR",
                Optional.of(LocalDate.of(2026, 12, 4)),
                "Der mangler nattevagten. 🙂"));
  }

  @Test
  void aDocumentWithoutCommentsHasNone() throws IOException {
    Path file = folder.resolve("tom.docx");
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("Ingen");
      save(word, file);
    }
    assertThat(WordComments.read(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "<html>", "%PDF-1.7"})
  void whatIsNoWordDocumentIsRefused(String content) throws IOException {
    Path file = folder.resolve("andet.docx");
    Files.writeString(file, content);
    assertThatThrownBy(() -> WordComments.read(file)).isInstanceOf(NotWordException.class);
  }

  private static void heading(XWPFDocument word, String text) {
    XWPFParagraph heading = word.createParagraph();
    heading.setStyle("Heading1");
    heading.createRun().setText(text);
  }

  /** Puts a comment on the first paragraph of a document that holds these words. */
  public static void commentOn(Path file, String words, String author, String text)
      throws IOException {
    XWPFDocument word;
    try (InputStream in = Files.newInputStream(file)) {
      word = new XWPFDocument(in);
    }
    try (word) {
      XWPFParagraph paragraph =
          List.copyOf(word.getParagraphs()).stream()
              .filter(one -> one.getText().contains(words))
              .findFirst()
              .orElseThrow();
      comment(word, paragraph, "1", author, text);
      save(word, file);
    }
  }

  private static void comment(
      XWPFDocument word, XWPFParagraph on, String id, String author, String text) {
    var comments = word.getDocComments() == null ? word.createComments() : word.getDocComments();
    XWPFComment comment = comments.createComment(new BigInteger(id));
    comment.setAuthor(author);
    Calendar at = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    at.set(2026, Calendar.DECEMBER, 3, 23, 30, 0);
    comment.setDate(at);
    comment.createParagraph().createRun().setText(text);
    var start = on.getCTP().insertNewCommentRangeStart(0);
    start.setId(new BigInteger(id));
    // Word writes the beginning before the words; POI can only add it last, so it is moved.
    try (var cursor = start.newCursor();
        var first = on.getCTP().newCursor()) {
      first.toFirstChild();
      cursor.moveXml(first);
    }
    on.getCTP().addNewCommentRangeEnd().setId(new BigInteger(id));
    on.getCTP().addNewR().addNewCommentReference().setId(new BigInteger(id));
  }

  private static void save(XWPFDocument word, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      word.write(out);
    }
  }
}
