package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
      int width = Units.toEMU(TEXT_WIDTH_CM / 2.54 * Units.POINT_DPI);
      int height = (int) ((long) width * image.getHeight() / image.getWidth());
      XWPFPicture drawn =
          paragraph
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(png),
                  PictureType.PNG,
                  picture.resource(),
                  width,
                  height);
      drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.description());
      paragraph
          .getRuns()
          .getLast()
          .getCTR()
          .getDrawingArray(0)
          .getInlineArray(0)
          .getDocPr()
          .setDescr(picture.description());
    } catch (IOException | InvalidFormatException unreadable) {
      throw new UncheckedIOException(new IOException(picture.resource(), unreadable));
    }
  }
}
