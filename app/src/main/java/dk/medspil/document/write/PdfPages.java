package dk.medspil.document.write;

import dk.medspil.document.model.Document;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a document as pictures of the very PDF that would be saved. Slow; for one thread at
 * a time.
 */
public final class PdfPages implements AutoCloseable {
  private final PDDocument pdf;

  private PdfPages(PDDocument pdf) {
    this.pdf = pdf;
  }

  /**
   * Writes the document as a PDF in memory and opens it.
   *
   * @throws IOException if that cannot be done
   */
  public static PdfPages of(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFormat.PDF.writer().write(document, out);
    return new PdfPages(Loader.loadPDF(out.toByteArray()));
  }

  /** How many pages there are, at least one. */
  public int count() {
    return pdf.getNumberOfPages();
  }

  /**
   * A page as a picture.
   *
   * @param number from 1
   * @param dpi dots in an inch of paper
   * @throws IOException if it cannot be drawn
   */
  public BufferedImage page(int number, int dpi) throws IOException {
    return new PDFRenderer(pdf).renderImageWithDPI(number - 1, dpi, ImageType.RGB);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
