package dk.medspil.document.manual;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a page of the manual. It is written in a small part of Markdown: one title ({@code #}),
 * headings ({@code ##}, {@code ###}), paragraphs, both kinds of list, tables after a line {@code
 * Tabel: caption} whose dashes give the columns' shares, pictures on a line of their own, and
 * {@code > **Title** text} for a framed remark. Blocks are parted by blank lines.
 */
final class PageReader {
  /** Where the pictures are, as an absolute name on the class path. */
  static final String PICTURES = "/dk/medspil/document/manual/pictures/";

  private static final String CAPTION = "Tabel: ";

  private final Inline inline;

  /**
   * @param titles the titles of all pages by their ids
   */
  PageReader(Map<String, String> titles) {
    inline = new Inline(titles);
  }

  /** The title of a page. */
  static String title(String source) {
    String first = source.lines().findFirst().orElse("");
    if (!first.startsWith("# ")) {
      throw new IllegalArgumentException("a page begins with its title: " + first);
    }
    return first.substring(2).strip();
  }

  PageText read(Page page, String source) {
    List<Block> body =
        Arrays.stream(source.split("\\n{2,}"))
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !part.startsWith("# "))
            .map(this::block)
            .toList();
    return new PageText(page, title(source), body);
  }

  private Block block(String part) {
    if (part.startsWith("## ")) {
      return new Block.Heading(2, part.substring(3));
    }
    if (part.startsWith("### ")) {
      return new Block.Heading(3, part.substring(4));
    }
    if (part.startsWith("![")) {
      int middle = part.indexOf("](");
      String file = part.substring(middle + 2, part.length() - 1);
      return new Block.Picture(PICTURES + file, part.substring(2, middle));
    }
    if (part.startsWith("- ")) {
      return new Block.BulletList(items(part, "- "));
    }
    if (part.startsWith("1. ")) {
      return new Block.NumberedList(items(part, "\\d+\\. "));
    }
    if (part.startsWith(CAPTION)) {
      return table(part.lines().toList());
    }
    return part.startsWith("> ") ? remark(part) : new Block.Paragraph(text(joined(part)));
  }

  private List<Text> items(String part, String mark) {
    return Arrays.stream(part.split("(?m)^" + mark))
        .filter(item -> !item.isBlank())
        .map(PageReader::joined)
        .map(this::text)
        .toList();
  }

  private Block table(List<String> lines) {
    List<String> headers = cells(lines.get(1));
    List<String> dashes = cells(lines.get(2));
    List<Block.Column> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      columns.add(new Block.Column(headers.get(i), dashes.get(i).length()));
    }
    List<List<Text>> rows =
        lines.stream().skip(3).map(line -> cells(line).stream().map(this::text).toList()).toList();
    return new Block.Table(lines.getFirst().substring(CAPTION.length()), columns, rows);
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    return Arrays.stream(inner.substring(1, inner.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private Block remark(String part) {
    String text = joined(part.replaceAll("(?m)^> ?", ""));
    int end = text.indexOf("** ", 2);
    if (!text.startsWith("**") || end < 0) {
      throw new IllegalArgumentException("a remark begins with its title: " + part);
    }
    Block body = new Block.Paragraph(text(text.substring(end + 3)));
    return new Block.Notice(Block.Notice.Kind.STATUS, text.substring(2, end), List.of(body));
  }

  private Text text(String line) {
    return inline.text(line);
  }

  private static String joined(String part) {
    Function<String, String> strip = String::strip;
    return String.join(" ", part.lines().map(strip).toList()).strip();
  }
}
