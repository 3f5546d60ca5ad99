package dk.medspil.document.write;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.medspil.document.model.Document;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a tagged PDF that keeps PDF/UA-1 and PDF/A-2a at once (R26): in Danish, with its title in
 * the window, bookmarks, embedded fonts and page numbers. The text is the web page's, set for
 * paper.
 */
final class PdfWriter implements DocumentWriter {
  private static final int LONGEST_RUNNING_TITLE = 90;

  static {
    // The library's own log goes to the console and may quote the document.
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.withProducer("Medspil");
      for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, type) -> isInThePage(uri), moment);
      }
      PdfFonts fonts = PdfFonts.load(pdf, builder);
      builder.withHtmlContent(fonts.drawable(page(document)), null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        PdfStructure.tidy(pdf);
        pdf.save(out);
      }
    }
    out.flush();
  }

  /** A picture's own bytes; users cannot write one, because their text is always escaped. */
  private static boolean isInThePage(String uri) {
    return uri.startsWith(HtmlBody.PICTURE_DATA);
  }

  private static String page(Document document) throws IOException {
    Markup page = new Markup();
    page.open("html", "lang", Document.LANGUAGE, "xml:lang", Document.LANGUAGE).open("head");
    page.element("title", document.title());
    page.empty("meta", "name", "author", "content", document.organisation());
    page.empty("meta", "name", "subject", "content", document.subject());
    page.empty("meta", "name", "description", "content", document.subject());
    page.raw(PdfBookmarks.of(document.body()));
    page.open("style").raw(style(document)).close("style");
    page.close("head").open("body").raw(HtmlBody.of(document)).close("body").close("html");
    return page.toString();
  }

  private static String style(Document document) throws IOException {
    return Resources.text("document.css")
        + Resources.text("pdf.css")
        + """
        @page {
          size: %dmm %dmm; margin: 24mm 20mm 22mm;
          @top-left { content: "%s"; font-family: "Source Sans 3"; font-size: 9pt; color: #4A5158; }
          @bottom-right { content: "side " counter(page) " af " counter(pages);
            font-family: "Source Sans 3"; font-size: 9pt; color: #4A5158; }
        }
        @page :first { @top-left { content: ""; } }
        """
            .formatted(
                document.page().widthMm(),
                document.page().heightMm(),
                runningTitle(document.title()));
  }

  /** The title as a CSS string: everything but letters and digits is written as its number. */
  private static String runningTitle(String title) {
    StringBuilder css = new StringBuilder();
    title
        .codePoints()
        .filter(Character::isBmpCodePoint)
        .limit(LONGEST_RUNNING_TITLE)
        .forEach(character -> {
          if (Character.isLetterOrDigit(character) || character == ' ') {
            css.appendCodePoint(character);
          } else {
            css.append("\\%06x ".formatted(character));
          }
        });
    return css.toString();
  }
}
