package dk.medspil.document.write;

import dk.medspil.document.model.CleanText;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.LookFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * The logo at the top of the first page, in millimetres.
 *
 * @param file a PNG
 */
record Logo(LookFile file, int widthMm, int heightMm) {
  private static final double WIDEST = 60;
  private static final double HIGHEST = 18;

  /** The logo of a look; empty when there is none, or none that can be drawn. */
  static Optional<Logo> of(DocumentLook look) {
    return look.logo().flatMap(Logo::drawn);
  }

  private static Optional<Logo> drawn(LookFile file) {
    try {
      BufferedImage image = LogoImage.read(file.content().toArray());
      double scale = Math.min(WIDEST / image.getWidth(), HIGHEST / image.getHeight());
      return Optional.of(
          new Logo(
              file,
              (int) Math.max(1, Math.round(image.getWidth() * scale)),
              (int) Math.max(1, Math.round(image.getHeight() * scale))));
    } catch (IOException damaged) {
      // It came in a package: the document is worth more than its logo.
      return Optional.empty();
    }
  }

  String base64() {
    return file.content().base64();
  }

  ByteArrayInputStream open() {
    return new ByteArrayInputStream(file.content().toArray());
  }

  /** What it shows; a picture without words would be none to a screen reader. */
  String description() {
    String words = CleanText.line(file.description());
    return words.isEmpty() ? "Logo" : words;
  }
}
