package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.PdfConformance;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.look.AgendaPart;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.MinutesPart;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingDocumentsTest {
  private static final String MED_STATUS = "Personalemøde med MED-status";

  @ParameterizedTest
  @EnumSource
  @Tag("R01")
  void aStaffMeetingSaysThatItHasMedStatus(Edition edition) {
    MeetingRecord staff = new Records(ForumKind.STAFF_MED, MeetingKind.STAFF_MED).record();
    for (Document document :
        List.of(AgendaDocument.of(staff, edition), MinutesDocument.of(staff, edition))) {
      for (DocumentFormat format : DocumentFormat.values()) {
        assertThat(Formats.text(document, format)).contains(MED_STATUS, "Mødet har MED-status");
      }
    }
  }

  @Test
  @Tag("R01")
  void otherMeetingsDoNotSaySo() {
    MeetingRecord record = Records.localMed().record();
    assertThat(text(AgendaDocument.of(record, Edition.FULL))).doesNotContain("MED-status");
    assertThat(text(MinutesDocument.of(record, Edition.FULL))).doesNotContain("MED-status");
  }

  @Test
  void minutesSayThatTheyAreNotFinallyApprovedUntilTheyAre() {
    assertThat(text(MinutesDocument.of(Records.localMed().record(), Edition.PUBLIC)))
        .contains("Kladde", "Referatet er ikke endeligt godkendt.");
    assertThat(
            text(MinutesDocument.of(Records.localMed().approvedFinally().record(), Edition.FULL)))
        .doesNotContain("ikke endeligt godkendt")
        .contains("Endeligt godkendt: På mødet den 25.\u00a0februar 2027");
  }

  @Test
  void theAgendaGivesEachItemItsTime() {
    Records records = Records.localMed();
    records.item(false, 0);
    records.item(false, 1);
    records.item(true, 0);
    assertThat(text(AgendaDocument.of(records.record(), Edition.FULL)))
        .contains(
            "Dagsorden, Lokal-MED, torsdag den 3.\u00a0december 2026",
            "1. åbentPunkt0 | Drøftelse | 13.00 | 15 min.",
            "1.1 åbentPunkt1 | Drøftelse | 13.15 | 15 min.",
            "2. hemmeligtPunkt2 (fortroligt) | Drøftelse | 13.30 | 15 min.",
            "Fortroligt til og med den 1.\u00a0marts 2027, hemmeligGrund",
            "Hvorfor nu: Punktet blev udsat på mødet den 3.\u00a0september 2026.");
  }

  @ParameterizedTest
  @EnumSource
  void agendaAndMinutesListTheFilesOfTheirItemsInEveryFormat(DocumentFormat format) {
    MeetingRecord record = withFiles();
    for (Document document :
        List.of(
            AgendaDocument.of(record, Edition.FULL), MinutesDocument.of(record, Edition.FULL))) {
      assertThat(Formats.text(document, format).replaceAll("[\\s\\u00a0]+", " "))
          .contains("Bilag 1", "Åben plan.xlsx", "åben beskrivelse", "15 byte")
          .contains("Bilag 2", "hemmeligUdkast.docx")
          .contains("Bilag 3", "hemmeligtOplæg.pdf");
    }
    for (Document document :
        List.of(
            AgendaDocument.of(record, Edition.PUBLIC),
            MinutesDocument.of(record, Edition.PUBLIC))) {
      assertThat(Formats.text(document, format).replaceAll("[\\s\\u00a0]+", " "))
          .contains("Bilag 1", "Åben plan.xlsx", "åben beskrivelse")
          .doesNotContain("Bilag 2", "hemmelig");
    }
  }

  @Test
  void theFilesStandTogetherWhereTheLookSaysSo() {
    MeetingRecord record = withFiles();
    DocumentLook usual = DocumentLook.USUAL;
    DocumentLook gathered =
        new DocumentLook(
            usual.accent(),
            usual.size(),
            usual.header(),
            usual.footer(),
            usual.minutes().with(MinutesPart.FILES, true),
            usual.agenda().with(AgendaPart.FILES, true),
            usual.logo(),
            usual.template());
    String row = "Bilag 1 | Åben plan.xlsx, åben beskrivelse, 15\u00a0byte | 1. åbentPunkt0";
    for (Edition edition : List.of(Edition.FULL, Edition.PUBLIC)) {
      assertThat(text(MinutesDocument.of(record, edition, gathered))).contains(row);
      assertThat(text(AgendaDocument.of(record, edition, gathered))).contains(row);
    }
    assertThat(text(MinutesDocument.of(record, Edition.PUBLIC, gathered)))
        .doesNotContain("hemmelig");
    assertThat(text(MinutesDocument.of(record, Edition.FULL))).doesNotContain(row);
    assertThat(text(MinutesDocument.of(Records.localMed().record(), Edition.FULL, gathered)))
        .doesNotContain("Bilag");
  }

  /** The second file is not public and the third belongs to a confidential item. */
  private static MeetingRecord withFiles() {
    Records records = Records.localMed();
    UUID open = records.item(false, 0);
    UUID closed = records.item(true, 0);
    records.file(open, "Åben plan.xlsx", "åben beskrivelse", true);
    records.file(open, "hemmeligUdkast.docx", "hemmelig beskrivelse", false);
    records.file(closed, "hemmeligtOplæg.pdf", "hemmelig beskrivelse", true);
    return records.record();
  }

  @Test
  void aFileThatIsReplacedUnderItsNameMakesAnotherVersion() {
    Records before = Records.localMed();
    UUID item = before.item(false, 0);
    String nothing = MinutesContent.of(before.record());
    before.file(item, "Plan.xlsx", "", false);
    assertThat(MinutesContent.of(before.record()))
        .startsWith(nothing)
        .contains("bilag: Plan.xlsx [" + MinutesContent.sha256("Plan.xlsx").substring(0, 32) + "]");
  }

  @Test
  void theMinutesTellWhoWhatAndWhen() {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.outcome(item, OutcomeKind.NOTE, false, false);
    records.outcome(item, OutcomeKind.STANDPOINT, false, false);
    records.outcome(item, OutcomeKind.TASK, false, false);
    assertThat(text(MinutesDocument.of(records.record(), Edition.PUBLIC)))
        .contains(
            "Til stede: Leder (formand), TR (næstformand), AMR (referent)",
            "Mødeleder: Leder",
            "Referent: AMR",
            "åbenNOTE0 sagt af TR",
            "Standpunkt, medarbejdersiden: åbenSTANDPOINT1 sagt af TR",
            "Opgave: åbenTASK2 sagt af TR. Leder, 15.\u00a0januar 2027",
            "åbenTASK2 sagt af TR | Leder | 15.\u00a0januar 2027");
  }

  @Test
  void confidentialLinesAreFramedInTheFullEdition() {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.outcome(item, OutcomeKind.DECISION, false, false);
    records.outcome(item, OutcomeKind.DECISION, true, true);
    records.outcome(item, OutcomeKind.DECISION, false, false);
    List<Block> body = MinutesDocument.of(records.record(), Edition.FULL).body();
    assertThat(body)
        .filteredOn(Block.Notice.class::isInstance)
        .map(Block.Notice.class::cast)
        .filteredOn(notice -> notice.kind() == Block.Notice.Kind.CONFIDENTIAL)
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.title()).isEqualTo("Fortroligt");
          assertThat(notice.body().toString()).contains("hemmeligDECISION1");
        });
  }

  @Test
  void newsTellDecisionsAndTasksOnOnePage() {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.outcome(item, OutcomeKind.DECISION, false, false);
    records.outcome(item, OutcomeKind.TASK, false, false);
    records.outcome(item, OutcomeKind.STANDPOINT, false, false);
    assertThat(text(CommunicationDocument.of(records.record())))
        .contains("Nyt fra Lokal-MED", "åbenDECISION0", "åbenTASK1")
        .doesNotContain("STANDPOINT");
  }

  @ParameterizedTest
  @EnumSource
  @Tag("R26")
  void everyMeetingPdfIsTaggedTitledAndDanish(Edition edition) throws Exception {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.outcome(item, OutcomeKind.TASK, false, false);
    records.outcome(item, OutcomeKind.DECISION, true, true);
    records.item(true, 1);
    for (Document document :
        List.of(
            AgendaDocument.of(records.record(), edition),
            MinutesDocument.of(records.record(), edition))) {
      PdfConformance.assertAccessibleAndLasting(Formats.bytes(document, DocumentFormat.PDF));
    }
  }

  @Test
  void fileNamesSortByDateAndAreSafe() {
    assertThat(MinutesDocument.fileName(Records.localMed().record(), Edition.PUBLIC))
        .isEqualTo("2026-12-03 Lokal-MED referat (offentlig)");
  }

  private static String text(Document document) {
    return Formats.text(document, DocumentFormat.TEXT);
  }
}
