package dk.medspil.document.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: along its tags, without page margins and list marks. */
final class TaggedText {
  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder read = new StringBuilder();

  private TaggedText() {}

  static String of(byte[] file) throws IOException {
    TaggedText text = new TaggedText();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (Object kid : pdf.getDocumentCatalog().getStructureTreeRoot().getKids()) {
        text.read(kid, null);
      }
    }
    return text.read.toString();
  }

  private void read(Object node, PDPage page) throws IOException {
    switch (node) {
      case PDStructureElement element -> {
        if (!"Lbl".equals(element.getStructureType())) {
          for (Object kid : element.getKids()) {
            read(kid, element.getPage() == null ? page : element.getPage());
          }
        }
      }
      case PDMarkedContentReference reference ->
          append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
      case Integer mcid -> append(page, mcid);
      default -> throw new AssertionError("unexpected tag content: " + node);
    }
  }

  private void append(PDPage page, int mcid) throws IOException {
    if (!texts.containsKey(page)) {
      Map<Integer, String> byId = new HashMap<>();
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      collect(extractor.getMarkedContents(), byId);
      texts.put(page, byId);
    }
    read.append(texts.get(page).getOrDefault(mcid, "")).append('\n');
  }

  private static void collect(List<PDMarkedContent> contents, Map<Integer, String> byId) {
    for (PDMarkedContent content : contents) {
      StringBuilder text = new StringBuilder();
      float line = Float.NaN;
      for (Object part : content.getContents()) {
        switch (part) {
          case TextPosition glyph -> {
            if (glyph.getY() != line) {
              text.append('\n');
            }
            line = glyph.getY();
            text.append(glyph.getUnicode());
          }
          case PDMarkedContent inner -> collect(List.of(inner), byId);
          // Its words are in the tag, not on the page.
          case PDImage picture -> {}
          default -> throw new AssertionError("unexpected content: " + part);
        }
      }
      byId.merge(content.getMCID(), text.toString(), String::concat);
    }
  }
}
