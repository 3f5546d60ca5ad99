package dk.medspil.document.build;

import dk.medspil.document.file.CompleteFile.Content;
import dk.medspil.document.file.CompleteFolder.Part;
import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.MeetingRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A meeting ready to be filed in a records system (handbook 9.2): the minutes as PDF and as a Word
 * file, agenda, dialogue boards and attached files as annexes, and a file that tells what they are.
 * The formats are those that every such system takes, but for attached files, which are as they
 * came. Medspil is the working tool and never the archive.
 *
 * @param name what the folder is called
 * @param parts its files
 */
public record JournalFolder(String name, List<Part> parts) {

  public JournalFolder {
    parts = List.copyOf(parts);
  }

  /**
   * Makes the folder of an edition in memory, but for the attached files, which are read when they
   * are written.
   *
   * @param contents the content with a SHA-256
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public static JournalFolder of(
      MeetingPapers papers,
      Edition edition,
      JournalFacts facts,
      Function<String, byte[]> contents) {
    MeetingRecord record = edition.filter(papers.record());
    JournalName names = new JournalName(facts.plainNames());
    String day = record.meeting().date().toString();
    String forum = record.forum().name();
    List<JournalMetadata.Filed> filed = new ArrayList<>();
    Document minutes = papers.minutes(edition);
    String main = names.of(day, forum, "referat", facts.subject());
    filed.add(filed("referat", main, minutes, DocumentFormat.PDF));
    filed.add(filed("referat", main, minutes, DocumentFormat.DOCX));
    String agenda = names.of(day, forum, "bilag dagsorden", facts.subject());
    filed.add(filed("bilag", agenda, papers.agenda(edition), DocumentFormat.PDF));
    if (!record.boards().isEmpty()) {
      String board = names.of(day, forum, "bilag dialogtavle", facts.subject());
      filed.add(filed("bilag", board, papers.boards(edition), DocumentFormat.PDF));
    }
    for (Attachment file : AttachmentLines.inOrder(record)) {
      String number = AttachmentLines.number(file, record).toLowerCase(Locale.ROOT);
      filed.add(attached(file, names.file(file.name(), day, forum, number), contents));
    }
    List<Part> parts = new ArrayList<>();
    filed.forEach(file -> parts.add(new Part(file.name(), file.content())));
    byte[] metadata = new JournalMetadata(record, edition, facts, minutes.title(), filed).xml();
    parts.add(new Part(names.of(day, forum, "oplysninger") + ".xml", bytes(metadata)));
    return new JournalFolder(names.of(day, forum, facts.subject()), parts);
  }

  private static Content bytes(byte[] content) {
    return out -> out.write(content);
  }

  private static JournalMetadata.Filed filed(
      String kind, String name, Document document, DocumentFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.writer().write(document, out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    byte[] content = out.toByteArray();
    return new JournalMetadata.Filed(
        kind,
        name + "." + format.extension(),
        document.title(),
        bytes(content),
        content.length,
        sha256(content));
  }

  private static JournalMetadata.Filed attached(
      Attachment file, String name, Function<String, byte[]> contents) {
    String title =
        file.description().isBlank() ? file.name() : file.name() + ": " + file.description();
    return new JournalMetadata.Filed(
        "bilag",
        name,
        title,
        out -> out.write(contents.apply(file.sha256())),
        (int) file.size(),
        file.sha256());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
