package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfWriterTest {

  @Test
  @Tag("R26")
  void everyBlockKeepsBothStandards() throws Exception {
    byte[] pdf = Samples.written(Samples.everyBlock(), DocumentFormat.PDF);
    PdfConformance.assertAccessibleAndLasting(pdf);
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 2", "70, 18, 24", "740, 190, 220"})
  @Tag("R26")
  void longDocumentsKeepBothStandards(int items, int fewestPages, int mostPages) throws Exception {
    byte[] pdf = Samples.written(Samples.items(items), DocumentFormat.PDF);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isBetween(fewestPages, mostPages);
    }
    PdfConformance.assertAccessibleAndLasting(pdf);
  }

  @Test
  @Tag("R26")
  void isTitledTaggedAndDanish() throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(Samples.written(Samples.everyBlock(), DocumentFormat.PDF))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Referat af Lokal-MED, torsdag den 3. december 2026");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Årlig arbejdsmiljødrøftelse");
    }
  }

  @Test
  void everyPageSaysItsNumberAndTheTitleFollowsFromPageTwo() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Samples.written(Samples.items(8), DocumentFormat.PDF))) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      PDFTextStripper second = new PDFTextStripper();
      second.setStartPage(2);
      second.setEndPage(2);
      assertThat(second.getText(pdf))
          .startsWith("Referat af Lokal-MED, torsdag den 3. december 2026")
          .contains("side 2 af " + pages);
    }
  }
}
