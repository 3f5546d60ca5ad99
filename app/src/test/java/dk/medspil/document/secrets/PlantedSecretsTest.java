package dk.medspil.document.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.build.AttachmentFolder;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.JournalFacts;
import dk.medspil.document.build.JournalFolder;
import dk.medspil.document.build.MeetingCalendar;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.build.MinutesDocument;
import dk.medspil.document.calendar.CalendarWriter;
import dk.medspil.document.file.CompleteFolder.Part;
import dk.medspil.document.model.Document;
import dk.medspil.document.secrets.Secret.Kind;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.Looks;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.look.AgendaPart;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.MinutesPart;
import dk.medspil.domain.look.PartOrder;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.exchange.MeetingJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two hundred secrets and more in a random year of meetings, and none of them in any public file:
 * not in its text, its properties, its hidden parts or the entries of its zip.
 */
@Tag("R02")
@Tag("R25")
class PlantedSecretsTest {
  private static final Set<DocumentFormat> LIGHT =
      EnumSet.of(DocumentFormat.HTML, DocumentFormat.MARKDOWN, DocumentFormat.TEXT);
  private static final Set<DocumentFormat> ALL = EnumSet.allOf(DocumentFormat.class);

  @Property(tries = 20)
  void noPublicTextFileTellsASecret(@ForAll long seed) throws IOException {
    noPublicFileTellsASecret(seed, LIGHT, 6);
  }

  @Property(tries = 1)
  void noPublicFileOfAnyFormatTellsASecret(@ForAll long seed) throws IOException {
    noPublicFileTellsASecret(seed, ALL, 6);
  }

  /**
   * The search must be able to find: the full edition holds what only the public one leaves out.
   */
  @Test
  void theSameSearchFindsThemInEveryFullFile() throws IOException {
    Random random = new Random(7);
    Secrets secrets = new Secrets(random);
    MeetingRecord record = new SecretMeeting(random, secrets, LocalDate.of(2026, 12, 3)).record();
    Set<Kind> inMinutes =
        EnumSet.of(
            Kind.CONFIDENTIAL_ITEM,
            Kind.CONFIDENTIAL_OUTCOME,
            Kind.MEMBER_NAME,
            Kind.GUEST_NAME,
            Kind.CONFIDENTIAL_FILE,
            Kind.UNSHARED_FILE,
            Kind.CONFIDENTIAL_NOTE);
    for (DocumentFormat format : DocumentFormat.values()) {
      String file = Everything.in(written(MinutesDocument.of(record, Edition.FULL), format));
      Set<Kind> found =
          new SecretSearch(secrets.planted())
              .in(file).stream().map(Secret::kind).collect(Collectors.toSet());
      assertThat(found).as(format.name()).containsAll(inMinutes);
      assertThat(found).doesNotContain(Kind.PRIVATE_NOTE, Kind.TRIO_BOARD, Kind.TRIO_TASK);
    }
  }

  private static void noPublicFileTellsASecret(long seed, Set<DocumentFormat> formats, int meetings)
      throws IOException {
    Random random = new Random(seed);
    Secrets secrets = new Secrets(random);
    StringBuilder all = new StringBuilder();
    for (int month = 1; month <= 12; month += 12 / meetings) {
      SecretMeeting meeting = new SecretMeeting(random, secrets, LocalDate.of(2026, month, 5));
      MeetingRecord record = meeting.record();
      List<byte[]> files = publicFiles(record, look(record, secrets), formats);
      files.addAll(attached(record, meeting, formats.equals(ALL)));
      SecretSearch planted = new SecretSearch(secrets.planted());
      for (byte[] file : files) {
        String everything = Everything.in(file);
        all.append(everything);
        assertThat(planted.in(everything)).as("secrets in a public file").isEmpty();
      }
    }
    assertThat(secrets.planted().size()).isGreaterThan(200);
    assertThat(secrets.planted().stream().map(Secret::kind).distinct()).contains(Kind.values());
    long openWords = secrets.openWords().stream().filter(word -> all.indexOf(word) >= 0).count();
    assertThat(openWords).as("open words that came through").isGreaterThan(50);
  }

  /** Members and a CPR number in header, footer and logo, and every part of the minutes. */
  private static DocumentLook look(MeetingRecord record, Secrets secrets) {
    String everybody =
        record.members().stream().map(Member::name).collect(Collectors.joining(", "));
    PartOrder<MinutesPart> all = PartOrder.usual(MinutesPart.class);
    for (MinutesPart part : MinutesPart.values()) {
      all = all.with(part, true);
    }
    DocumentLook look = Looks.everything();
    return new DocumentLook(
        look.accent(),
        look.size(),
        everybody,
        secrets.cpr() + " {side}",
        all,
        look.agenda().with(AgendaPart.FILES, true),
        look.logo().map(logo -> logo.described("Tegnet af " + everybody)),
        look.template());
  }

  private static List<byte[]> publicFiles(
      MeetingRecord record, DocumentLook look, Set<DocumentFormat> formats) throws IOException {
    List<byte[]> files = new ArrayList<>();
    MeetingPapers papers = new MeetingPapers(record, look);
    List<Document> documents =
        List.of(
            papers.agenda(Edition.PUBLIC),
            papers.minutes(Edition.PUBLIC),
            papers.agenda(Edition.PUBLIC_MARKED),
            papers.minutes(Edition.PUBLIC_MARKED),
            papers.boards(Edition.PUBLIC),
            papers.sheets(Edition.PUBLIC),
            papers.news());
    for (DocumentFormat format : formats) {
      for (Document document : documents) {
        files.add(written(document, format));
      }
    }
    for (MeetingJson.Part part : MeetingJson.Part.values()) {
      String json = MeetingJson.of(Edition.PUBLIC.filter(record), part);
      files.add(json.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream calendar = new ByteArrayOutputStream();
    new CalendarWriter()
        .write(
            MeetingCalendar.of(record, List.of(), Instant.EPOCH).entries(),
            Instant.EPOCH,
            calendar);
    // A calendar folds its long lines.
    files.add(
        calendar
            .toString(StandardCharsets.UTF_8)
            .replace("\r\n ", "")
            .getBytes(StandardCharsets.UTF_8));
    files.add(MinutesDocument.fileName(record, Edition.PUBLIC).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** The files beside a public edition, and all of a folder for the records system. */
  private static List<byte[]> attached(MeetingRecord record, SecretMeeting meeting, boolean folder)
      throws IOException {
    List<Part> parts =
        new ArrayList<>(AttachmentFolder.of(record, Edition.PUBLIC, meeting::content));
    assertThat(parts).isNotEmpty();
    if (folder) {
      JournalFacts facts = new JournalFacts("Emne", "", "", false);
      var papers = new MeetingPapers(record, DocumentLook.USUAL);
      parts.addAll(JournalFolder.of(papers, Edition.PUBLIC, facts, meeting::content).parts());
    }
    List<byte[]> files = new ArrayList<>();
    for (Part part : parts) {
      files.add(part.name().getBytes(StandardCharsets.UTF_8));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      part.content().writeTo(out);
      files.add(out.toByteArray());
    }
    return files;
  }

  private static byte[] written(Document document, DocumentFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer().write(document, out);
    return out.toByteArray();
  }
}
