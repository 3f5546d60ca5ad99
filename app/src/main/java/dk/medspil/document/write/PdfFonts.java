package dk.medspil.document.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
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

  /** A font read from its file; it belongs to no PDF yet. */
  private record Font(String family, int weight, TrueTypeFont file, CmapLookup characters) {
    boolean draws(int character) {
      return characters.getGlyphId(character) != 0;
    }
  }

  private final List<Font> fonts;

  private PdfFonts(List<Font> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /**
   * Reads the fonts of letters on a thread of its own, which the first PDF of a process waits for
   * less the more is made meanwhile.
   */
  static FutureTask<PdfFonts> reading() {
    FutureTask<PdfFonts> reading =
        new FutureTask<>(() ->
            new PdfFonts(
                List.of(
                    font("SourceSans3-Regular.ttf", "Source Sans 3", 400),
                    font("SourceSans3-Semibold.ttf", "Source Sans 3", 600),
                    font("SourceSerif4-Semibold.ttf", "Source Serif 4", 600))));
    Thread.ofPlatform().name("medspil-fonts").daemon().start(reading);
    return reading;
  }

  /**
   * The fonts a document needs: the two large ones for signs and emoji only where a text has a
   * character that the others do not all draw.
   *
   * @param texts all that will be drawn
   */
  PdfFonts drawing(String... texts) throws IOException {
    boolean enough =
        Stream.of(texts)
            .flatMapToInt(String::codePoints)
            .distinct()
            .filter(character -> character != '\n')
            .allMatch(character ->
                isMeant(character) && fonts.stream().allMatch(font -> font.draws(character)));
    if (enough) {
      return this;
    }
    List<Font> all = new ArrayList<>(fonts);
    all.add(font("DejaVuSans.ttf", "DejaVu Sans", 400));
    all.add(font("NotoEmoji-Regular.ttf", "Noto Emoji", 400));
    return new PdfFonts(all);
  }

  /** Puts the fonts into the PDF and makes them known to the builder. */
  void addTo(PDDocument pdf, PdfRendererBuilder builder) throws IOException {
    for (Font font : fonts) {
      PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(pdf, font.file(), true));
      builder.useFont(supplier, font.family(), font.weight(), FontStyle.NORMAL, true);
    }
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
        || (isMeant(character) && fonts.stream().anyMatch(font -> font.draws(character)));
  }

  private static boolean isMeant(int character) {
    return Character.getType(character) != Character.PRIVATE_USE;
  }

  private static Font font(String file, String family, int weight) throws IOException {
    try (InputStream in = Resources.open("/dk/medspil/fonts/" + file)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return new Font(family, weight, font, font.getUnicodeCmapLookup());
    }
  }
}
