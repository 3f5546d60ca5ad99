package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.PdfConformance;
import dk.medspil.domain.look.AgendaPart;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.MinutesPart;
import dk.medspil.domain.look.PartOrder;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Minutes and agenda hold the parts that were chosen, in their order. */
class DocumentPartsTest {

  @Test
  void partsStandInTheChosenOrder() {
    Document minutes =
        minutes("DECISIONS AGENDA TASKS ITEMS FACTS SIGNATURES -TOLD ADDENDA APPROVAL");
    assertThat(headings(minutes))
        .containsSubsequence(
            "Beslutninger",
            "Dagsorden",
            "Opgaver fra mødet",
            "1. åbentPunkt0",
            "Møde og deltagere",
            "Underskrifter",
            "Godkendelse");
    assertThat(Formats.text(minutes, DocumentFormat.TEXT))
        .contains("1. åbentPunkt0 | ", "(fortroligt)", "Formand, dato og underskrift");
  }

  @Test
  void factsAtTheTopNeedNoHeading() {
    assertThat(headings(minutes(""))).doesNotContain("Møde og deltagere");
    Document agenda =
        AgendaDocument.of(record(), Edition.FULL, agenda("ITEMS FACTS MEMBERS DETAILS"));
    assertThat(headings(agenda))
        .containsSubsequence("Punkter", "Møde", "Medlemmer og gæster", "Om punkterne");
  }

  @Test
  void whatIsLeftOutIsNotThere() {
    Document agenda = AgendaDocument.of(record(), Edition.FULL, agenda("-MEMBERS -DETAILS"));
    assertThat(Formats.text(agenda, DocumentFormat.TEXT)).doesNotContain("Medlemmer");
    assertThat(headings(agenda)).containsExactly("Punkter");
  }

  @Test
  void theUsualPartsAreTheDocumentWithoutALook() {
    MeetingRecord record = record();
    assertThat(MinutesDocument.of(record, Edition.FULL, DocumentLook.USUAL))
        .isEqualTo(MinutesDocument.of(record, Edition.FULL));
  }

  @Property(tries = 60)
  void everyOrderGivesAWholeDocument(
      @ForAll @Size(max = 12) List<MinutesPart> moves, @ForAll boolean shown) {
    PartOrder<MinutesPart> order = PartOrder.usual(MinutesPart.class);
    for (MinutesPart part : moves) {
      order = order.with(part, shown).moved(part, shown ? -1 : 1);
    }
    String text = Formats.text(minutes(order.written()), DocumentFormat.TEXT);
    assertThat(text)
        .contains("1. åbentPunkt0", "Ordinært", "Godkendelse", "ikke endeligt godkendt");
  }

  @Test
  @Tag("R26")
  void minutesWithEveryPartKeepBothStandards() throws Exception {
    Document minutes = minutes("DECISIONS AGENDA TASKS ITEMS FACTS SIGNATURES");
    PdfConformance.assertAccessibleAndLasting(Formats.bytes(minutes, DocumentFormat.PDF));
  }

  private static Document minutes(String parts) {
    DocumentLook usual = DocumentLook.USUAL;
    DocumentLook look =
        new DocumentLook(
            usual.accent(),
            usual.size(),
            "",
            "",
            PartOrder.read(MinutesPart.class, parts),
            usual.agenda(),
            Optional.empty(),
            Optional.empty());
    return MinutesDocument.of(record(), Edition.FULL, look);
  }

  private static DocumentLook agenda(String parts) {
    DocumentLook usual = DocumentLook.USUAL;
    return new DocumentLook(
        usual.accent(),
        usual.size(),
        "",
        "",
        usual.minutes(),
        PartOrder.read(AgendaPart.class, parts),
        Optional.empty(),
        Optional.empty());
  }

  private static MeetingRecord record() {
    Records records = Records.localMed();
    UUID open = records.item(false, 0);
    records.outcome(open, OutcomeKind.DECISION, false, false);
    records.outcome(open, OutcomeKind.TASK, false, false);
    UUID closed = records.item(true, 0);
    records.outcome(closed, OutcomeKind.DECISION, false, false);
    Optional<LocalDate> none = Optional.empty();
    Minutes byChair =
        new Minutes(
            records.record().meeting().id(),
            Optional.of(Records.DAY),
            Optional.of(Records.DAY),
            none,
            none,
            none,
            Optional.empty());
    return records.minutes(byChair).record();
  }

  private static List<String> headings(Document document) {
    return document.body().stream()
        .flatMap(block ->
            block instanceof Block.Heading(int _, String text) ? Stream.of(text) : Stream.empty())
        .toList();
  }
}
