package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns what somebody typed over several lines into paragraphs and lists. */
final class Prose {
  private static final Pattern LIST_MARK = Pattern.compile("^[-–*•]\\s+");

  private Prose() {}

  /** Each line is a paragraph; lines that begin with a dash or a dot are a list. */
  static List<Block> of(String typed) {
    List<Block> blocks = new ArrayList<>();
    List<Text> items = new ArrayList<>();
    for (String line : typed.strip().split("\\R")) {
      String words = line.strip();
      if (LIST_MARK.matcher(words).find()) {
        items.add(Text.of(LIST_MARK.matcher(words).replaceFirst("")));
      } else {
        flush(items, blocks);
        if (!words.isEmpty()) {
          blocks.add(Block.Paragraph.of(words));
        }
      }
    }
    flush(items, blocks);
    return blocks;
  }

  /** Each line is an item of one list; empty lines are left out. */
  static List<Block> list(String typed) {
    List<Text> items =
        typed
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> Text.of(LIST_MARK.matcher(line).replaceFirst("")))
            .toList();
    return items.isEmpty() ? List.of() : List.of(new Block.BulletList(items));
  }

  private static void flush(List<Text> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new Block.BulletList(items));
      items.clear();
    }
  }
}
