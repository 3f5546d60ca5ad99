package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** A picture in a Word file, as wide as the text of an A4 page and with its description. */
final class WordPicture {
  private static final double TEXT_WIDTH_CM = 16;

  private WordPicture() {}

  static void add(XWPFParagraph paragraph, Block.Picture picture) {
    byte[] png = Resources.bytes(picture.resource());
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      int width = emu(TEXT_WIDTH_CM);
      int height = (int) ((long) width * image.getHeight() / image.getWidth());
      ByteArrayInputStream in = new ByteArrayInputStream(png);
      add(paragraph, in, picture.resource(), picture.description(), width, height);
    } catch (IOException | InvalidFormatException unreadable) {
      throw new UncheckedIOException(new IOException(picture.resource(), unreadable));
    }
  }

  /** Adds the logo as large as it is on paper. */
  static void add(XWPFParagraph paragraph, Logo logo) {
    try {
      int width = emu(logo.widthMm() / 10.0);
      int height = emu(logo.heightMm() / 10.0);
      add(paragraph, logo.open(), "logo.png", logo.description(), width, height);
    } catch (IOException | InvalidFormatException unreadable) {
      throw new UncheckedIOException(new IOException("logo", unreadable));
    }
  }

  private static int emu(double centimetres) {
    return Units.toEMU(centimetres / 2.54 * Units.POINT_DPI);
  }

  private static void add(
      XWPFParagraph paragraph,
      InputStream png,
      String name,
      String description,
      int width,
      int height)
      throws IOException, InvalidFormatException {
    XWPFPicture drawn = paragraph.createRun().addPicture(png, PictureType.PNG, name, width, height);
    drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
    paragraph
        .getRuns()
        .getLast()
        .getCTR()
        .getDrawingArray(0)
        .getInlineArray(0)
        .getDocPr()
        .setDescr(description);
  }
}
