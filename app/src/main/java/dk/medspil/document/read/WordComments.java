package dk.medspil.document.read;

import dk.medspil.document.read.WordText.NotWordException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The comments in the margin of a Word document, each with the heading it stands under. */
public final class WordComments {
  private final Map<BigInteger, StringBuilder> open = new HashMap<>();
  private final Map<BigInteger, String> passages = new HashMap<>();
  private final Map<BigInteger, String> headings = new HashMap<>();
  private String heading = "";

  private WordComments() {}

  /**
   * A comment.
   *
   * @param heading the last heading before it; empty before the first one
   * @param passage the words it was put on, in one line
   * @param author who wrote it; empty when the file does not say
   * @param on the day it was written, in Danish time
   * @param text what it says
   */
  public record Found(
      String heading, String passage, String author, Optional<LocalDate> on, String text) {}

  /**
   * The comments of a document in the order they were written; answers to comments are comments.
   *
   * @throws NotWordException if it cannot be read as a Word document
   * @throws IOException if the file cannot be read at all
   */
  public static List<Found> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (InputStream in = new ByteArrayInputStream(bytes);
        XWPFDocument word = new XWPFDocument(in)) {
      WordComments reader = new WordComments();
      for (IBodyElement element : word.getBodyElements()) {
        reader.element(word, element);
      }
      List<Found> found = new ArrayList<>();
      if (word.getDocComments() == null) {
        return List.of();
      }
      for (XWPFComment comment : word.getComments()) {
        if (!comment.getText().isBlank()) {
          found.add(reader.found(comment));
        }
      }
      return List.copyOf(found);
    } catch (IOException | RuntimeException broken) {
      throw new NotWordException(broken);
    }
  }

  private Found found(XWPFComment comment) {
    BigInteger id = new BigInteger(comment.getId());
    String author = comment.getAuthor() == null ? "" : comment.getAuthor().strip();
    Optional<LocalDate> on =
        Optional.ofNullable(comment.getDate())
            .map(date -> date.toInstant().atZone(ZoneId.of("Europe/Copenhagen")).toLocalDate());
    return new Found(
        headings.getOrDefault(id, ""),
        passages.getOrDefault(id, "").replaceAll("\\s+", " ").strip(),
        author,
        on,
        comment.getText().strip());
  }

  private void element(XWPFDocument word, IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      if (WordText.isHeading(word, paragraph)) {
        heading = paragraph.getText().strip();
      }
      walk(paragraph.getCTP().newCursor());
    } else if (element instanceof XWPFTable table) {
      walk(table.getCTTbl().newCursor());
    }
  }

  /** Everything below the cursor in order: where comments begin and end, and the words between. */
  private void walk(XmlCursor cursor) {
    try (cursor) {
      cursor.push();
      int depth = 0;
      for (XmlCursor.TokenType at = cursor.toNextToken();
          !at.isEnddoc() && depth >= 0;
          at = cursor.toNextToken()) {
        if (at.isStart()) {
          depth++;
          start(cursor);
        } else if (at.isEnd()) {
          depth--;
        }
      }
      open.values().forEach(words -> words.append(' '));
    }
  }

  private void start(XmlCursor cursor) {
    String name = cursor.getName().getLocalPart();
    if (name.equals("commentRangeStart") && cursor.getObject() instanceof CTMarkup mark) {
      open.put(mark.getId(), new StringBuilder());
      headings.put(mark.getId(), heading);
    } else if (name.equals("commentRangeEnd") && cursor.getObject() instanceof CTMarkup mark) {
      Optional.ofNullable(open.remove(mark.getId()))
          .ifPresent(words -> passages.put(mark.getId(), words.toString()));
    } else if (name.equals("commentReference") && cursor.getObject() instanceof CTMarkup mark) {
      headings.putIfAbsent(mark.getId(), heading);
    } else if (name.equals("t") && cursor.getObject() instanceof CTText text) {
      open.values().forEach(words -> words.append(text.getStringValue()));
    }
  }
}
