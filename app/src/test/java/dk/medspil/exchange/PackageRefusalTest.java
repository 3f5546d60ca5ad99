package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.content.ContentLibrary;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRefusalTest {
  @TempDir private Path folder;
  private String manifest = "";
  private String content = "";
  private byte[] whole = new byte[0];

  @BeforeEach
  void makeAPackage() throws Exception {
    PackageContent demo = DemoWorkplace.on(Stores.TODAY, new ContentLibrary());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackageWriter.write(
        MedspilPackage.of(PackageKind.WORKPLACE, Stores.TODAY, demo, DemoWorkplace.files()), out);
    whole = out.toByteArray();
    PackedFile packed = PackedFile.read(file(whole));
    manifest = new String(packed.text("manifest.json"), StandardCharsets.UTF_8);
    content = new String(packed.text("content.json"), StandardCharsets.UTF_8);
  }

  @Test
  void theUnchangedPackageIsRead() throws Exception {
    assertThat(PackageReader.read(file(whole)).content().meetings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.1, 0.5, 0.9, 0.999})
  void aTruncatedFileIsRefused(double part) throws Exception {
    Path file = file(Arrays.copyOf(whole, (int) (whole.length * part)));
    refused(file, "ikke en hel pakke fra Medspil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kære alle", "{\"format\":\"medspil\"}", "PK", "%PDF-1.7"})
  void aForeignFileIsRefused(String text) throws Exception {
    refused(file(text.getBytes(StandardCharsets.UTF_8)), "ikke en hel pakke fra Medspil");
  }

  @Test
  void aForeignZipIsRefused() throws Exception {
    refused(file(zip(Map.of("word/document.xml", "<x/>"))), "»word/document.xml«");
    refused(file(zip(Map.of())), "");
    refused(file(zip(Map.of("content.json", content))), "mangler manifest.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../ond.sh", "/etc/passwd", "..\\ond.exe", "content.json/../x"})
  void aNameThatLeadsOutOfThePackageIsRefused(String name) throws Exception {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("manifest.json", manifest);
    files.put(name, "x");
    files.put("content.json", content);
    refused(file(zip(files)), "som ikke hører til i en pakke");
    try (var left = Files.list(folder)) {
      assertThat(left).allMatch(path -> path.toString().endsWith(".medspil"));
    }
  }

  @Test
  void aBombIsRefusedBeforeItGrows() throws Exception {
    String spaces = " ".repeat(60 * 1024 * 1024);
    Path file = file(zip(manifest, spaces));
    assertThat(Files.size(file)).isLessThan(200_000);
    refused(file, "pakker ud til langt mere");
  }

  @Test
  void aNewerPackageIsRefused() throws Exception {
    refused(
        file(zip(manifest.replace("\"version\" : 1", "\"version\" : 2"), content)),
        "nyere udgave af Medspil: pakken har version 2, og dette program læser version 1");
  }

  @Test
  void aPackageOfAnotherFormatIsRefused() throws Exception {
    refused(
        file(zip(manifest.replace("\"medspil\"", "\"andet\""), content)),
        "manifest.json siger ikke »medspil«");
  }

  @Test
  void aChangedContentIsRefused() throws Exception {
    refused(
        file(zip(manifest, content.replace("Åkanden", "Åkander"))),
        "passer ikke med sin kontrolsum");
  }

  @Test
  void brokenJsonIsRefusedWithItsLine() throws Exception {
    refusedContent("{\n  \"forums\" : [\n    x", "i content.json, linje 3, er der en fejl");
    refusedContent("[]", "content.json er ikke et JSON-objekt");
    refusedContent("{\"settings\":{},\"settings\":{}}", "er der en fejl i JSON-teksten");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "LOCAL_MED"            | "LOKALMED"           | ved forums/0/kind, står »LOKALMED«
          "place" :              | "plads" :            | ved meetings/0, står »plads«, som Medspil ikke kender
          "severity" : 4         | "severity" : 6       | står »6«, men det største er 5
          "severity" : 4         | "severity" : "4"     | skal der stå et helt tal
          "date" : "2026-12-03"  | "date" : "3.12.2026" | står »3.12.2026«, som ikke har den rigtige form
          "date" : "2026-12-03"  | "date" : "2026-13-03" | som ikke findes i kalenderen
          "start" : "13:00"      | "start" : "25:00"    | som ikke findes i kalenderen eller på uret
          "guests" :             | "ukendt" : 1, "guests" : | står »ukendt«, som Medspil ikke kender
          """)
  void whatBreaksTheSchemaIsRefusedWithItsPlace(String from, String to, String why)
      throws Exception {
    assertThat(content).contains(from);
    refusedContent(content.replaceFirst(java.util.regex.Pattern.quote(from), to), why);
  }

  @Test
  void aMissingFieldIsRefused() throws Exception {
    refusedContent(content.replaceFirst("\"sector\" : \"MUNICIPALITY\"", "\"x\" : 1"), "workplace");
    refusedContent(content.replaceFirst("\"recurring\" : true", "\"state\" : 1"), "JSON-teksten");
    refusedContent(
        content.replaceFirst("\"workingDays\" : false,?\\s+}", "\"x\" : 1}"), "forums/0/rules");
    refusedContent("{\n  \"settings\" : {}\n}", "mangler »forums«");
  }

  @Test
  void whatPointsAtNothingIsRefused() throws Exception {
    String forum = id("\"id\" : \"", "\"kind\" : \"LOCAL_MED\"");
    refusedContent(
        content.replaceFirst("\"forum\" : \"" + forum, "\"forum\" : \"" + UUID.randomUUID()),
        "som ikke findes i pakken");
  }

  @Test
  @Tag("R10")
  void aClosedLineWithoutAJudgedEffectIsRefused() throws Exception {
    refusedContent(
        content.replace("\"verdict\" : \"YES\"", "\"verdict\" : \"NO\""),
        "uden at nogen har vurderet effekten");
  }

  @Test
  @Tag("R24")
  void minutesThatWereChangedAfterTheyWereFrozenAreRefused() throws Exception {
    refusedContent(
        content.replaceFirst("(\"content\" : \"forum: Lokal)", "$1 "),
        "passer et frosset referat ikke med sin kontrolsum");
  }

  @Test
  void aCardInAnAreaItsBoardHasNotIsRefused() throws Exception {
    int areas = content.indexOf("\"areas\" : [");
    int card = content.indexOf("\"step\" : 4", content.indexOf("\"notes\" : [", areas));
    assertThat(card).isGreaterThan(areas);
    // The board keeps three of its four areas, and the card lies in the fourth.
    String without =
        content
            .substring(areas)
            .replaceFirst("(?s),\\s+\\{[^{}]*\\}(\\s+\\],\\s+\"rating\")", "$1");
    refusedContent(
        content.substring(0, areas) + without, "ligger noget i et felt, som tavlen ikke har");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "rating" : "RELATIONS" | "rating" : "FACTORS"   | som ikke hører til på tavlen
          "quality" : "DEMANDS"  | "quality" : "MEANING"  | som ikke hører til på tavlen
          "points" : 5           | "points" : 6           | står »6«, men det største er 5
          "position" : 3,        | "position" : 2,        | ikke i rækkefølge
          """)
  void aRatingThatDoesNotFitItsBoardIsRefused(String from, String to, String why) throws Exception {
    int boards = content.indexOf("\"parts\" : [") - 5000;
    int at = content.indexOf(from, from.contains("position") ? boards + 5000 : 0);
    assertThat(at).isPositive();
    refusedContent(content.substring(0, at) + to + content.substring(at + from.length()), why);
  }

  private String id(String before, String after) {
    int end = content.indexOf(after);
    int start = content.lastIndexOf(before, end) + before.length();
    return content.substring(start, content.indexOf('"', start));
  }

  private void refusedContent(String changed, String why) throws Exception {
    assertThat(changed).isNotEqualTo(content);
    byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
    String fitting =
        manifest.replaceFirst(
            "\"sha256\" : \"[0-9a-f]+\"", "\"sha256\" : \"" + PackageWriter.sha256(bytes) + "\"");
    refused(file(zip(fitting, changed)), why);
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> PackageReader.read(file))
        .isInstanceOf(RefusedPackageException.class)
        .hasMessageStartingWith("Filen »" + file.getFileName() + "« ")
        .hasMessageContaining(why)
        .hasMessageEndingWith(".")
        .message()
        .doesNotContain("\n");
  }

  private Path file(byte[] bytes) throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".medspil");
    return Files.write(file, bytes);
  }

  private static byte[] zip(String manifest, String content) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("manifest.json", manifest);
    files.put("content.json", content);
    return zip(files);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = bytes;
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
