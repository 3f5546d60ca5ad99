package dk.medspil.document.read;

import dk.medspil.document.read.AgendaLine.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Reads the lines of an agenda or of minutes in a Word file: headings, numbered paragraphs and
 * tables. What was deleted with tracked changes, comments, field codes and text boxes are left out;
 * what was inserted is read as if it had been accepted.
 */
public final class WordAgenda {
  /** A file of more bytes is no agenda; reading it would take long. */
  public static final long LARGEST_FILE = 20_000_000;

  private final XWPFDocument word;
  private final List<AgendaLine> lines = new ArrayList<>();

  private WordAgenda(XWPFDocument word) {
    this.word = word;
  }

  /**
   * Returns the lines with words in them.
   *
   * @throws WordText.NotWordException if it cannot be read as a Word document
   * @throws IOException if the file cannot be read at all
   */
  public static List<AgendaLine> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (InputStream in = new ByteArrayInputStream(bytes);
        XWPFDocument word = new XWPFDocument(in)) {
      WordAgenda agenda = new WordAgenda(word);
      word.getBodyElements().forEach(agenda::element);
      return List.copyOf(agenda.lines);
    } catch (IOException | RuntimeException broken) {
      throw new WordText.NotWordException(broken);
    }
  }

  private void element(IBodyElement element) {
    switch (element) {
      case XWPFParagraph paragraph -> paragraph(paragraph);
      case XWPFTable table -> table(table);
      case XWPFSDT control -> AgendaText.lines(control.getContent().getText()).forEach(lines::add);
      default -> {}
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    String words = WordWords.of(paragraph);
    if (words.isEmpty()) {
      return;
    }
    AgendaLine typed = AgendaText.line(words);
    BigInteger depth = paragraph.getNumIlvl();
    boolean numbered = paragraph.getNumID() != null && !"bullet".equals(paragraph.getNumFmt());
    if (typed.kind() == Kind.NUMBERED) {
      lines.add(typed);
    } else if (numbered) {
      lines.add(new AgendaLine(Kind.NUMBERED, depth == null ? 0 : depth.intValue(), words));
    } else {
      boolean heading = WordText.isHeading(word, paragraph);
      lines.add(new AgendaLine(heading ? Kind.HEADING : Kind.TEXT, 0, words));
    }
  }

  /** A table with a column for the item gives an item a row; any other gives its words. */
  private void table(XWPFTable table) {
    List<List<String>> rows =
        table.getRows().stream()
            .map(XWPFTableRow::getTableCells)
            .map(cells -> cells.stream().map(WordAgenda::words).toList())
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    List<String> header = rows.getFirst();
    int item =
        IntStream.range(0, header.size())
            .filter(column -> isItem(header.get(column)))
            .findFirst()
            .orElse(-1);
    if (item < 0) {
      rows.forEach(row ->
          row.stream()
              .flatMap(String::lines)
              .filter(words -> !words.isBlank())
              .forEach(words -> lines.add(AgendaText.line(words.strip()))));
      return;
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      row(header, row, item);
    }
  }

  private void row(List<String> header, List<String> row, int item) {
    if (row.size() <= item || row.get(item).isBlank()) {
      return;
    }
    List<String> words =
        row.get(item).lines().map(String::strip).filter(w -> !w.isEmpty()).toList();
    AgendaLine title = AgendaText.line(words.getFirst());
    Optional<String> time =
        IntStream.range(0, row.size())
            .filter(column -> column != item && column < header.size())
            .filter(column -> header.get(column).toLowerCase(Locale.ROOT).startsWith("tid"))
            .mapToObj(row::get)
            .filter(cell -> cell.matches("\\d{1,3}\\s*min[a-zæøå.]*"))
            .findFirst();
    lines.add(
        new AgendaLine(Kind.ROW, title.level(), title.text() + time.map(t -> " " + t).orElse("")));
    words.stream().skip(1).forEach(each -> lines.add(new AgendaLine(Kind.TEXT, 0, each)));
    for (int column = 0; column < row.size(); column++) {
      String name = column < header.size() ? header.get(column).strip() : "";
      boolean tells = column != item && !row.get(column).isBlank() && !isNumberOrTime(name);
      if (tells) {
        String cell = row.get(column).strip().replace("\n", " ");
        lines.add(new AgendaLine(Kind.TEXT, 0, name.isEmpty() ? cell : name + ": " + cell));
      }
    }
  }

  private static boolean isItem(String header) {
    String plain = header.strip().toLowerCase(Locale.ROOT);
    return List.of("punkt", "punkter", "emne", "emner", "dagsordenspunkt", "titel").contains(plain);
  }

  private static boolean isNumberOrTime(String header) {
    String plain = header.toLowerCase(Locale.ROOT);
    return plain.startsWith("nr") || plain.startsWith("tid") || plain.equals("start");
  }

  private static String words(XWPFTableCell cell) {
    return String.join("\n", cell.getParagraphs().stream().map(WordWords::of).toList()).strip();
  }
}
