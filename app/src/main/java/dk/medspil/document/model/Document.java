package dk.medspil.document.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole document in Danish, ready for any writer.
 *
 * @param title the title, not empty; it is also the file's title property
 * @param organisation the workplace and forum it comes from
 * @param subject one line about what it is, for the file's properties
 * @param date the date it stands for, which files carry where the format has a place for it
 * @param page the paper it is meant for
 * @param body its blocks; headings never skip a level (R26)
 */
public record Document(
    String title,
    String organisation,
    String subject,
    LocalDate date,
    PageFormat page,
    List<Block> body) {

  /** The language of every document, as BCP 47 has it. */
  public static final String LANGUAGE = "da-DK";

  public Document {
    title = CleanText.line(title);
    organisation = CleanText.line(organisation);
    subject = CleanText.line(subject);
    body = List.copyOf(body);
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a document needs a title");
    }
    requireHeadingsInOrder(body);
  }

  private static void requireHeadingsInOrder(List<Block> body) {
    int above = 0;
    for (Block block : body) {
      if (block instanceof Block.Heading(int level, String _)) {
        if (level > above + 1) {
          throw new IllegalArgumentException("heading skips a level: level " + level);
        }
        above = level;
      }
    }
  }
}
