package dk.medspil.document.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one PDF, each embedded with just the characters used.
 *
 * <p>Ligatures are switched off: with them the words lose letters when they are searched or read
 * aloud (PDF/UA-1, 7.21.7).
 */
final class PdfFonts {
  private static final int SHOWN_INSTEAD = 0x25A1;

  private final PDDocument pdf;
  private final PdfRendererBuilder builder;
  private final List<CmapLookup> characters = new ArrayList<>();

  private PdfFonts(PDDocument pdf, PdfRendererBuilder builder) {
    this.pdf = pdf;
    this.builder = builder;
  }

  /** Loads the program's fonts into the PDF and makes them known to the builder. */
  static PdfFonts load(PDDocument pdf, PdfRendererBuilder builder) throws IOException {
    PdfFonts fonts = new PdfFonts(pdf, builder);
    fonts.add("SourceSans3-Regular.ttf", "Source Sans 3", 400, FontStyle.NORMAL);
    fonts.add("SourceSans3-Semibold.ttf", "Source Sans 3", 600, FontStyle.NORMAL);
    fonts.add("SourceSerif4-Semibold.ttf", "Source Serif 4", 600, FontStyle.NORMAL);
    fonts.add("DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL);
    fonts.add("NotoEmoji-Regular.ttf", "Noto Emoji", 400, FontStyle.NORMAL);
    return fonts;
  }

  /**
   * Returns the text with every character that no font can draw shown as an empty square, so that a
   * reader sees that something is missing; private characters have no meaning to others and count
   * as missing (PDF/A-2a, 6.2.11.7).
   */
  String drawable(String text) {
    StringBuilder drawable = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> isDrawable(character) ? character : SHOWN_INSTEAD)
        .forEach(drawable::appendCodePoint);
    return drawable.toString();
  }

  private boolean isDrawable(int character) {
    return character == '\n'
        || (Character.getType(character) != Character.PRIVATE_USE
            && characters.stream().anyMatch(font -> font.getGlyphId(character) != 0));
  }

  private void add(String file, String family, int weight, FontStyle style) throws IOException {
    try (InputStream in = Resources.open("/dk/medspil/fonts/" + file)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      characters.add(font.getUnicodeCmapLookup());
      PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(pdf, font, true));
      builder.useFont(supplier, family, weight, style, true);
    }
  }
}
