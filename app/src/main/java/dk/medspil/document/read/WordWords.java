package dk.medspil.document.read;

import dk.medspil.document.model.CleanText;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Node;

/**
 * The words of a paragraph in a Word file as somebody reads them who has accepted all changes. The
 * library gives what was deleted as well, so they are gathered here.
 */
final class WordWords {
  private WordWords() {}

  /** On one line, without words that were deleted or moved away, comments and field codes. */
  static String of(XWPFParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    collect(paragraph.getCTP().getDomNode(), words);
    return CleanText.line(words.toString());
  }

  private static void collect(Node node, StringBuilder words) {
    String name = node.getLocalName() == null ? "" : node.getLocalName();
    switch (name) {
      case "tab", "br", "cr" -> words.append(' ');
      case "noBreakHyphen" -> words.append('-');
      case "del", "moveFrom", "instrText", "delText", "txbxContent", "Fallback", "pPr", "rPr" -> {}
      default -> {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (name.equals("t") && child.getNodeValue() != null) {
            words.append(child.getNodeValue());
          }
          collect(child, words);
        }
      }
    }
  }
}
