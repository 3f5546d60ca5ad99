package dk.medspil.document.write;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.medspil.document.model.Document;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a tagged PDF that keeps PDF/UA-1 and PDF/A-2a at once (R26): in Danish, with its title in
 * the window, bookmarks, embedded fonts and page numbers. The text is the web page's, set for
 * paper.
 */
final class PdfWriter implements DocumentWriter {
  static {
    // The library's own log goes to the console and may quote the document.
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    FutureTask<PdfFonts> reading = PdfFonts.reading();
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
      builder.useUnicodeLineBreaker(new LineBreaks());
      String body = HtmlBody.of(document);
      PdfFonts fonts = fonts(reading, document, body);
      fonts.addTo(pdf, builder);
      builder.withHtmlContent(page(document, body, fonts), null);
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

  private static PdfFonts fonts(FutureTask<PdfFonts> reading, Document document, String body)
      throws IOException {
    try {
      return reading
          .get()
          .drawing(body, document.title(), document.look().header(), document.look().footer());
    } catch (ExecutionException failure) {
      throw new IOException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("fonts");
    }
  }

  private static String page(Document document, String body, PdfFonts fonts) throws IOException {
    Markup page = new Markup();
    page.open("html", "lang", Document.LANGUAGE, "xml:lang", Document.LANGUAGE).open("head");
    page.element("title", document.title());
    page.empty("meta", "name", "author", "content", document.organisation());
    page.empty("meta", "name", "subject", "content", document.subject());
    page.empty("meta", "name", "description", "content", document.subject());
    page.raw(PdfBookmarks.of(document.body()));
    page.open("style").raw(style(document, fonts)).close("style");
    page.close("head").open("body").raw(body).close("body").close("html");
    return fonts.drawable(page.toString());
  }

  private static String style(Document document, PdfFonts fonts) throws IOException {
    return LookStyle.coloured(Resources.text("document.css"), document.look())
        + Resources.text("pdf.css")
        + Headroom.rules()
        + LookStyle.paperSize(document.look())
        + PdfMargins.of(document, fonts);
  }
}
