package dk.medspil.desktop;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures of screens, written with 256 colours and compared without caring for each dot. */
final class SmallPicture {
  private static final int COLOURS = 256;
  private static final int SEEN = 40;

  private SmallPicture() {}

  /** Writes a picture again with its 256 commonest colours: about a third of the bytes. */
  static void write(Path from, Path to) throws IOException {
    BufferedImage full = ImageIO.read(from.toFile());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        counts.merge(full.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    List<Integer> palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
    var model =
        new IndexColorModel(
            8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    var small =
        new BufferedImage(
            full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < full.getHeight(); y++) {
      for (int x = 0; x < full.getWidth(); x++) {
        int index =
            nearest.computeIfAbsent(full.getRGB(x, y) & 0xFFFFFF, rgb -> nearest(rgb, colours));
        small.getRaster().setSample(x, y, 0, index);
      }
    }
    ImageIO.write(small, "png", to.toFile());
  }

  /** The share of dots that look different, from 0 to 1; 1 when there is nothing to compare. */
  static double difference(Path one, Path other) throws IOException {
    if (!Files.exists(other)) {
      return 1;
    }
    BufferedImage a = ImageIO.read(one.toFile());
    BufferedImage b = ImageIO.read(other.toFile());
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      return 1;
    }
    int different = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        if (distance(a.getRGB(x, y), b.getRGB(x, y)) > SEEN) {
          different++;
        }
      }
    }
    return (double) different / (a.getWidth() * a.getHeight());
  }

  private static int nearest(int rgb, int[] colours) {
    int best = 0;
    for (int i = 1; i < colours.length; i++) {
      if (distance(rgb, colours[i]) < distance(rgb, colours[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF))
        + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
        + Math.abs((one & 0xFF) - (other & 0xFF));
  }
}
