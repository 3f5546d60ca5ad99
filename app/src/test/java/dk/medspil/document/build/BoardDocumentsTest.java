package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.PdfConformance;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.MeetingRecord;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardDocumentsTest {
  private static final String[] STEPS = {
    "1. Afdæk baggrunden",
    "2. Undersøg relationer og mønstre",
    "3. Se muligheder",
    "4. Find løsninger"
  };

  @Test
  @Tag("R30")
  void aBoardKeepsItsFourStepsAndItsNotesUnderTheirQuestions() {
    String text = text(BoardDocument.of(meetingWithBoard(), Edition.FULL));
    assertThat(text).contains(STEPS).containsSubsequence("åbenTavle0Prompt", "åbenTavle0Note");
  }

  @Test
  void aMeetingWithoutABoardSaysSo() {
    assertThat(text(BoardDocument.of(Records.localMed().record(), Edition.FULL)))
        .contains("Der er ingen dialogtavle fra mødet.");
  }

  @Test
  @Tag("R30")
  void aBlankSheetHasTheQuestionsAndRoomButNoNotes() {
    Document sheet = SheetDocument.of(meetingWithBoard(), Edition.FULL, PageFormat.A4_PORTRAIT);
    assertThat(text(sheet))
        .contains(STEPS)
        .contains("åbenTavle0Felt", "åbenTavle0Prompt", "____")
        .doesNotContain("åbenTavle0Note");
  }

  @ParameterizedTest
  @EnumSource
  @Tag("R30")
  void aDeckPrintsOnEachPaper(PageFormat page) throws Exception {
    Deck deck =
        new Deck(
            "stoej",
            "Støj i fællesrummet",
            "Tal om lyd.",
            List.of(new Deck.Field("f1", "Hverdagen")),
            List.of(
                new Deck.Prompt("p1", Step.BACKGROUND, Optional.of("f1"), "Hvornår larmer det?"),
                new Deck.Prompt("p2", Step.SOLUTIONS, Optional.empty(), "Hvad gør vi på mandag?")),
            true);
    MeetingRecord record = Records.localMed().record();
    Document sheet = SheetDocument.of(deck, record.workplace(), Records.DAY, page);
    assertThat(text(sheet))
        .contains(STEPS)
        .containsSubsequence("Hverdagen", "Hvornår larmer det?", "Hvad gør vi på mandag?");
    byte[] file = Formats.bytes(sheet, DocumentFormat.PDF);
    PdfConformance.assertAccessibleAndLasting(file);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDRectangle box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth() > box.getHeight()).isEqualTo(page.isLandscape());
    }
  }

  private static MeetingRecord meetingWithBoard() {
    Records records = Records.localMed();
    records.board(records.item(false, 0), false, Optional.empty());
    return records.record();
  }

  private static String text(Document document) {
    return Formats.text(document, DocumentFormat.TEXT);
  }
}
