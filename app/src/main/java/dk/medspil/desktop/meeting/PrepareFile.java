package dk.medspil.desktop.meeting;

import dk.medspil.document.build.AttachmentFolder;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.exchange.AttachedFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Saves files; slow, and so never called on the JavaFX thread. */
final class PrepareFile {
  private PrepareFile() {}

  /** Saves an edition of the agenda; gives the sentence why it was not saved, if so. */
  static Optional<String> agenda(
      MeetingPapers papers, Edition edition, Path file, DocumentFormat format) {
    Document document = papers.agenda(edition);
    return save(file, out -> format.writer().write(document, out));
  }

  /** Saves an edition's files in a folder beside it; gives the sentence why not, if so. */
  static Optional<String> filesBeside(
      MeetingRecord record, Edition edition, Path file, AttachedFiles files) {
    try {
      AttachmentFolder.saveBeside(file, record, edition, files::content);
      return Optional.empty();
    } catch (SaveFailedException failure) {
      return Optional.of(String.valueOf(failure.getMessage()));
    }
  }

  /** Saves text; gives the sentence why it was not saved, if so. */
  static Optional<String> text(Path file, String text) {
    return save(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<String> save(Path file, CompleteFile.Content content) {
    try {
      CompleteFile.save(file, content);
      return Optional.empty();
    } catch (SaveFailedException failure) {
      return Optional.of(String.valueOf(failure.getMessage()));
    }
  }
}
