package dk.medspil.document.write;

import dk.medspil.domain.look.Accent;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.look.TextSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Looks the tests share. */
public final class Looks {
  private static final Set<String> SHIPPED_PARTS =
      Set.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/document.xml",
          "word/footer1.xml",
          "word/header1.xml",
          "word/numbering.xml",
          "word/settings.xml",
          "word/styles.xml");

  private Looks() {}

  /** A look with everything that can be chosen. */
  public static DocumentLook everything() {
    try {
      LookFile logo = LogoImage.of("logo.png", picture("png", 600, 200), "Lilleby Kommunes åkande");
      DocumentLook usual = DocumentLook.USUAL;
      return new DocumentLook(
          new Accent(0xF2A900),
          TextSize.LARGER,
          "{forum} · {dato} \"citat\" </style>",
          "Lilleby Kommune · Tlf. 12 34 56 78 · Side {side}/{sider}",
          usual.minutes(),
          usual.agenda(),
          Optional.of(logo),
          Optional.empty());
    } catch (LogoImage.RefusedLogoException refused) {
      throw new AssertionError(refused);
    }
  }

  /** A picture with an edge, half of it see-through where the format allows. */
  static byte[] picture(String format, int width, int height) {
    boolean clear = format.equals("png");
    BufferedImage image =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0x0F, 0x54, 0x68, clear ? 120 : 255));
    pen.fillOval(0, 0, width, height);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  /** The shipped template with some parts changed; a part that is not there yet is added. */
  static byte[] template(Map<String, UnaryOperator<String>> changes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(OwnTemplate.shipped()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        put(zip, entry.getName(), change(changes, entry.getName()).apply(part));
      }
      for (String added : changes.keySet()) {
        if (!SHIPPED_PARTS.contains(added)) {
          put(zip, added, change(changes, added).apply(""));
        }
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private static UnaryOperator<String> change(
      Map<String, UnaryOperator<String>> changes, String part) {
    return changes.getOrDefault(part, UnaryOperator.identity());
  }

  private static void put(ZipOutputStream zip, String name, String part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(part.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
