package dk.medspil.document.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Document;
import dk.medspil.domain.look.Accent;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.look.TextSize;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A workplace's look changes no word, and every file stays as open to all as without it. */
class DressedDocumentTest {
  private static final DocumentLook USUAL = DocumentLook.USUAL;

  static Stream<DocumentLook> looks() {
    DocumentLook all = Looks.everything();
    return Stream.of(
        all,
        USUAL.withLogo(all.logo()),
        USUAL.withLogo(all.logo().map(logo -> logo.described(""))),
        USUAL.with("😀 ☃ \u2bd1 \ue123 שלום " + "lang".repeat(40), "{side}"),
        coloured(new Accent(0xFFFF00), TextSize.LARGE),
        coloured(new Accent(0), TextSize.LARGER));
  }

  private static DocumentLook coloured(Accent accent, TextSize size) {
    return new DocumentLook(
        accent,
        size,
        "",
        "Lilleby",
        USUAL.minutes(),
        USUAL.agenda(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("looks")
  @Tag("R26")
  void everyLookKeepsBothStandards(DocumentLook look) throws Exception {
    Document document = Samples.everyBlock().dressed(look, "Lokal-MED");
    PdfConformance.assertAccessibleAndLasting(Samples.written(document, DocumentFormat.PDF));
  }

  @Test
  @Tag("R26")
  void aLongDocumentInAFullLookKeepsBothStandards() throws Exception {
    Document document = Samples.items(70).dressed(Looks.everything(), "Lokal-MED");
    PdfConformance.assertAccessibleAndLasting(Samples.written(document, DocumentFormat.PDF));
  }

  @ParameterizedTest
  @EnumSource
  void theWordsAreThoseWithoutALook(DocumentFormat format) throws Exception {
    Document plain = Samples.everyBlock();
    String before = ReadBack.text(Samples.written(plain, format), format);
    Document dressed = plain.dressed(Looks.everything(), "Lokal-MED");
    String after = ReadBack.text(Samples.written(dressed, format), format);
    // Where a picture can be, the logo's own words come first.
    assertThat(after.replaceFirst("Lilleby Kommunes åkande", "").replaceAll("\\s+", " ").strip())
        .isEqualTo(before.replaceAll("\\s+", " ").strip());
  }

  @Test
  void headerAndFooterStandOnEveryPageOfThePdf() throws Exception {
    Document document = Samples.items(8).dressed(Looks.everything(), "Lokal-MED");
    try (PDDocument pdf = Loader.loadPDF(Samples.written(document, DocumentFormat.PDF))) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf).replace('\u00a0', ' '))
            .contains("Lokal-MED · 3. december 2026 \"citat\" </style>")
            .contains("Side " + page + "/" + pdf.getNumberOfPages())
            .doesNotContain("side " + page + " af");
      }
    }
  }

  @Test
  void headerAndFooterStandOnEveryPageOfTheWordFile() throws Exception {
    Document document = Samples.items(1).dressed(Looks.everything(), "Lokal-MED");
    try (XWPFDocument word = word(document)) {
      assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isFalse();
      assertThat(word.getHeaderList().getFirst().getText().strip())
          .isEqualTo("Lokal-MED · 3.\u00a0december 2026 \"citat\" </style>");
      String footer = word.getFooterList().getFirst()._getHdrFtr().xmlText();
      assertThat(footer)
          .containsSubsequence("Tlf. 12 34 56 78 · Side ", "PAGE", "/", "NUMPAGES")
          .doesNotContain(" af ");
    }
  }

  @Test
  void aWebPageHasThemOnceWithoutPageNumbers() throws Exception {
    Document document = Samples.items(1).dressed(Looks.everything(), "Lokal-MED");
    org.w3c.dom.Document page = ReadBack.xml(Samples.written(document, DocumentFormat.HTML));
    assertThat(page.getElementsByTagName("header").item(0).getTextContent())
        .isEqualTo("Lokal-MED · 3.\u00a0december 2026 \"citat\" </style>");
    assertThat(page.getElementsByTagName("footer").item(0).getTextContent())
        .isEqualTo("Lilleby Kommune · Tlf. 12 34 56 78");
  }

  @Test
  void aPaleColourDrawsLinesAndIsNoText() {
    Accent pale = new Accent(0xFFFF00);
    Document document = Samples.everyBlock().dressed(coloured(pale, TextSize.NORMAL), "MED");
    String page = new String(Samples.written(document, DocumentFormat.HTML), UTF_8);
    assertThat(page)
        .contains("solid #FFFF00", "color: #" + pale.forText().hex())
        .doesNotContain(" color: #FFFF00", "#0F5468");
  }

  @Test
  void wordStylesTakeColourAndSize() throws Exception {
    Document document =
        Samples.everyBlock().dressed(coloured(new Accent(0x8B0000), TextSize.LARGER), "MED");
    try (XWPFDocument word = word(document)) {
      assertThat(word.getStyle().xmlText())
          .contains("8B0000", "w:val=\"29\"")
          .doesNotContain("0F5468");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PDF", "DOCX", "HTML"})
  void aDamagedLogoFromAPackageIsLeftOut(DocumentFormat format) throws Exception {
    byte[] broken = Looks.picture("png", 90, 30);
    Arrays.fill(broken, 20, broken.length - 20, (byte) 7);
    LookFile logo = new LookFile(LookFile.Kind.LOGO, "logo.png", "x", FileBytes.of(broken));
    Document plain = Samples.everyBlock();
    Document document = plain.dressed(USUAL.withLogo(Optional.of(logo)), "MED");
    assertThat(ReadBack.text(Samples.written(document, format), format))
        .isEqualTo(ReadBack.text(Samples.written(plain, format), format));
  }

  private static XWPFDocument word(Document document) throws Exception {
    return new XWPFDocument(
        new ByteArrayInputStream(Samples.written(document, DocumentFormat.DOCX)));
  }
}
