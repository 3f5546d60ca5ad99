package dk.medspil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.forum.Sector;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliExportTest {
  @TempDir private static Path shared = Path.of(".");
  private static CommandRun written = new CommandRun(shared);
  @TempDir private Path temp = Path.of(".");
  private CommandRun cli = new CommandRun(temp);

  @BeforeAll
  static void writeTheDemoOnce() {
    written = new CommandRun(shared).withDemo();
  }

  @BeforeEach
  void freshFolder() {
    cli = new CommandRun(temp);
  }

  @Test
  void theFilesOfAMeetingLieBesideAnEditionAndInTheFolderForTheRecordsSystem() throws Exception {
    cli.withCopyOf(written);
    String meeting = meetingWithFiles();
    String[] export = {
      "export",
      "--data",
      cli.data(),
      "--meeting",
      meeting,
      "--what",
      "minutes",
      "--format",
      "md",
      "--edition",
      "public",
      "--attachments",
      "--out",
      cli.file("referat.md")
    };
    assertThat(cli.run(export)).isZero();
    assertThat(Files.readString(cli.path("referat.md")))
        .contains("Rammer og vikartimer.csv")
        .doesNotContain("To modeller");
    try (var files = Files.list(cli.path("referat bilag"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("Bilag 1 Rammer og vikartimer.csv");
    }
    assertThat(
            cli.run(
                "journal", "--data", cli.data(), "--meeting", meeting, "--out", temp.toString()))
        .isZero();
    try (var files = Files.walk(temp)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .anyMatch(name -> name.endsWith("bilag 2 To modeller for nattevagten.txt"));
    }
    export[6] = "board";
    assertThat(cli.run(export)).isEqualTo(2);
  }

  private String meetingWithFiles() {
    try (Store store = Store.open(new DataFolder(Path.of(cli.data())))) {
      return store
          .read(session ->
              session.meetings().all().stream()
                  .filter(meeting ->
                      session.attachments().ofMeeting(meeting.id()).stream()
                          .anyMatch(file -> file.name().startsWith("To modeller")))
                  .findFirst()
                  .orElseThrow()
                  .id()
                  .toString())
          .join();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agenda, pdf, %PDF", "agenda, html, <!DOCTYPE", "minutes, docx, PK", "minutes, md, Botilbuddet",
    "minutes, json, {", "board, pdf, %PDF", "board, json, {", "sheet, pdf, %PDF",
    "sheet, docx, PK", "communication, md, Botilbuddet", "communication, json, {"
  })
  void aMeetingComesOutInEveryFormat(String what, String format, String start) throws Exception {
    cli.withCopyOf(written);
    String file = cli.file("ud." + format);
    assertThat(
            cli.run(
                "export",
                "--data",
                cli.data(),
                "--meeting",
                CommandRun.MEALS,
                "--what",
                what,
                "--format",
                format,
                "--edition",
                "public",
                "--out",
                file))
        .isZero();
    byte[] bytes = Files.readAllBytes(Path.of(file));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWithIgnoringCase(start);
  }

  @ParameterizedTest
  @CsvSource({
    "apv, pdf, %PDF",
    "apv, xlsx, PK",
    "apv, csv, ",
    "apv, json, {",
    "tasks, pdf, %PDF",
    "tasks, xlsx, PK",
    "tasks, csv, ",
    "tasks, json, {",
    "wheel, pdf, %PDF",
    "wheel, xlsx, PK",
    "wheel, csv, ",
    "wheel, json, {",
    "wheel-2026, pdf, %PDF",
    "wheel-2026, docx, PK",
    "wheel-2026, csv, ",
    "wheel-2026, json, {",
    "discussion, pdf, %PDF",
    "discussion, docx, PK"
  })
  void aPlanComesOutInEveryFormat(String plan, String format, String start) throws Exception {
    cli.withCopyOf(written);
    String file = cli.file("ud." + format);
    assertThat(
            cli.run(
                "export", "--data", cli.data(), "--plan", plan, "--format", format, "--out", file))
        .isZero();
    byte[] bytes = Files.readAllBytes(Path.of(file));
    assertThat(bytes).hasSizeGreaterThan(200);
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .startsWith(start == null ? "" : start);
  }

  @Test
  void aPlanIsAlsoFoundByTheIdThatListGives() throws Exception {
    cli.withCopyOf(written);
    cli.run("list", "--data", cli.data());
    String id =
        cli.out()
            .lines()
            .filter(line -> line.contains("Opgaveliste, TRIO"))
            .findFirst()
            .orElseThrow();
    String file = cli.file("trio.json");
    cli.run(
        "export",
        "--data",
        cli.data(),
        "--plan",
        id.strip().split(" ")[0],
        "--format",
        "json",
        "--out",
        file);
    assertThat(Files.readString(Path.of(file))).contains("Mød natholdet").doesNotContain("plader");
  }

  @Test
  @Tag("R17")
  void theWheelHoldsTheDutiesOfTheWorkplacesOwnSector() throws Exception {
    cli.withCopyOf(written);
    String file = cli.file("hjul.json");
    cli.run("export", "--data", cli.data(), "--plan", "wheel", "--format", "json", "--out", file);
    String json = Files.readString(Path.of(file));
    long own =
        new ContentLibrary()
            .duties().stream()
                .filter(duty -> duty.sectors().contains(Sector.MUNICIPALITY))
                .peek(duty -> assertThat(json).contains("\"" + duty.id() + "\""))
                .count();
    assertThat(json.split("\"recurrence\"", -1)).hasSize((int) own + 1);
  }

  @Test
  void aMeetingComesOutForTheCalendar() throws Exception {
    cli.withCopyOf(written);
    String file = cli.file("ud.ics");
    cli.run(
        "export",
        "--data",
        cli.data(),
        "--meeting",
        CommandRun.MEALS,
        "--format",
        "ics",
        "--out",
        file);
    assertThat(Files.readString(Path.of(file))).contains("BEGIN:VEVENT", "TZID:Europe/Copenhagen");
  }

  @Test
  @Tag("R02")
  void aTrioMeetingHasNoPublicEdition() throws Exception {
    cli.withCopyOf(written);
    String file = cli.file("trio.pdf");
    int code =
        cli.run(
            "export",
            "--data",
            cli.data(),
            "--meeting",
            CommandRun.TRIO,
            "--what",
            "minutes",
            "--format",
            "pdf",
            "--edition",
            "public",
            "--out",
            file);
    assertThat(code).isOne();
    cli.saidWhy("TRIO");
    assertThat(Path.of(file)).doesNotExist();
  }

  @Test
  void onlyTheFullJsonHoldsWhatIsConfidentialAndNoneHoldsPrivateNotes() throws Exception {
    cli.withCopyOf(written);
    String[] confidential = {"to matrikler", "To modeller"};
    String[] own = {"Intet ud af huset", "Hør natholdet"};
    assertThat(minutes("full")).contains(confidential).doesNotContain(own);
    assertThat(minutes("public")).contains("vikar").doesNotContain(confidential);
    assertThat(minutes("public")).doesNotContain(own);
  }

  /** The minutes of the two meetings that had something confidential. */
  private String minutes(String edition) throws Exception {
    StringBuilder all = new StringBuilder();
    for (String id :
        List.of("8ca9ef59-a2d5-3e20-b28a-c190199e62be", "cfb83976-f0d8-3bfc-b9f7-f973d3eed348")) {
      String file = cli.file(id + edition + ".json");
      String words =
          "export --meeting %s --what minutes --format json --edition %s --data %s --out %s"
              .formatted(id, edition, cli.data(), file);
      int code = cli.run(words.split(" "));
      assertThat(code).isZero();
      all.append(Files.readString(Path.of(file)));
    }
    return all.toString();
  }
}
