package dk.medspil.document.model;

import java.util.List;

/** One piece of a document's body, in the order it is read. */
public sealed interface Block {

  /** A heading; level 1 stands right under the document's title, 3 is the deepest. */
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("heading level " + level);
      }
      text = CleanText.line(text);
    }
  }

  /** A paragraph of running text. */
  record Paragraph(Text text) implements Block {
    /** A paragraph of plain text. */
    public static Paragraph of(String text) {
      return new Paragraph(Text.of(text));
    }
  }

  /** A list whose order says nothing. */
  record BulletList(List<Text> items) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }
  }

  /** A list numbered from 1. */
  record NumberedList(List<Text> items) implements Block {
    public NumberedList {
      items = List.copyOf(items);
    }
  }

  /**
   * A table with one row of column headers that is repeated on each page. The first cell of a row
   * names the row. A caption stands above it; an empty one means that the heading above says all
   * that a caption would, and gives the table its name where a table needs one.
   */
  record Table(String caption, List<Column> columns, List<List<Text>> rows) implements Block {
    /** A table that bears the name of the heading it stands under. */
    public static Table underHeading(List<Column> columns, List<List<Text>> rows) {
      return new Table("", columns, rows);
    }

    public Table {
      caption = CleanText.line(caption);
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("every row needs " + width + " cells");
      }
    }
  }

  /** A column's header and its share of the width compared with the other columns, from 1. */
  record Column(String header, int share) {
    public Column {
      if (share < 1) {
        throw new IllegalArgumentException("column share " + share);
      }
      header = CleanText.line(header);
    }
  }

  /** Short facts, each under its name: time, place, those present. */
  record KeyValues(List<KeyValue> entries) implements Block {
    private static final int FEW = 7;
    private static final int SHORT = 600;
    private static final int QUESTION = 30;
    private static final int SHORT_QUESTION = 20;

    public KeyValues {
      entries = List.copyOf(entries);
    }

    /** Whether they are so few and short that no page should end between them. */
    public boolean isWhole() {
      return entries.size() <= FEW
          && entries.stream().mapToInt(entry -> entry.value().plain().length()).sum() <= SHORT;
    }

    /** Whether a name is as long as a question, and needs more room than names do. */
    public boolean hasQuestions() {
      return entries.stream()
          .map(KeyValue::key)
          .anyMatch(key -> key.length() > (key.endsWith("?") ? SHORT_QUESTION : QUESTION));
    }
  }

  /** One named fact. */
  record KeyValue(String key, Text value) {
    public KeyValue {
      key = CleanText.line(key);
    }
  }

  /** A framed part with its own title: confidential text, or the state of the document. */
  record Notice(Kind kind, String title, List<Block> body) implements Block {
    /** What the frame warns of. */
    public enum Kind {
      CONFIDENTIAL,
      STATUS
    }

    public Notice {
      title = CleanText.line(title);
      body = List.copyOf(body);
      if (body.stream().anyMatch(Notice::breaksTheFrame)) {
        throw new IllegalArgumentException("a notice holds text, lists and facts only");
      }
    }

    private static boolean breaksTheFrame(Block block) {
      return switch (block) {
        case Paragraph _, BulletList _, NumberedList _, KeyValues _ -> false;
        case Heading _, Table _, Notice _, Picture _, WritingSpace _, PageBreak _ -> true;
      };
    }
  }

  /**
   * A picture that ships with the program, as wide as the text.
   *
   * @param resource its PNG file, as an absolute name on the class path
   * @param description what it shows, for those who cannot see it
   */
  record Picture(String resource, String description) implements Block {
    public Picture {
      description = CleanText.line(description);
      if (description.isEmpty()) {
        throw new IllegalArgumentException("a picture needs a description: " + resource);
      }
    }
  }

  /** Empty lines to write on by hand, from 1. */
  record WritingSpace(int lines) implements Block {
    public WritingSpace {
      if (lines < 1) {
        throw new IllegalArgumentException("writing space of " + lines + " lines");
      }
    }
  }

  /** What follows starts on a new page where there are pages. */
  record PageBreak() implements Block {}
}
