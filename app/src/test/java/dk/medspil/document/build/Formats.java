package dk.medspil.document.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All the text a written file holds anywhere, properties and headers included. */
final class Formats {
  private Formats() {}

  static byte[] bytes(Document document, DocumentFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.writer().write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(Document document, DocumentFormat format) {
    byte[] file = bytes(document, format);
    try {
      return switch (format) {
        case PDF -> pdf(file);
        case DOCX -> unzipped(file);
        case HTML, MARKDOWN, TEXT -> new String(file, UTF_8);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pdf(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf) + metadata;
    }
  }

  private static String unzipped(byte[] file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), UTF_8));
      }
    }
    return all.toString();
  }
}
