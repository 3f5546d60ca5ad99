package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Wherever on a page a heading comes, what it leads to begins on the same page. */
class HeadroomTest {
  private static final int LINES_OF_A_PAGE = 45;

  @Test
  void aTableBeginsOnThePageOfItsHeadings() throws IOException {
    Block table =
        new Block.Table(
            "Rundens tabel",
            List.of(new Block.Column("Hvad", 2), new Block.Column("Hvem", 1)),
            IntStream.rangeClosed(1, 60)
                .mapToObj(row -> List.of(Text.of("Række nr. " + row), Text.of("TR")))
                .toList());
    for (int lines = LINES_OF_A_PAGE - 15; lines < LINES_OF_A_PAGE; lines++) {
      assertTogether(
          lines,
          List.of(new Block.Heading(1, "Afsnit"), new Block.Heading(2, "Underafsnit"), table),
          "Afsnit",
          "Underafsnit",
          "Rundens tabel",
          "Hvem",
          "Række nr. 1 ");
      assertTogether(lines, List.of(table), "Rundens tabel", "Hvem", "Række nr. 1 ");
    }
  }

  @Test
  void fewFactsStayWithTheirHeadingAndEachOther() throws IOException {
    Block facts =
        new Block.KeyValues(
            List.of(
                new Block.KeyValue("Formand", Text.of("den første")),
                new Block.KeyValue("Næstformand", Text.of("den anden")),
                new Block.KeyValue("Udsendt", Text.of("den tredje"))));
    for (int lines = LINES_OF_A_PAGE - 15; lines < LINES_OF_A_PAGE; lines++) {
      assertTogether(
          lines,
          List.of(new Block.Heading(1, "Godkendelse"), facts),
          "Godkendelse",
          "den første",
          "den tredje");
    }
  }

  @Test
  void aTableNamedByItsHeadingBeginsUnderItHoweverLongItsFirstRow() throws IOException {
    Block table =
        Block.Table.underHeading(
            List.of(new Block.Column("Hvad", 1), new Block.Column("Hvem", 4)),
            List.of(
                List.of(Text.of("mange ord ".repeat(12) + "slut"), Text.of("TR")),
                List.of(Text.of("kort"), Text.of("AMR"))));
    for (int lines = LINES_OF_A_PAGE - 20; lines < LINES_OF_A_PAGE; lines++) {
      assertTogether(
          lines, List.of(new Block.Heading(1, "Mening"), table), "Mening", "Hvem", "slut", "TR");
    }
  }

  @Test
  void noPageIsEmptyAfterATableThatFillsTheLast() throws IOException {
    Block table =
        new Block.Table(
            "Rundens tabel",
            List.of(new Block.Column("Hvad", 2)),
            IntStream.rangeClosed(1, 4)
                .mapToObj(row -> List.of(Text.of("Række nr. " + row)))
                .toList());
    for (int lines = LINES_OF_A_PAGE - 20; lines < LINES_OF_A_PAGE; lines++) {
      assertThat(pages(lines, List.of(table)))
          .as("after %d lines", lines)
          .allSatisfy(page -> assertThat(page).containsAnyOf("Linje ", "Række nr."));
    }
  }

  private static void assertTogether(int lines, List<Block> last, String... words)
      throws IOException {
    assertThat(pages(lines, last))
        .as("after %d lines", lines)
        .anySatisfy(page -> assertThat(page).contains(words));
  }

  private static List<String> pages(int lines, List<Block> last) throws IOException {
    List<Block> body = new ArrayList<>();
    for (int line = 1; line <= lines; line++) {
      body.add(Block.Paragraph.of("Linje " + line));
    }
    body.addAll(last);
    byte[] file = Samples.written(Samples.of(body), DocumentFormat.PDF);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
      }
      return pages;
    }
  }
}
