package dk.medspil.domain.meeting;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A file that belongs to an agenda item (bilag). Its content lies apart, once for each SHA-256. It
 * is as confidential as its item.
 *
 * @param position its place among the item's, from 0; gaps do no harm
 * @param name what the file is called, as {@link AttachmentName#clean} leaves it
 * @param description what it is, in words; may be empty
 * @param size bytes, 1 to {@link #MOST_BYTES}
 * @param sha256 lower-case hex of the content's SHA-256
 * @param inPublic whether somebody has said that the file may follow the public edition; the
 *     privacy guard reads no files, so that nothing says so by itself
 */
public record Attachment(
    UUID id,
    UUID itemId,
    int position,
    String name,
    String description,
    long size,
    String sha256,
    boolean inPublic) {

  /** A larger file is refused: it would make every backup slow. */
  public static final int MOST_BYTES = 50 * 1024 * 1024;

  /** What a computer runs rather than shows; such a file is kept but never opened from here. */
  private static final Set<String> PROGRAMS =
      Set.of(
          "app",
          "appimage",
          "bat",
          "chm",
          "cmd",
          "com",
          "command",
          "cpl",
          "desktop",
          "exe",
          "hta",
          "inf",
          "jar",
          "js",
          "jse",
          "lnk",
          "msc",
          "msi",
          "msp",
          "pif",
          "ps1",
          "psm1",
          "py",
          "reg",
          "scf",
          "scr",
          "sh",
          "url",
          "vb",
          "vbe",
          "vbs",
          "workflow",
          "ws",
          "wsf",
          "wsh");

  /** Whether opening it could run something. */
  public boolean isProgram() {
    return PROGRAMS.contains(AttachmentName.extension(name).toLowerCase(Locale.ROOT));
  }

  /** The same content at another item, not public until somebody says so there. */
  public Attachment at(UUID otherId, UUID otherItem) {
    return new Attachment(otherId, otherItem, position, name, description, size, sha256, false);
  }

  /** The same file under another name, which is cleaned. */
  public Attachment withName(String other) {
    return new Attachment(
        id, itemId, position, AttachmentName.clean(other), description, size, sha256, inPublic);
  }

  /** The same file with another description. */
  public Attachment withDescription(String words) {
    return new Attachment(id, itemId, position, name, words, size, sha256, inPublic);
  }

  /** The same file, in the public edition or not. */
  public Attachment withInPublic(boolean now) {
    return new Attachment(id, itemId, position, name, description, size, sha256, now);
  }
}
