package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.calendar.CalendarEntry;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.OutcomeKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** No public file ever holds a confidential word, a private note, a name or a TRIO's word. */
@Tag("R02")
class PublicEditionPropertyTest {

  @Property(tries = 150)
  void textFormatsNeverTellASecret(@ForAll long seed) {
    MeetingRecord record = random(new Random(seed));
    for (Document document : publicDocuments(record)) {
      for (DocumentFormat format :
          List.of(DocumentFormat.HTML, DocumentFormat.MARKDOWN, DocumentFormat.TEXT)) {
        assertNoSecret(Formats.text(document, format));
      }
    }
  }

  @Property(tries = 4)
  void pdfAndWordNeverTellASecret(@ForAll long seed) {
    for (Document document : publicDocuments(random(new Random(seed)))) {
      assertNoSecret(Formats.text(document, DocumentFormat.PDF));
      assertNoSecret(Formats.text(document, DocumentFormat.DOCX));
    }
  }

  @Property(tries = 150)
  void calendarsNeverTellASecret(@ForAll long seed) {
    for (CalendarEntry entry :
        MeetingCalendar.of(random(new Random(seed)), List.of(), Instant.EPOCH).entries()) {
      assertNoSecret(entry.toString());
    }
  }

  @Property(tries = 150)
  void minutesAlwaysTellWhatIsOpen(@ForAll long seed) {
    MeetingRecord record = random(new Random(seed));
    String text = Formats.text(MinutesDocument.of(record, Edition.PUBLIC), DocumentFormat.TEXT);
    record.outcomes().stream()
        .filter(outcome -> outcome.text().startsWith("åben"))
        .forEach(outcome -> assertThat(text).contains(outcome.text().split(" ", 2)[0]));
  }

  @Property(tries = 150)
  void fullMinutesAlwaysTellEverySaidWordButNoPrivateNote(@ForAll long seed) {
    MeetingRecord record = random(new Random(seed));
    String text = Formats.text(MinutesDocument.of(record, Edition.FULL), DocumentFormat.TEXT);
    record.outcomes().forEach(outcome -> assertThat(text).contains(outcome.text()));
    assertThat(text).doesNotContain("hemmeligtNotat", "hemmeligTrioOpgave");
  }

  private static List<Document> publicDocuments(MeetingRecord record) {
    return List.of(
        AgendaDocument.of(record, Edition.PUBLIC),
        MinutesDocument.of(record, Edition.PUBLIC),
        BoardDocument.of(record, Edition.PUBLIC),
        SheetDocument.of(record, Edition.PUBLIC, PageFormat.A4_PORTRAIT),
        CommunicationDocument.of(record));
  }

  private static void assertNoSecret(String text) {
    assertThat(text.toLowerCase(Locale.ROOT))
        .doesNotContain("hemmelig", "egekær", "askholm", "kim", "vibe");
  }

  private static MeetingRecord random(Random random) {
    Records records = Records.localMed();
    boolean parentConfidential = false;
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      int level = i == 0 ? 0 : random.nextInt(2);
      boolean secret = random.nextInt(3) == 0 || (level == 1 && parentConfidential);
      if (level == 0) {
        parentConfidential = secret;
      }
      UUID item = records.item(secret, level);
      OutcomeKind[] kinds = OutcomeKind.values();
      int lines = random.nextInt(5);
      for (int line = 0; line < lines; line++) {
        OutcomeKind kind = kinds[random.nextInt(kinds.length)];
        records.outcome(item, kind, secret, random.nextInt(3) == 0);
      }
      if (random.nextBoolean()) {
        boolean trio = random.nextInt(3) == 0;
        records.board(item, secret, trio ? Optional.of(UUID.randomUUID()) : Optional.empty());
      }
    }
    records.taskOfAnotherForum();
    return records.record();
  }
}
