package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

  @Test
  void shippedTemplateIsPackedFromItsParts() throws IOException {
    assertThat(Files.readAllBytes(WordTemplate.SHIPPED))
        .as("run WordTemplate.main after a change in %s", WordTemplate.PARTS)
        .isEqualTo(WordTemplate.pack());
  }

  @Test
  void headingsListsAndCaptionHaveWordsOwnStyles() throws Exception {
    try (XWPFDocument word = written(Samples.everyBlock())) {
      assertThat(styleOf(word, "Referat af Lokal-MED, torsdag den 3. december 2026"))
          .isEqualTo("Title");
      assertThat(styleOf(word, "Årlig arbejdsmiljødrøftelse")).isEqualTo("heading 1");
      assertThat(styleOf(word, "Opgaver fra mødet")).isEqualTo("heading 2");
      assertThat(styleOf(word, "Uddybning")).isEqualTo("heading 3");
      assertThat(styleOf(word, "færre løft")).isEqualTo("List Bullet");
      assertThat(styleOf(word, "mål lyden")).isEqualTo("List Number");
      assertThat(styleOf(word, "Det har vi aftalt")).isEqualTo("caption");
      assertThat(paragraph(word, "Plads til noter").isPageBreak()).isTrue();
    }
  }

  @Test
  void tablesRepeatTheirHeaderAndKeepRowsWhole() throws Exception {
    try (XWPFDocument word = written(Samples.everyBlock())) {
      XWPFTable table = word.getTables().getFirst();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal())
          .isEqualTo("Det har vi aftalt");
      assertThat(word.getStyles().getStyle(table.getStyleID()).getName())
          .isEqualTo("Medspil tabel");
    }
  }

  @Test
  void isTitledDatedAndDanish() throws Exception {
    try (XWPFDocument word = written(Samples.everyBlock())) {
      PackageProperties core = word.getPackage().getPackageProperties();
      assertThat(core.getTitleProperty())
          .contains("Referat af Lokal-MED, torsdag den 3. december 2026");
      assertThat(core.getLanguageProperty()).contains("da-DK");
      assertThat(core.getCreatorProperty()).contains("Botilbuddet Åkanden, Lokal-MED");
      assertThat(core.getCreatedProperty().orElseThrow().toInstant())
          .hasToString("2026-12-03T00:00:00Z");
      assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
          .isEqualTo("da-DK");
    }
  }

  @Test
  void headerHoldsTheTitleAndFooterCountsPages() throws Exception {
    try (XWPFDocument word = written(Samples.everyBlock())) {
      assertThat(word.getHeaderList().getFirst().getText().strip())
          .isEqualTo("Referat af Lokal-MED, torsdag den 3. december 2026");
      assertThat(word.getFooterList().getFirst()._getHdrFtr().xmlText())
          .contains("side ", " af ", "PAGE", "NUMPAGES");
    }
  }

  @Test
  void everyNumberedListStartsAtOne() throws Exception {
    Block list = new Block.NumberedList(List.of(Text.of("første"), Text.of("anden")));
    try (XWPFDocument word = written(Samples.of(List.of(list, Block.Paragraph.of("og"), list)))) {
      Set<Object> lists =
          word.getParagraphs().stream()
              .filter(paragraph -> "første".equals(paragraph.getText()))
              .map(XWPFParagraph::getNumID)
              .collect(Collectors.toSet());
      assertThat(lists).hasSize(2);
    }
  }

  @Test
  void wideSheetsAreWide() throws Exception {
    Document sheet =
        new Document(
            "Ark",
            "",
            "",
            LocalDate.EPOCH,
            PageFormat.A3_LANDSCAPE,
            List.of(new Block.WritingSpace(2)));
    try (XWPFDocument word = written(sheet)) {
      assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("23811");
      assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient())
          .hasToString("landscape");
    }
  }

  private static XWPFDocument written(Document document) throws IOException {
    return new XWPFDocument(
        new ByteArrayInputStream(Samples.written(document, DocumentFormat.DOCX)));
  }

  private static String styleOf(XWPFDocument word, String text) {
    return word.getStyles().getStyle(paragraph(word, text).getStyle()).getName();
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String text) {
    return word.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
