import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The icon in every form the platforms ask for, drawn from the circles of the one SVG file. */
final class Icons {
  private static final double SIDE = 512;
  private static final Pattern SHAPE = Pattern.compile("<(rect|circle) ([^>]*)/>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)=\"([^\"]*)\"");
  private static final int[] WINDOWS = {16, 24, 32, 48, 64, 128, 256};

  /** Apple's names of the sizes in an ICNS file. */
  private static final Map<String, Integer> MAC = new LinkedHashMap<>();

  static {
    MAC.put("icp4", 16);
    MAC.put("icp5", 32);
    MAC.put("ic07", 128);
    MAC.put("ic08", 256);
    MAC.put("ic09", 512);
    MAC.put("ic10", 1024);
  }

  private final String svg;

  Icons(Path svg) throws IOException {
    this.svg = Files.readString(svg);
  }

  void writeInto(Build build) throws IOException {
    Files.createDirectories(build.icons());
    Files.write(build.icons().resolve("medspil.png"), png(256));
    Files.write(build.icons().resolve("medspil.ico"), ico());
    Files.write(build.icons().resolve("medspil.icns"), icns());
  }

  /** The pictures the window itself shows; they are kept with the program's resources. */
  void writeForWindow(Path folder) throws IOException {
    for (int size : new int[] {32, 128}) {
      Files.write(folder.resolve("icon-" + size + ".png"), png(size));
    }
  }

  private byte[] png(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(size / SIDE, size / SIDE);
    Matcher shapes = SHAPE.matcher(svg);
    while (shapes.find()) {
      Map<String, String> at = new LinkedHashMap<>();
      Matcher attributes = ATTRIBUTE.matcher(shapes.group(2));
      while (attributes.find()) {
        at.put(attributes.group(1), attributes.group(2));
      }
      graphics.setColor(Color.decode(at.get("fill")));
      if (shapes.group(1).equals("rect")) {
        double round = 2 * number(at, "rx");
        graphics.fill(
            new RoundRectangle2D.Double(
                number(at, "x"), number(at, "y"), number(at, "width"), number(at, "height"), round, round));
      } else {
        double r = number(at, "r");
        graphics.fill(new Ellipse2D.Double(number(at, "cx") - r, number(at, "cy") - r, 2 * r, 2 * r));
      }
    }
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static double number(Map<String, String> attributes, String name) {
    return Double.parseDouble(attributes.get(name));
  }

  private byte[] ico() throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(6 + 16 * WINDOWS.length).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.length);
    for (int size : WINDOWS) {
      byte[] png = png(size);
      head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
      head.putShort((short) 1).putShort((short) 32);
      head.putInt(png.length).putInt(head.capacity() + pictures.size());
      pictures.writeBytes(png);
    }
    return joined(head.array(), pictures.toByteArray());
  }

  private byte[] icns() throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (Map.Entry<String, Integer> entry : MAC.entrySet()) {
      byte[] png = png(entry.getValue());
      pictures.writeBytes(block(entry.getKey(), png.length + 8));
      pictures.writeBytes(png);
    }
    return joined(block("icns", pictures.size() + 8), pictures.toByteArray());
  }

  private static byte[] block(String name, int length) {
    return ByteBuffer.allocate(8).put(name.getBytes(StandardCharsets.US_ASCII)).putInt(length).array();
  }

  private static byte[] joined(byte[] a, byte[] b) {
    return ByteBuffer.allocate(a.length + b.length).put(a).put(b).array();
  }
}
