package dk.medspil.document.write;

import dk.medspil.document.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document in which a reader may write comments and change nothing else. */
public final class ReviewCopy {
  private ReviewCopy() {}

  /** Writes the document; the stream stays open. */
  public static void write(Document document, OutputStream out) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    DocumentFormat.DOCX.writer().write(document, plain);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(plain.toByteArray()))) {
      word.enforceCommentsProtection();
      word.write(out);
    }
  }
}
