package dk.medspil.document.write;

import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Writes a Word document on a template, the shipped one or the municipality's, which carries
 * styles, numbering, language, header and footer. Headings, lists and tables are Word's own, so
 * that its navigation and a screen reader know them.
 */
final class DocxWriter implements DocumentWriter {
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    WordBase base = WordBase.of(document.look());
    try (XWPFDocument word = base.word()) {
      properties(document, word);
      paper(document.page(), word);
      WordMargins.fill(document, word, base.own());
      new WordBody(word).write(document, base.own() ? Optional.empty() : Logo.of(document.look()));
      word.write(out);
    }
    out.flush();
  }

  private static void properties(Document document, XWPFDocument word) throws IOException {
    try {
      Date date = Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant());
      PackageProperties core = word.getPackage().getPackageProperties();
      core.setTitleProperty(document.title());
      core.setSubjectProperty(document.subject());
      core.setCreatorProperty(document.organisation());
      core.setLanguageProperty(Document.LANGUAGE);
      core.setCreatedProperty(Optional.of(date));
      core.setModifiedProperty(Optional.of(date));
    } catch (InvalidFormatException e) {
      throw new IOException("the template's properties cannot be read", e);
    }
  }

  private static void paper(PageFormat page, XWPFDocument word) {
    CTPageSz size = word.getDocument().getBody().getSectPr().getPgSz();
    size.setW(twips(page.widthMm()));
    size.setH(twips(page.heightMm()));
    if (page.isLandscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
  }

  private static BigInteger twips(int millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
  }
}
