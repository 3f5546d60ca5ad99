package dk.medspil.document.write;

import dk.medspil.document.model.Document;
import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The municipality's own Word template: checked for what documents need, and emptied of what was
 * written in it, of who wrote it and of everything that runs or is fetched. It is taken whole or
 * not at all.
 */
public final class OwnTemplate {
  /** The styles no document can do without, as Word itself names them, with their Danish names. */
  private static final Map<String, String> NEEDED = needed();

  private OwnTemplate() {}

  /** Why a file cannot be the template, in one Danish sentence. */
  public static final class RefusedTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedTemplateException(String sentence) {
      super(sentence);
    }
  }

  private static Map<String, String> needed() {
    Map<String, String> needed = new LinkedHashMap<>();
    needed.put("Title", "Titel");
    needed.put("heading 1", "Overskrift 1");
    needed.put("heading 2", "Overskrift 2");
    needed.put("heading 3", "Overskrift 3");
    needed.put("List Bullet", "Opstilling - punkttegn");
    needed.put("List Number", "Opstilling - talellerbogst");
    return needed;
  }

  /**
   * Makes a template of a Word file.
   *
   * @param name the file's name, for sentences
   * @throws RefusedTemplateException if documents cannot be made on it
   */
  public static LookFile of(String name, byte[] file) throws RefusedTemplateException {
    try (XWPFDocument word = open(name, file)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      if (out.size() > LookFile.LARGEST) {
        throw tooLarge(name);
      }
      return new LookFile(LookFile.Kind.WORD_TEMPLATE, name, "", FileBytes.of(out.toByteArray()));
    } catch (IOException broken) {
      throw unreadable(name);
    }
  }

  /** The template that ships with the program, to begin one's own with. */
  public static byte[] shipped() {
    return Resources.bytes("template.docx");
  }

  /** Opens a template for one document; nothing of its own text is left. */
  static XWPFDocument open(String name, byte[] file) throws RefusedTemplateException {
    if (file.length > LookFile.LARGEST) {
      throw tooLarge(name);
    }
    try {
      byte[] emptied;
      try (XWPFDocument word = read(WordParcel.cleaned(name, file))) {
        require(name, word);
        emptied = emptied(word);
      }
      XWPFDocument word = read(emptied);
      word.getStyles().setSpellingLanguage(Document.LANGUAGE);
      return word;
    } catch (IOException | RuntimeException broken) {
      throw unreadable(name);
    }
  }

  private static XWPFDocument read(byte[] file) throws IOException {
    try (InputStream in = new ByteArrayInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  /** What was written in it goes, and its paper with header and footer stays. */
  private static byte[] emptied(XWPFDocument word) throws IOException {
    try (XmlCursor cursor = word.getDocument().getBody().newCursor()) {
      boolean more = cursor.toFirstChild();
      while (more) {
        if (cursor.getName().getLocalPart().equals("sectPr")) {
          more = cursor.toNextSibling();
        } else {
          cursor.removeXml();
          more = cursor.isStart() || cursor.toNextSibling();
        }
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.write(out);
    return out.toByteArray();
  }

  private static void require(String name, XWPFDocument word) throws RefusedTemplateException {
    XWPFStyles styles = word.getStyles();
    String missing =
        NEEDED.entrySet().stream()
            .filter(style -> styles == null || styles.getStyleWithName(style.getKey()) == null)
            .map(style -> "»" + style.getValue() + "«")
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new RefusedTemplateException(
          name
              + " mangler typografien "
              + missing
              + ". Brug den i dokumentet i Word, så den gemmes med, og vælg filen igen.");
    }
    CTSectPr section = word.getDocument().getBody().getSectPr();
    if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
      throw new RefusedTemplateException(
          name + " siger ikke, hvor stort papiret og margenerne er. Vælg en anden skabelon.");
    }
  }

  private static RefusedTemplateException tooLarge(String name) {
    return new RefusedTemplateException(
        name + " fylder mere end 2 MB. Tag store billeder ud af den, og vælg den igen.");
  }

  private static RefusedTemplateException unreadable(String name) {
    return new RefusedTemplateException(
        name + " kan ikke læses som Word-dokument. Gem skabelonen som .docx, og vælg den igen.");
  }
}
