package dk.medspil.document.read;

import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.AttachmentName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A file the user chose, read whole into memory to be attached to an agenda item. */
public final class FileToAttach {
  private final String name;
  private final byte[] content;

  private FileToAttach(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** A file cannot be attached; the message is one Danish sentence. */
  public static final class RefusedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedFileException(String sentence) {
      super(sentence);
    }

    RefusedFileException(String sentence, IOException cause) {
      super(sentence, cause);
    }
  }

  /**
   * Reads a file; slow.
   *
   * @throws RefusedFileException if it is none, is empty, larger than {@link
   *     Attachment#MOST_BYTES}, or cannot be read
   */
  public static FileToAttach read(Path file) throws RefusedFileException {
    Path last = file.getFileName();
    String name = AttachmentName.clean(last == null ? "" : last.toString());
    if (Files.isDirectory(file)) {
      throw new RefusedFileException(
          "»" + name + "« er en mappe. Vedhæft filerne i den én for én.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(Attachment.MOST_BYTES + 1);
      if (content.length == 0) {
        throw new RefusedFileException("»" + name + "« er tom og er ikke vedhæftet.");
      }
      if (content.length > Attachment.MOST_BYTES) {
        throw new RefusedFileException(
            "»"
                + name
                + "« fylder "
                + DanishFormat.bytes(Math.max(Files.size(file), content.length))
                + ". Et bilag må højst fylde "
                + DanishFormat.bytes(Attachment.MOST_BYTES)
                + ".");
      }
      return new FileToAttach(name, content);
    } catch (NoSuchFileException gone) {
      throw new RefusedFileException("»" + name + "« findes ikke længere. Vælg den igen.", gone);
    } catch (AccessDeniedException closed) {
      throw new RefusedFileException("Du har ikke lov til at læse »" + name + "«.", closed);
    } catch (IOException failure) {
      throw new RefusedFileException(
          "»" + name + "« kan ikke læses. Kopiér den til din computer, og prøv igen.", failure);
    }
  }

  /** The file as an attachment of an item, under its cleaned name and without a description. */
  public Attachment of(UUID id, UUID item) {
    return new Attachment(id, item, 0, name, "", content.length, sha256(), false);
  }

  /** The bytes; not to be changed. */
  public byte[] content() {
    return content;
  }

  /** How many bytes. */
  public long size() {
    return content.length;
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
