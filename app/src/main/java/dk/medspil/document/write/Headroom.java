package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How much of what follows a heading must fit under it, or the heading begins the next page: enough
 * of it to be worth a heading, and all that cannot be parted. Measured in the size of body text, by
 * the length of the words; the PDF library cannot be asked before it has set the page.
 */
final class Headroom {
  /** A few lines of text, which every heading has. */
  static final int LINES = 5;

  private static final int MOST = 36;
  private static final double LINE = 1.45;
  private static final double ROW = 0.7;
  private static final double FACT = 0.4;
  private static final double GAP = 0.6;

  /** The space around a caption and between the parts of a table, which the library adds. */
  private static final double TABLE_GAP = 2.5;

  private static final double HEADING = 2.9;
  private static final double WRITING_LINE = 2;
  private static final double FACT_SHARE = 0.75;

  /** Wide letters and words that do not break take more than the text's usual letters. */
  private static final double LETTER_MM = 2;

  private static final int MARGINS_MM = 40;

  /** The sizes of the headings as the style sheet gives them, from level 1. */
  private static final double[] SIZES = {1.3, 1.08, 1};

  private final double letters;

  Headroom(PageFormat page) {
    this.letters = (page.widthMm() - MARGINS_MM) / LETTER_MM;
  }

  /** The room wanted under the heading at a place among blocks. */
  int under(List<Block> blocks, int index) {
    return rounded(after(blocks, index));
  }

  /** The room wanted for a table's caption, header and first row. */
  int of(Block.Table table) {
    return rounded(first(table));
  }

  /** The class in the style sheet of a room. */
  static String css(int room) {
    return "leads-" + room;
  }

  /**
   * The rules that keep the room: padding under a heading, taken back by its margin. It must fit on
   * the page with the heading, whatever then stands in it.
   */
  static String rules() {
    StringBuilder rules = new StringBuilder();
    for (int room = LINES; room <= MOST; room++) {
      for (int level = 1; level <= SIZES.length; level++) {
        String element = "h" + (level + 1);
        String rule = element + (room == LINES ? "" : "." + css(room));
        rules.append(rule(rule, room / SIZES[level - 1], 0.3));
      }
      rules.append(rule(".room." + css(room), room, 0));
    }
    return rules.toString();
  }

  private static String rule(String selector, double room, double left) {
    return String.format(
        Locale.ROOT,
        "%s { margin-bottom: %.2fem; padding-bottom: %.2fem; page-break-inside: avoid; }\n",
        selector,
        left - room,
        room);
  }

  private static int rounded(double room) {
    return (int) Math.clamp(Math.ceil(room), LINES, MOST);
  }

  private double after(List<Block> blocks, int index) {
    if (index + 1 == blocks.size()) {
      return LINES;
    }
    return switch (blocks.get(index + 1)) {
      case Block.Heading _ -> HEADING + after(blocks, index + 1);
      case Block.Table table -> first(table);
      case Block.KeyValues facts -> first(facts);
      case Block.Notice notice -> whole(notice);
      case Block.WritingSpace(int lines) -> Math.min(lines, 2) * WRITING_LINE + GAP;
      case Block.Paragraph _,
          Block.BulletList _,
          Block.NumberedList _,
          Block.Picture _,
          Block.PageBreak _ ->
          LINES;
    };
  }

  private double first(Block.Table table) {
    int shares = table.columns().stream().mapToInt(Block.Column::share).sum();
    List<Text> header = table.columns().stream().map(column -> Text.of(column.header())).toList();
    double caption = table.caption().isEmpty() ? 0 : LINE + GAP;
    double row = table.rows().isEmpty() ? 0 : row(table, table.rows().getFirst(), shares);
    return TABLE_GAP + caption + row(table, header, shares) + row;
  }

  private double row(Block.Table table, List<Text> cells, int shares) {
    return ROW
        + LINE
            * IntStream.range(0, cells.size())
                .mapToDouble(
                    i -> lines(cells.get(i), letters * table.columns().get(i).share() / shares))
                .max()
                .orElse(1);
  }

  /** All of the facts when no page may end between them, or else the first. */
  private double first(Block.KeyValues facts) {
    return GAP
        + facts.entries().stream()
            .limit(facts.isWhole() ? facts.entries().size() : 1)
            .mapToDouble(this::fact)
            .sum();
  }

  private double fact(Block.KeyValue fact) {
    double key = lines(Text.of(fact.key()), letters * (1 - FACT_SHARE));
    return FACT + LINE * Math.max(key, lines(fact.value(), letters * FACT_SHARE));
  }

  /** A frame stands whole, unless it is longer than a page is worth leaving empty for. */
  private double whole(Block.Notice notice) {
    double inside =
        notice.body().stream()
            .mapToDouble(block ->
                switch (block) {
                  case Block.Paragraph(Text text) -> GAP + LINE * lines(text, letters);
                  case Block.BulletList(List<Text> items) -> LINE * items.size();
                  case Block.NumberedList(List<Text> items) -> LINE * items.size();
                  case Block.KeyValues facts -> first(facts);
                  default -> LINE;
                })
            .sum();
    return LINE + 4 * GAP + inside;
  }

  private static double lines(Text text, double width) {
    return text.plain()
        .lines()
        .mapToDouble(line -> Math.max(1, Math.ceil(line.length() / width)))
        .sum();
  }
}
