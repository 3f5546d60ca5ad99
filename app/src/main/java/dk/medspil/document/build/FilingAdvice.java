package dk.medspil.document.build;

import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.AttachmentName;
import dk.medspil.domain.meeting.MeetingRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Attached files that a records system may refuse, or that nobody can open in some years: other
 * formats than the safe ones, macros, and files locked with a password (handbook 9.2). It is
 * advice; what is filed is for the user to decide.
 *
 * @param name the file
 * @param why what is the matter
 */
public record FilingAdvice(String name, Why why) {
  /** What may be the matter with a file. */
  public enum Why {
    /** Not among the formats that every records system takes. */
    FORMAT("er i et format, som ikke alle journalsystemer tager imod"),
    /** Holds a program. */
    MACROS("er en fil med makroer, som journalsystemer ofte afviser"),
    /** Opens with a password only. */
    LOCKED("er låst med en adgangskode og kan ikke åbnes af andre");

    private final String words;

    Why(String words) {
      this.words = words;
    }
  }

  private static final Set<String> SAFE =
      Set.of("pdf", "docx", "xlsx", "pptx", "msg", "eml", "jpg", "jpeg", "png", "txt");

  private static final Set<String> WITH_MACROS =
      Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm");

  private static final Set<String> PACKED = Set.of("docx", "xlsx", "pptx");

  /** A file of these three is a zip; locked, it lies in the container of the old formats. */
  private static final byte[] CONTAINER = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  /** Stands in the open in every PDF that is locked, also where all else is packed. */
  private static final byte[] PDF_LOCK = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

  /**
   * Advice about the files that follow an edition, in the order of the agenda; slow, since some are
   * looked into.
   *
   * @param contents the content with a SHA-256
   */
  public static List<FilingAdvice> of(
      MeetingRecord whole, Edition edition, Function<String, byte[]> contents) {
    return AttachmentLines.inOrder(edition.filter(whole)).stream()
        .flatMap(file -> of(file, contents).stream())
        .toList();
  }

  private static Optional<FilingAdvice> of(Attachment file, Function<String, byte[]> contents) {
    String extension = AttachmentName.extension(file.name()).toLowerCase(Locale.ROOT);
    if (WITH_MACROS.contains(extension)) {
      return Optional.of(new FilingAdvice(file.name(), Why.MACROS));
    }
    if (!SAFE.contains(extension)) {
      return Optional.of(new FilingAdvice(file.name(), Why.FORMAT));
    }
    boolean mayBeLocked = extension.equals("pdf") || PACKED.contains(extension);
    return mayBeLocked && isLocked(extension, contents.apply(file.sha256()))
        ? Optional.of(new FilingAdvice(file.name(), Why.LOCKED))
        : Optional.empty();
  }

  private static boolean isLocked(String extension, byte[] content) {
    return extension.equals("pdf")
        ? namesItsLock(content)
        : Arrays.mismatch(content, CONTAINER) == CONTAINER.length;
  }

  /** The name with what it names after it, and not only somewhere in a text. */
  private static boolean namesItsLock(byte[] content) {
    int length = PDF_LOCK.length;
    for (int at = 0; at < content.length - length; at++) {
      if (content[at] == PDF_LOCK[0]
          && Arrays.equals(content, at, at + length, PDF_LOCK, 0, length)) {
        int next = at + length;
        while (next < content.length && content[next] <= ' ' && content[next] >= 0) {
          next++;
        }
        if (next < content.length
            && (content[next] == '<' || Character.isDigit((char) content[next]))) {
          return true;
        }
      }
    }
    return false;
  }

  /** One Danish sentence. */
  public String sentence() {
    return "»" + name + "« " + why.words + ".";
  }
}
