package dk.medspil.document.build;

import dk.medspil.document.file.CompleteFolder;
import dk.medspil.document.file.CompleteFolder.Part;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.AttachmentName;
import dk.medspil.domain.meeting.MeetingRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files that an edition of a meeting may have beside it, under the numbers it gives them. */
public final class AttachmentFolder {
  private AttachmentFolder() {}

  /**
   * The files, none when the edition has none; each is read when it is written.
   *
   * @param contents the content with a SHA-256
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public static List<Part> of(
      MeetingRecord whole, Edition edition, Function<String, byte[]> contents) {
    MeetingRecord record = edition.filter(whole);
    List<Part> parts = new ArrayList<>();
    for (Attachment file : AttachmentLines.inOrder(record)) {
      String name = AttachmentName.clean(AttachmentLines.number(file, record) + " " + file.name());
      parts.add(new Part(name, out -> out.write(contents.apply(file.sha256()))));
    }
    return List.copyOf(parts);
  }

  /** How many files an edition has. */
  public static int count(MeetingRecord whole, Edition edition) {
    return edition.filter(whole).attachments().size();
  }

  /**
   * Saves the files of an edition in a folder beside its document, called as the document and
   * "bilag"; gives where it lies, or nothing when the edition has no files.
   *
   * @throws SaveFailedException with a Danish sentence; no folder is left behind
   */
  public static Optional<Path> saveBeside(
      Path document, MeetingRecord whole, Edition edition, Function<String, byte[]> contents)
      throws SaveFailedException {
    List<Part> parts = of(whole, edition, contents);
    Path parent = document.toAbsolutePath().getParent();
    if (parts.isEmpty() || parent == null) {
      return Optional.empty();
    }
    String name = String.valueOf(document.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return Optional.of(CompleteFolder.save(parent, stem + " bilag", parts));
  }
}
