package dk.medspil.exchange;

import dk.medspil.store.StoreRefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/** Writes packages. The same package always gives the same bytes. */
public final class PackageWriter {
  static final String FORMAT = "medspil";
  static final int VERSION = 1;
  static final String MANIFEST = "manifest.json";
  static final String CONTENT = "content.json";

  /** The folder of the files, each named by its SHA-256: nothing a user wrote names an entry. */
  static final String FILES = "bilag/";

  /** What a package's files may fill together; the reader refuses more, so no more is written. */
  static final long MOST_OF_FILES = 1024L * 1024 * 1024;

  /** The oldest time a ZIP entry can have: the clock must not change the bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackageWriter() {}

  /**
   * Writes a whole package and flushes, but does not close the stream.
   *
   * @throws IOException if the stream cannot take the bytes
   * @throws StoreRefusedException with a sentence if the files fill more than a package may
   */
  public static void write(MedspilPackage made, OutputStream out) throws IOException {
    Set<String> files = made.content().files().keySet();
    if (made.content().files().values().stream().mapToLong(Long::longValue).sum() > MOST_OF_FILES) {
      throw new StoreRefusedException(
          StoreRefusedException.Reason.RULE,
          "Bilagene fylder mere end 1 GB, og så meget kan der ikke være i en pakke."
              + " Tag en sikkerhedskopi i stedet.");
    }
    byte[] content = contentBytes(made.content());
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    entry(zip, MANIFEST, bytes(manifest(made, content)));
    entry(zip, CONTENT, content);
    for (String sha256 : files) {
      entry(zip, FILES + sha256, made.files().content(sha256));
    }
    zip.finish();
    zip.flush();
  }

  /** The text of content.json: what a package holds, to read without unpacking. */
  public static String contentJson(PackageContent content) {
    return Json.text(ContentCodec.write(content)) + "\n";
  }

  static byte[] contentBytes(PackageContent content) {
    return contentJson(content).getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode manifest(MedspilPackage made, byte[] content) {
    ObjectNode node =
        Json.object()
            .put("format", FORMAT)
            .put("version", VERSION)
            .put("kind", made.kind().word())
            .put("madeWith", made.madeWith())
            .put("created", made.created().toString());
    node.putObject("content")
        .put("file", CONTENT)
        .put("bytes", content.length)
        .put("sha256", sha256(content));
    return node;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static byte[] bytes(ObjectNode node) {
    return (Json.text(node) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
