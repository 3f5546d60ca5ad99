package dk.medspil.document.build;

import dk.medspil.document.model.CleanText;
import dk.medspil.domain.meeting.AttachmentName;
import java.text.Normalizer;

/** Names of files that every system takes, and that tell what is in them. */
final class JournalName {
  /** Leaves room for a folder before it: old systems take 255 characters in all. */
  private static final int LONGEST = 100;

  private final boolean plain;

  JournalName(boolean plain) {
    this.plain = plain;
  }

  /** The words as one name without extension; never empty, nor with a dot or a blank at its end. */
  String of(String... words) {
    String name = CleanText.line(String.join(" ", words));
    name = plain ? plain(name) : name;
    name = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{So}\\p{Cf}]+", " ").replaceAll("\\s+", " ");
    int end = Math.min(LONGEST, name.length());
    if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
      end--;
    }
    name = name.substring(0, end).replaceAll("^[. ]+|[. ]+$", "");
    return name.isEmpty() ? "dokument" : name;
  }

  /** The words and what a file was called before, which keeps its extension. */
  String file(String before, String... words) {
    String extension = AttachmentName.extension(before);
    if (extension.isEmpty()) {
      return of(String.join(" ", words), before);
    }
    String stem = before.substring(0, before.length() - extension.length() - 1);
    return of(String.join(" ", words), stem) + "." + of(extension);
  }

  /** Æ ø å as ae oe aa; other letters lose what ASCII has no room for. */
  private static String plain(String name) {
    String danish =
        name.replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replace("Æ", "Ae")
            .replace("Ø", "Oe")
            .replace("Å", "Aa");
    return Normalizer.normalize(danish, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[–—]", "-")
        .replaceAll("[^\\x20-\\x7e]", "");
  }
}
