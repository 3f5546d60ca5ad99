package dk.medspil.document.model;

import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.PageText;
import java.time.LocalDate;
import java.util.List;

/**
 * A whole document in Danish, ready for any writer.
 *
 * <p>Its look says nothing that the words do not: a reader without colours and logo loses nothing.
 *
 * @param title the title, not empty; it is also the file's title property
 * @param organisation the workplace and forum it comes from
 * @param subject one line about what it is, for the file's properties
 * @param date the date it stands for, which files carry where the format has a place for it
 * @param page the paper it is meant for
 * @param body its blocks; headings never skip a level (R26)
 * @param look how it looks where the format has looks; its header and footer are the document's own
 */
public record Document(
    String title,
    String organisation,
    String subject,
    LocalDate date,
    PageFormat page,
    List<Block> body,
    DocumentLook look) {

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

  /** A document in the program's own look. */
  public Document(
      String title,
      String organisation,
      String subject,
      LocalDate date,
      PageFormat page,
      List<Block> body) {
    this(title, organisation, subject, date, page, body, DocumentLook.USUAL);
  }

  /** The same document in another look, with the words in its header and footer filled in. */
  public Document dressed(DocumentLook other, String forum) {
    DocumentLook own = other.with(filled(other.header(), forum), filled(other.footer(), forum));
    return new Document(title, organisation, subject, date, page, body, own);
  }

  private String filled(String text, String forum) {
    String day = DanishFormat.date(date);
    return CleanText.line(PageText.filled(CleanText.line(text), title, forum, day));
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
