package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.file.CompleteFolder;
import dk.medspil.document.write.PdfConformance;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JournalFolderTest {
  private static final JournalFacts FACTS =
      new JournalFacts("Trivsel på Søen </emne> & \u0007\ud800", "81.00 G01", "Åse", true);

  private static final List<String> NAMES =
      List.of("Åben plan.xlsx", "hemmeligUdkast.docx", "hemmeligtOplæg.pdf");

  @TempDir Path parent;

  @Test
  void holdsTheMinutesTwiceTheAnnexesAndWhatTheyAre() throws Exception {
    Path folder = saved(record(), Edition.FULL, FACTS);
    assertThat(names(folder))
        .containsExactly(
            "2026-12-03 Lokal-MED bilag 1 Aaben plan.xlsx",
            "2026-12-03 Lokal-MED bilag 2 hemmeligUdkast.docx",
            "2026-12-03 Lokal-MED bilag 3 hemmeligtOplaeg.pdf",
            "2026-12-03 Lokal-MED bilag dagsorden Trivsel paa Soeen emne &.pdf",
            "2026-12-03 Lokal-MED bilag dialogtavle Trivsel paa Soeen emne &.pdf",
            "2026-12-03 Lokal-MED oplysninger.xml",
            "2026-12-03 Lokal-MED referat Trivsel paa Soeen emne &.docx",
            "2026-12-03 Lokal-MED referat Trivsel paa Soeen emne &.pdf");
    Document xml = metadata(folder);
    assertThat(text(xml, "dato")).isEqualTo("2026-12-03");
    assertThat(text(xml, "emne")).isEqualTo("Trivsel på Søen </emne> &");
    assertThat(text(xml, "journalnummer")).isEqualTo("81.00 G01");
    assertThat(text(xml, "fortroligt")).isEqualTo("ja");
    assertThat(text(xml, "fortroligtPunkt")).isEqualTo("hemmeligGrund, til og med 2027-03-01");
    NodeList files = xml.getElementsByTagName("fil");
    assertThat(files.getLength()).isEqualTo(7);
    for (int i = 0; i < files.getLength(); i++) {
      Element file = (Element) files.item(i);
      byte[] content = Files.readAllBytes(folder.resolve(file.getAttribute("navn")));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      assertThat(file.getAttribute("sha256")).isEqualTo(HexFormat.of().formatHex(hash));
      if (file.getAttribute("navn").contains("Trivsel")
          && file.getAttribute("navn").endsWith(".pdf")) {
        PdfConformance.assertAccessibleAndLasting(content);
      }
    }
  }

  @Test
  @Tag("R02")
  void thePublicFolderTellsNoSecretInAnyFile() throws Exception {
    Path folder = saved(record(), Edition.PUBLIC, FACTS);
    assertThat(text(metadata(folder), "fortroligt")).isEqualTo("nej");
    assertThat(names(folder))
        .contains("2026-12-03 Lokal-MED bilag 1 Aaben plan.xlsx")
        .noneMatch(name -> name.contains("hemmelig"));
    assertThat(Files.readString(folder.resolve("2026-12-03 Lokal-MED oplysninger.xml")))
        .doesNotContain("hemmelig", "Egekær", "Askholm");
  }

  @Test
  void aSecondFolderOfTheSameNameGetsANumber() throws Exception {
    Path first = saved(record(), Edition.FULL, FACTS);
    Path second = saved(record(), Edition.FULL, FACTS);
    assertThat(second.getFileName().toString()).isEqualTo(first.getFileName() + " (2)");
    assertThat(names(parent)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "false|Ærø/Åbyhøj: \\ * ? < > |Ærø Åbyhøj",
        "true|Ærø – Åbyhøj é ł 😀|Aeroe - Aabyhoej e",
        "false|..skjult. . |skjult",
        "false|  |dokument"
      })
  void aNameFitsEverySystem(boolean plain, String words, String name) {
    assertThat(new JournalName(plain).of(Optional.ofNullable(words).orElse(""))).isEqualTo(name);
  }

  @Test
  void aLongNameIsCutAndNeverInTheMiddleOfACharacter() {
    String name = new JournalName(false).of("a".repeat(99) + "𝒳𝒳");
    assertThat(name).isEqualTo("a".repeat(99));
  }

  @Test
  void filesThatARecordsSystemMayRefuseAreToldOf() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("Plan.pdf", pdf(false));
    files.put("Låst plan.PDF", pdf(true));
    files.put("Tal.xlsx", new byte[] {'P', 'K', 3, 4});
    files.put("Låste tal.xlsx", lockedSheet());
    files.put("Beregning.xlsm", new byte[] {1});
    files.put("Alt.zip", new byte[] {1});
    files.put("Billede.jpeg", new byte[] {1});
    Records records = Records.localMed();
    UUID open = records.item(false, 0);
    files.keySet().forEach(name -> records.file(open, name, "", !name.equals("Alt.zip")));
    Function<String, byte[]> contents =
        sha256 ->
            files.entrySet().stream()
                .filter(file -> MinutesContent.sha256(file.getKey()).equals(sha256))
                .findFirst()
                .orElseThrow()
                .getValue();
    assertThat(FilingAdvice.of(records.record(), Edition.FULL, contents))
        .containsExactly(
            new FilingAdvice("Låst plan.PDF", FilingAdvice.Why.LOCKED),
            new FilingAdvice("Låste tal.xlsx", FilingAdvice.Why.LOCKED),
            new FilingAdvice("Beregning.xlsm", FilingAdvice.Why.MACROS),
            new FilingAdvice("Alt.zip", FilingAdvice.Why.FORMAT));
    assertThat(FilingAdvice.of(records.record(), Edition.PUBLIC, contents))
        .extracting(FilingAdvice::name)
        .doesNotContain("Alt.zip")
        .hasSize(3);
  }

  private static byte[] pdf(boolean locked) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument made = new PDDocument()) {
      made.addPage(new PDPage());
      if (locked) {
        made.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
      }
      made.save(out);
    }
    return out.toByteArray();
  }

  /** As Excel locks a workbook: the zip within the container of the old formats. */
  private static byte[] lockedSheet() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private Path saved(MeetingRecord record, Edition edition, JournalFacts facts) throws Exception {
    JournalFolder folder =
        JournalFolder.of(
            new MeetingPapers(record, DocumentLook.USUAL),
            edition,
            facts,
            JournalFolderTest::content);
    return CompleteFolder.save(parent, folder.name(), folder.parts());
  }

  /** A file here holds its own name. */
  private static byte[] content(String sha256) {
    return NAMES.stream()
        .filter(name -> MinutesContent.sha256(name).equals(sha256))
        .map(name -> name.getBytes(StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static MeetingRecord record() {
    Records records = Records.localMed();
    UUID open = records.item(false, 0);
    UUID closed = records.item(true, 0);
    records.file(open, NAMES.get(0), "åben beskrivelse", true);
    records.file(open, NAMES.get(1), "hemmelig beskrivelse", false);
    records.file(closed, NAMES.get(2), "hemmelig beskrivelse", true);
    records.board(open, false, Optional.empty());
    return records.record();
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Document metadata(Path folder) throws Exception {
    Path file = folder.resolve("2026-12-03 Lokal-MED oplysninger.xml");
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static String text(Document xml, String name) {
    return xml.getElementsByTagName(name).item(0).getTextContent();
  }
}
