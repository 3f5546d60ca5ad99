package dk.medspil.desktop.frame;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A picture as a PNG that tells in words what it shows, for those who cannot see it. */
public final class PngFile {
  private static final String FORMAT = "javax_imageio_png_1.0";

  private PngFile() {}

  /**
   * Writes a picture; slow.
   *
   * @param told what it shows; stands in the file as its description (PNG, chapter 11.3.3)
   */
  public static void write(Image image, String told, OutputStream out) throws IOException {
    BufferedImage copy = copy(image);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(copy), writer.getDefaultWriteParam());
      metadata.mergeTree(FORMAT, described(told));
      writer.write(new IIOImage(copy, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  private static BufferedImage copy(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }

  /** The international kind of text: the other holds no dash and no Danish quotation marks. */
  private static IIOMetadataNode described(String told) {
    var entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", "Description");
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "da");
    entry.setAttribute("translatedKeyword", "Beskrivelse");
    entry.setAttribute("text", told);
    var texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry);
    var root = new IIOMetadataNode(FORMAT);
    root.appendChild(texts);
    return root;
  }
}
