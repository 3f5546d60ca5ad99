package dk.medspil.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.ReadBack;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of Word file we write, opened by LibreOffice; skipped where it is not installed. */
@Tag("R26")
@TestInstance(Lifecycle.PER_CLASS)
class LibreOfficeTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Path folder = Path.of("");
  private Map<String, Document> documents = Map.of();
  private final List<Path> files = new ArrayList<>();

  @BeforeAll
  void write(@TempDir Path fresh) throws Exception {
    folder = fresh;
    assumeTrue(LibreOffice.isHere(), "LibreOffice (soffice) er ikke installeret her");
    documents = DemoDocuments.in(folder.resolve("store"));
    Path written = Files.createDirectories(folder.resolve("word"));
    for (Map.Entry<String, Document> one : documents.entrySet()) {
      Path file = written.resolve(one.getKey() + ".docx");
      try (OutputStream out = Files.newOutputStream(file)) {
        DocumentFormat.DOCX.writer().write(one.getValue(), out);
      }
      files.add(file);
    }
  }

  @Test
  void readsTheWordsWeWrote() throws Exception {
    Path read = LibreOffice.convert(files, "txt:Text (encoded):UTF8", folder);
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".docx", "");
      String ours = ReadBack.text(Files.readAllBytes(file), DocumentFormat.DOCX);
      String theirs = Files.readString(read.resolve(name + ".txt"));
      assertThat(letters(theirs)).as(name).isEqualTo(letters(ours));
    }
  }

  @Test
  void numbersThePagesAndShowsTheTitle() throws Exception {
    Path drawn = LibreOffice.convert(files, "pdf", folder);
    for (Map.Entry<String, Document> one : documents.entrySet()) {
      try (PDDocument pdf = Loader.loadPDF(drawn.resolve(one.getKey() + ".pdf").toFile())) {
        int pages = pdf.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          assertThat(stripper.getText(pdf).replace('\u00a0', ' '))
              .as(one.getKey())
              .contains("side " + page + " af " + pages);
        }
        assertThat(pdf.getDocumentInformation().getTitle())
            .as(one.getKey())
            .isEqualTo(one.getValue().title());
      }
    }
  }

  /** Without the numbers of lists, which one of the two reads as text and the other does not. */
  private static String letters(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    return WORD.matcher(plain.replaceAll("(?m)^\\s*\\d+\\. ", ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining(" "));
  }
}
