package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import java.util.List;

/** The outline a PDF reader shows beside the pages: the document's headings, nested as they are. */
final class PdfBookmarks {
  private final Markup markup = new Markup();
  private int number;
  private int depth;

  private PdfBookmarks() {}

  /** The outline as the markup the PDF library reads from the head; empty without headings. */
  static String of(List<Block> body) {
    PdfBookmarks bookmarks = new PdfBookmarks();
    bookmarks.markup.open("bookmarks");
    for (Block block : body) {
      if (block instanceof Block.Heading heading) {
        bookmarks.add(heading);
      }
    }
    bookmarks.closeTo(0);
    return bookmarks.number == 0 ? "" : bookmarks.markup.close("bookmarks").toString();
  }

  private void add(Block.Heading heading) {
    closeTo(heading.level() - 1);
    number++;
    depth++;
    markup.open("bookmark", "name", heading.text(), "href", "#" + HtmlBody.headingId(number));
  }

  private void closeTo(int level) {
    for (; depth > level; depth--) {
      markup.close("bookmark");
    }
  }
}
