package dk.medspil.document.write;

import dk.medspil.domain.look.Accent;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.LookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * What a Word file is made on: the municipality's own template as it is, or the shipped one in the
 * colour and the size of the look.
 *
 * @param own whether it is the municipality's, which has its own colours, logo, header and footer
 */
record WordBase(XWPFDocument word, boolean own) {
  private static final String STYLES = "word/styles.xml";
  private static final Pattern SIZE = Pattern.compile("(<w:sz(?:Cs)? w:val=\")(\\d+)(\"/>)");

  static WordBase of(DocumentLook look) throws IOException {
    if (look.template().isPresent()) {
      LookFile file = look.template().get();
      try {
        return new WordBase(OwnTemplate.open(file.name(), file.content().toArray()), true);
      } catch (OwnTemplate.RefusedTemplateException damaged) {
        // It came in a package: the document is worth more than its looks.
        return new WordBase(shipped(look), false);
      }
    }
    return new WordBase(shipped(look), false);
  }

  private static XWPFDocument shipped(DocumentLook look) throws IOException {
    byte[] template = Resources.bytes("template.docx");
    boolean usual = look.accent().equals(Accent.USUAL) && look.size().factor() == 1;
    return new XWPFDocument(new ByteArrayInputStream(usual ? template : styled(template, look)));
  }

  private static byte[] styled(byte[] template, DocumentLook look) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream bytes = new ByteArrayInputStream(template);
        ZipInputStream in = new ZipInputStream(bytes);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals(STYLES) ? styles(part, look) : part);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] styles(byte[] part, DocumentLook look) {
    String usual = Accent.USUAL.hex();
    String coloured =
        new String(part, StandardCharsets.UTF_8)
            .replace("w:val=\"" + usual + "\"", "w:val=\"" + look.accent().forText().hex() + "\"")
            .replace("w:color=\"" + usual + "\"", "w:color=\"" + look.accent().hex() + "\"");
    return SIZE.matcher(coloured)
        .replaceAll(size -> Matcher.quoteReplacement(scaled(size, look)))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Word counts in half points. */
  private static String scaled(MatchResult size, DocumentLook look) {
    long halfPoints = Math.round(Integer.parseInt(size.group(2)) * look.size().factor());
    return size.group(1) + String.format(Locale.ROOT, "%d", halfPoints) + size.group(3);
  }
}
