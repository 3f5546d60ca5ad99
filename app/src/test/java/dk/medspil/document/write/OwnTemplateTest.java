package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.document.model.Document;
import dk.medspil.document.write.OwnTemplate.RefusedTemplateException;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTemplateTest {
  private static final String SECRET = "Kim Egekær";
  private static final String RELATION =
      "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%s\" Target=\"%s\"%s/></Relationships>";

  @Test
  void documentsStandOnItsStylesAndPagesAndNothingOfItsTextIsLeft() throws Exception {
    LookFile template = OwnTemplate.of("kommune.docx", municipal());
    Document document = dressed(template);
    byte[] file = Samples.written(document, DocumentFormat.DOCX);
    assertThat(ReadBack.text(file, DocumentFormat.DOCX))
        .isEqualTo(
            ReadBack.text(
                Samples.written(Samples.everyBlock(), DocumentFormat.DOCX), DocumentFormat.DOCX));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getHeaderList().getFirst().getText())
          .contains("Lilleby Kommune", "Lokal-MED · 3.\u00a0december 2026");
      assertThat(word.getStyle().xmlText()).contains("C00000");
      assertThat(word.getPackage().getPackageProperties().getLanguageProperty()).contains("da-DK");
    }
    assertThat(everythingIn(file)).doesNotContain(SECRET, "\\\\server");
    assertThat(everythingIn(template.content().toArray())).doesNotContain(SECRET, "\\\\server");
  }

  @Test
  void theTemplateOneBeginsWithCanBeUsed() throws Exception {
    LookFile template = OwnTemplate.of("medspil.docx", OwnTemplate.shipped());
    assertThat(OwnTemplate.of("igen.docx", template.content().toArray()).isOfItsKind()).isTrue();
  }

  @Test
  void missingStylesAreNamedInDanish() {
    byte[] poor =
        Looks.template(
            Map.of(
                "word/styles.xml",
                styles ->
                    styles
                        .replace("\"heading 3\"", "\"andet\"")
                        .replace("\"List Bullet\"", "\"punkt\"")));
    assertThatThrownBy(() -> OwnTemplate.of("kommune.docx", poor))
        .isInstanceOf(RefusedTemplateException.class)
        .hasMessageStartingWith(
            "kommune.docx mangler typografien »Overskrift 3«, »Opstilling - punkttegn«.");
  }

  @Test
  void whatRunsOrIsFetchedIsRefused() {
    assertThatThrownBy(
            () -> OwnTemplate.of("a.docx", Looks.template(Map.of("word/vbaProject.bin", p -> "x"))))
        .hasMessageContaining("makroer");
    UnaryOperator<String> fetched =
        relations ->
            relations.replace(
                "</Relationships>",
                RELATION.formatted(
                    "image", "http://sporing.example/x.png", " TargetMode=\"External\""));
    assertThatThrownBy(() ->
            OwnTemplate.of(
                "b.docx", Looks.template(Map.of("word/_rels/document.xml.rels", fetched))))
        .hasMessageContaining("henter noget");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "ikke word"})
  void otherFilesAreRefused(String content) {
    assertThatThrownBy(() -> OwnTemplate.of("x.docx", content.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RefusedTemplateException.class)
        .hasMessageContaining(".docx");
  }

  @Test
  void aWordTemplateFileMustBeSavedAsADocument() {
    byte[] dotx =
        Looks.template(
            Map.of(
                "[Content_Types].xml",
                types -> types.replace("document.main+xml", "template.main+xml")));
    assertThatThrownBy(() -> OwnTemplate.of("brev.dotx", dotx)).hasMessageContaining(".docx");
  }

  @Test
  void aTemplateThatIsDamagedGivesTheProgramsOwnLook() throws Exception {
    LookFile broken =
        new LookFile(
            LookFile.Kind.WORD_TEMPLATE,
            "x.docx",
            "",
            FileBytes.of("PK\3\4".getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(
            ReadBack.text(
                Samples.written(dressed(broken), DocumentFormat.DOCX), DocumentFormat.DOCX))
        .contains("Årlig arbejdsmiljødrøftelse");
  }

  private static Document dressed(LookFile template) {
    DocumentLook usual = DocumentLook.USUAL;
    DocumentLook look =
        new DocumentLook(
            usual.accent(),
            usual.size(),
            "{forum} · {dato}",
            "",
            usual.minutes(),
            usual.agenda(),
            Optional.empty(),
            Optional.of(template));
    return Samples.everyBlock().dressed(look, "Lokal-MED");
  }

  /** As a municipality's may be: sample text, comments, a writer, a path, colours of its own. */
  private static byte[] municipal() {
    Map<String, UnaryOperator<String>> parts = new HashMap<>();
    parts.put(
        "word/document.xml",
        body ->
            body.replace(
                "<w:body>",
                "<w:body><w:p><w:r><w:t>Skriv her, hilsen "
                    + SECRET
                    + "</w:t></w:r></w:p>"
                    + "<w:sdt><w:sdtContent><w:p><w:r><w:t>"
                    + SECRET
                    + "</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                    + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc>"
                    + "</w:tr></w:tbl>"));
    parts.put(
        "word/header1.xml",
        header -> header.replace("<w:p>", "<w:p><w:r><w:t>Lilleby Kommune</w:t></w:r></w:p><w:p>"));
    parts.put("word/styles.xml", styles -> styles.replace("0F5468", "C00000"));
    parts.put(
        "word/settings.xml",
        settings ->
            settings.replaceFirst(
                "(<w:settings[^>]*>)",
                "$1<w:attachedTemplate xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                    + "2006/relationships\" r:id=\"rIdX\"/>"));
    parts.put(
        "word/_rels/settings.xml.rels",
        nothing ->
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + RELATION.formatted(
                    "attachedTemplate",
                    "file:///\\\\server\\brev.dotm",
                    " TargetMode=\"External\""));
    parts.put(
        "word/_rels/document.xml.rels",
        relations ->
            relations.replace(
                "</Relationships>", RELATION.formatted("comments", "comments.xml", "")));
    parts.put(
        "word/comments.xml",
        nothing ->
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:id=\"0\" w:author=\""
                + SECRET
                + "\"/></w:comments>");
    parts.put(
        "[Content_Types].xml",
        types ->
            types.replace(
                "</Types>",
                "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd."
                    + "openxmlformats-officedocument.wordprocessingml.comments+xml\"/>"
                    + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd."
                    + "openxmlformats-package.core-properties+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        relations ->
            relations.replace(
                "</Relationships>",
                "<Relationship Id=\"rIdC\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                    + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                    + "</Relationships>"));
    parts.put(
        "docProps/core.xml",
        nothing ->
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                + "core-properties\"><cp:lastModifiedBy>"
                + SECRET
                + "</cp:lastModifiedBy></cp:coreProperties>");
    return Looks.template(parts);
  }

  private static String everythingIn(byte[] file) throws Exception {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}
