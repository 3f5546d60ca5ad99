package dk.medspil.document.write;

import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a logo of a picture file: what the user chose is drawn anew on white as a PNG of moderate
 * size, so that nothing hidden in the file, neither place, name nor program, goes with documents.
 */
public final class LogoImage {
  /** The most bytes a picture file may have. */
  public static final int LARGEST_FILE = 5 * 1024 * 1024;

  private static final int LARGEST_SIDE = 12_000;
  private static final int WIDEST = 1400;
  private static final int HIGHEST = 420;

  private LogoImage() {}

  /** Why a picture cannot be a logo, in one Danish sentence. */
  public static final class RefusedLogoException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedLogoException(String sentence) {
      super(sentence);
    }
  }

  /**
   * Makes a logo of a PNG or JPEG.
   *
   * @param name the file's name, for sentences
   * @param description what it shows
   * @throws RefusedLogoException if it is another kind of file, too large or damaged
   */
  public static LookFile of(String name, byte[] file, String description)
      throws RefusedLogoException {
    if (file.length > LARGEST_FILE) {
      throw new RefusedLogoException(
          name + " fylder mere end 5 MB. Vælg et mindre billede; 1400 punkter i bredden er nok.");
    }
    try {
      BufferedImage drawn = scaled(read(file));
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(drawn, "png", png);
      if (png.size() > LookFile.LARGEST) {
        throw new RefusedLogoException(name + " er for broget til et logo. Vælg et enklere.");
      }
      return new LookFile(LookFile.Kind.LOGO, name, description, FileBytes.of(png.toByteArray()));
    } catch (IOException unreadable) {
      throw new RefusedLogoException(
          looksLikeDrawing(file)
              ? name
                  + " er en SVG-tegning, som ikke kan bruges. Gem logoet som PNG, og vælg det igen."
              : name + " kan ikke læses som billede. Vælg logoet som PNG eller JPEG.");
    }
  }

  /** Reads a picture of a sensible size, whatever its head says. */
  static BufferedImage read(byte[] file) throws IOException {
    if (!isPicture(file)) {
      throw new IOException("neither PNG nor JPEG");
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if (reader.getWidth(0) > LARGEST_SIDE
            || reader.getHeight(0) > LARGEST_SIDE
            || (long) reader.getWidth(0) * reader.getHeight(0) > 40_000_000L) {
          throw new IOException("too many pixels");
        }
        return reader.read(0);
      } catch (RuntimeException damaged) {
        throw new IOException(damaged);
      } finally {
        reader.dispose();
      }
    }
  }

  private static boolean isPicture(byte[] file) {
    FileBytes bytes = FileBytes.of(file);
    return bytes.startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'})
        || bytes.startsWith(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
  }

  private static boolean looksLikeDrawing(byte[] file) {
    int length = Math.min(file.length, 1000);
    return new String(file, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1)
        .contains("<svg");
  }

  /** PDF/A wants no transparency that has no ground of its own, and paper is white. */
  private static BufferedImage scaled(BufferedImage image) {
    double scale =
        Math.min(
            1, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    BufferedImage now = image;
    // Halving in steps keeps thin lines that one large step would lose.
    while (now.getWidth() > 2 * width && now.getHeight() > 2 * height) {
      now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
    }
    return drawn(now, width, height);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = white.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return white;
  }
}
