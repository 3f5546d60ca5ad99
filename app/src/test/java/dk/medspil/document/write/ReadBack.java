package dk.medspil.document.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the text of a written file back the way another program would see it. */
public final class ReadBack {
  private ReadBack() {}

  /** The text in reading order, without what only decorates: markup, list marks, page margins. */
  public static String text(byte[] file, DocumentFormat format) throws Exception {
    return switch (format) {
      case PDF -> TaggedText.of(file);
      case DOCX -> word(file);
      case HTML -> html(file);
      case MARKDOWN -> markdown(new String(file, UTF_8));
      case TEXT -> withoutListMarks(new String(file, UTF_8));
    };
  }

  public static org.w3c.dom.Document xml(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  private static String word(byte[] file) throws Exception {
    StringBuilder text = new StringBuilder();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (IBodyElement element : word.getBodyElements()) {
        text.append(
                switch (element) {
                  case XWPFParagraph paragraph -> paragraph.getText();
                  case XWPFTable table -> table.getText();
                  default -> throw new AssertionError("unexpected element " + element);
                })
            .append('\n');
      }
    }
    return text.toString();
  }

  private static String html(byte[] file) throws Exception {
    StringBuilder text = new StringBuilder();
    collect(xml(file).getElementsByTagName("main").item(0), text);
    return text.toString();
  }

  private static void collect(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    } else if (node.getNodeName().equals("br")) {
      text.append('\n');
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      collect(children.item(i), text);
    }
  }

  private static String markdown(String source) {
    return withoutListMarks(
            source
                .replaceAll("(?m)^(> ?)", "")
                .replaceAll("(?m)^#{1,4} ", "")
                .replaceAll("(?m)^\\| ?|(?<!\\\\)\\|", " ")
                .replaceAll("(?<!\\\\)\\*\\*?", "")
                .replaceAll("\\\\\n *", "\n"))
        .replaceAll("(?<!\\\\)<br>", "\n")
        .replaceAll("\\\\([^\\p{L}\\p{N}\\s])", "$1");
  }

  private static String withoutListMarks(String text) {
    return text.replaceAll("(?m)^(- |\\* |\\d+\\. )", "");
  }
}
