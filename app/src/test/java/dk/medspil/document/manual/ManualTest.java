package dk.medspil.document.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.Run;
import dk.medspil.document.model.Text;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.PdfConformance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ManualTest {
  private static final int LARGEST_PICTURE = 100_000;
  private static final int LARGEST_PICTURES = 1_500_000;

  private final Manual manual = new Manual();

  @Test
  void everyPageIsThereAndEveryHeadingIsItsOwn() {
    assertThat(manual.pages()).extracting(PageText::page).containsExactly(Page.values());
    assertThat(headings(document())).doesNotHaveDuplicates();
  }

  @Test
  void everyLinkGoesToAHeadingOrToAPlaceInTheProgram() {
    Document document = document();
    List<String> headings = headings(document);
    assertThat(document.body().stream().flatMap(ManualTest::runs).map(Run::target))
        .filteredOn(target -> !target.isEmpty() && !target.startsWith(Manual.PLACE))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(headings).contains(target));
  }

  @Test
  void everyPictureIsThereSmallAndUsed() throws Exception {
    Path folder = Path.of("src/main/resources", PageReader.PICTURES);
    List<String> used =
        manual.pages().stream()
            .flatMap(page -> page.body().stream())
            .filter(Block.Picture.class::isInstance)
            .map(block -> ((Block.Picture) block).resource())
            .toList();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> there = files.toList();
      assertThat(there.stream().map(file -> PageReader.PICTURES + file.getFileName()))
          .containsExactlyInAnyOrderElementsOf(used);
      long all = 0;
      for (Path file : there) {
        assertThat(Files.size(file)).as("%s", file).isLessThan(LARGEST_PICTURE);
        all += Files.size(file);
      }
      assertThat(all).isLessThan(LARGEST_PICTURES);
    }
  }

  @Test
  @Tag("R26")
  void isOneAccessiblePdfWithAnOutline() throws Exception {
    byte[] pdf = written(DocumentFormat.PDF);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDOutlineItem first = read.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("De første ti minutter");
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Manual til Medspil");
    }
    PdfConformance.assertAccessibleAndLasting(pdf);
  }

  @Test
  void everyFormatHasThePicturesOrTheirDescriptions() throws Exception {
    Block.Picture picture =
        (Block.Picture)
            manual.page(Page.APV).body().stream()
                .filter(Block.Picture.class::isInstance)
                .findFirst()
                .orElseThrow();
    try (PDDocument pdf = Loader.loadPDF(written(DocumentFormat.PDF))) {
      long drawn = 0;
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          drawn += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
      assertThat(drawn).isEqualTo(7);
    }
    try (var word = new XWPFDocument(new ByteArrayInputStream(written(DocumentFormat.DOCX)))) {
      assertThat(word.getAllPictures()).hasSize(7);
      assertThat(word.getDocument().xmlText()).contains("descr=\"" + picture.description());
    }
    for (DocumentFormat text : List.of(DocumentFormat.MARKDOWN, DocumentFormat.TEXT)) {
      assertThat(new String(written(text), StandardCharsets.UTF_8))
          .contains("(Billede: " + picture.description() + ")");
    }
  }

  @Test
  void isOneWebPageThatPointsAtNothingOutsideItself() throws Exception {
    String html = new String(written(DocumentFormat.HTML), StandardCharsets.UTF_8);
    assertThat(html)
        .contains("<a href=\"#afsnit-", "data:image/png;base64,")
        .doesNotContain("href=\"http", "src=\"http", "sted:");
  }

  @Test
  void findsWordsInsideWordsAndThoseInHeadingsFirst() {
    ManualSearch search = new ManualSearch(manual);
    assertThat(search.find("fraværssamtale"))
        .extracting(ManualSearch.Hit::page)
        .contains(Page.RULES);
    assertThat(search.find("Treårsreglen").getFirst().heading()).isEqualTo("Emner og treårsreglen");
    assertThat(search.find("ctrl+z")).isNotEmpty();
    assertThat(search.find("godkendt referat låst").getFirst().page()).isEqualTo(Page.MINUTES);
    assertThat(search.find("zebra")).isEmpty();
    assertThat(search.find(" ")).isEmpty();
  }

  @Test
  void speaksToTheReaderWithoutShouting() {
    for (PageText page : manual.pages()) {
      String text =
          page.body().stream().flatMap(ManualTest::runs).map(Run::text).toList().toString();
      assertThat(text)
          .as(page.title())
          .doesNotContain("!")
          .doesNotContain("**")
          .doesNotContain("](");
    }
  }

  private Document document() {
    return manual.document("1.0", LocalDate.of(2026, 11, 26));
  }

  private byte[] written(DocumentFormat format) throws Exception {
    var out = new ByteArrayOutputStream();
    format.writer().write(document(), out);
    Files.createDirectories(Path.of("target/manual"));
    Files.write(Path.of("target/manual/manual." + format.extension()), out.toByteArray());
    return out.toByteArray();
  }

  private static List<String> headings(Document document) {
    return document.body().stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).text())
        .toList();
  }

  private static Stream<Run> runs(Block block) {
    Stream<Text> texts =
        switch (block) {
          case Block.Paragraph(Text text) -> Stream.of(text);
          case Block.BulletList(List<Text> items) -> items.stream();
          case Block.NumberedList(List<Text> items) -> items.stream();
          case Block.Table table -> table.rows().stream().flatMap(List::stream);
          case Block.Notice notice ->
              notice.body().stream()
                  .flatMap(inner -> runs(inner))
                  .map(run -> Text.empty().plusLink(run.text(), run.target()));
          default -> Stream.empty();
        };
    return texts.flatMap(text -> text.runs().stream());
  }

  /** What the writer meant as emphasis would be shown as asterisks. */
  @Test
  void no_sign_is_left_that_the_page_would_show() throws IOException {
    try (Stream<Path> pages =
        Files.list(Path.of("src/main/resources/dk/medspil/document/manual"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
        assertThat(Files.readString(page).replace("**", ""))
            .as(page.getFileName().toString())
            .doesNotContain("*");
      }
    }
  }
}
