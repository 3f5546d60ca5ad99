package dk.medspil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.DeckCodec;
import dk.medspil.store.DataFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final String MEALS = "c9c2ce69-a092-3419-af95-2e75721eaa9f";
  private static final String TRIO = "1720aecf-e643-354b-a5ed-eda8f4f5b537";
  @TempDir private static Path written = Path.of(".");
  @TempDir private Path temp = Path.of(".");
  private final List<DataFolder> windows = new ArrayList<>();
  private String out = "";
  private String err = "";

  @BeforeAll
  static void writeTheDemoOnce() {
    CliTest first = new CliTest();
    first.temp = written;
    assertThat(first.run("demo", "--data", first.data())).isZero();
  }

  @Test
  void demoFillsANewFolderAndRefusesToDoItTwice() {
    assertThat(run("demo", "--data", data())).isZero();
    assertThat(run("check", "--data", data())).isZero();
    assertThat(run("demo", "--data", data())).isOne();
    refusedIn("ligger der allerede data");
  }

  @Test
  void listShowsEverythingWithIdsAndTheSameBytesForTheSameContent() {
    demo();
    assertThat(run("list", "--data", data())).isZero();
    assertThat(out).contains(MEALS + "  2026-05-28  Ordinært møde i Lokal-MED");
    run("list", "--json", "--data", data());
    String first = out;
    assertThat(first)
        .contains("\"forums\"", "\"meetings\"", "\"boards\"", "\"plans\"", "\"title\"");
    run("export", "--data", data(), "--format", "medspil", "--out", file("alt.medspil"));
    run("import", "--data", data("to"), file("alt.medspil"));
    run("list", "--json", "--data", data("to"));
    assertThat(out).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "check", "search ord", "backup --out x"})
  void aFolderWithoutAStoreIsRefusedAndNotMade(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(1, List.of("--data", data("tom")));
    assertThat(run(words.toArray(String[]::new))).isOne();
    refusedIn("ligger der ingen data fra Medspil");
    assertThat(Path.of(data("tom"))).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "agenda, pdf, %PDF", "agenda, html, <!DOCTYPE", "minutes, docx, PK", "minutes, md, Botilbuddet",
    "minutes, json, {", "board, pdf, %PDF", "board, json, {", "sheet, pdf, %PDF",
    "sheet, docx, PK", "communication, md, Botilbuddet", "communication, json, {"
  })
  void aMeetingComesOutInEveryFormat(String what, String format, String start) throws Exception {
    demo();
    String file = file("ud." + format);
    assertThat(
            run(
                "export",
                "--data",
                data(),
                "--meeting",
                MEALS,
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
    "apv, pdf, %PDF", "apv, xlsx, PK", "apv, csv, ", "apv, json, {", "tasks, pdf, %PDF",
    "tasks, xlsx, PK", "tasks, csv, ", "tasks, json, {", "wheel, pdf, %PDF", "wheel, xlsx, PK",
    "wheel, csv, ", "wheel, json, {"
  })
  void aPlanComesOutInEveryFormat(String plan, String format, String start) throws Exception {
    demo();
    String file = file("ud." + format);
    assertThat(run("export", "--data", data(), "--plan", plan, "--format", format, "--out", file))
        .isZero();
    byte[] bytes = Files.readAllBytes(Path.of(file));
    assertThat(bytes).hasSizeGreaterThan(200);
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .startsWith(start == null ? "" : start);
  }

  @Test
  void aPlanIsAlsoFoundByTheIdThatListGives() throws Exception {
    demo();
    run("list", "--data", data());
    String id =
        out.lines().filter(line -> line.contains("Opgaveliste, TRIO")).findFirst().orElseThrow();
    String file = file("trio.json");
    run(
        "export",
        "--data",
        data(),
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
    demo();
    String file = file("hjul.json");
    run("export", "--data", data(), "--plan", "wheel", "--format", "json", "--out", file);
    String json = Files.readString(Path.of(file));
    long own =
        new ContentLibrary()
            .duties().stream()
                .filter(
                    duty -> duty.sectors().contains(dk.medspil.domain.forum.Sector.MUNICIPALITY))
                .peek(duty -> assertThat(json).contains("\"" + duty.id() + "\""))
                .count();
    assertThat(json.split("\"recurrence\"", -1)).hasSize((int) own + 1);
  }

  @Test
  void aMeetingComesOutForTheCalendar() throws Exception {
    demo();
    String file = file("ud.ics");
    run("export", "--data", data(), "--meeting", MEALS, "--format", "ics", "--out", file);
    assertThat(Files.readString(Path.of(file))).contains("BEGIN:VEVENT", "TZID:Europe/Copenhagen");
  }

  @Test
  @Tag("R02")
  void aTrioMeetingHasNoPublicEdition() {
    demo();
    String file = file("trio.pdf");
    int code =
        run(
            "export",
            "--data",
            data(),
            "--meeting",
            TRIO,
            "--what",
            "minutes",
            "--format",
            "pdf",
            "--edition",
            "public",
            "--out",
            file);
    assertThat(code).isOne();
    refusedIn("TRIO");
    assertThat(Path.of(file)).doesNotExist();
  }

  @Test
  void thePublicJsonHoldsNothingConfidential() throws Exception {
    demo();
    run("list", "--data", data());
    for (String line : out.lines().filter(l -> l.contains("202") && !l.contains("TRIO")).toList()) {
      String id = line.strip().split(" ")[0];
      String file = file(id + ".json");
      run(
          "export",
          "--data",
          data(),
          "--meeting",
          id,
          "--what",
          "minutes",
          "--format",
          "json",
          "--edition",
          "public",
          "--out",
          file);
      if (Files.exists(Path.of(file))) {
        assertThat(Files.readString(Path.of(file)))
            .doesNotContain("to matrikler", "To modeller", "Intet ud af huset", "Hør natholdet");
      }
    }
  }

  @Test
  void searchFindsInsideLongWordsAndSaysWhenThereIsNothing() {
    demo();
    assertThat(run("search", "--data", data(), "bade")).isZero();
    assertThat(out).contains("APV-linje").contains("»bade«");
    run("search", "--json", "--data", data(), "AMR", "tilbud");
    assertThat(out).contains("\"hits\"").contains("lydabsorberende");
    assertThat(run("search", "--data", data(), "zebra")).isZero();
    assertThat(out.strip()).isEqualTo("Ingen steder med »zebra«.");
  }

  @Test
  void backupAndRestoreBringTheSameContentBack() {
    demo();
    run("list", "--json", "--data", data());
    String before = out;
    assertThat(run("backup", "--data", data(), "--out", file("kopi.sqlite"))).isZero();
    run("import", "--data", data("to"), deck("d.json"));
    assertThat(run("restore", "--data", data("to"), file("kopi.sqlite"))).isZero();
    assertThat(out).contains("22 møder").contains("medspil-erstattet-20261122T100000Z.sqlite");
    run("list", "--json", "--data", data("to"));
    assertThat(out).isEqualTo(before);
    assertThat(run("restore", "--data", data("to"), deck("d.json"))).isOne();
    refusedIn("d.json er ikke en hel sikkerhedskopi fra Medspil");
    assertThat(run("backup", "--data", data(), "--out", data() + "/medspil.sqlite")).isOne();
    refusedIn("selve data");
  }

  @Test
  void aPackOfDecksIsBroughtInOnce() {
    demo();
    assertThat(run("import", "--data", data(), deck("d.json"))).isZero();
    assertThat(out).contains("1 nye");
    assertThat(run("import", "--data", data(), deck("d.json"))).isZero();
    assertThat(out).contains("0 nye");
  }

  @Test
  void importIsAllOrNothing() throws Exception {
    demo();
    run("export", "--data", data(), "--format", "medspil", "--out", file("alt.medspil"));
    byte[] half = Files.readAllBytes(Path.of(file("alt.medspil")));
    Files.write(Path.of(file("halv.medspil")), java.util.Arrays.copyOf(half, half.length / 2));
    String before = everything();
    assertThat(run("import", "--data", data(), deck("d.json"), file("halv.medspil"))).isOne();
    refusedIn("Filen »halv.medspil«");
    assertThat(run("import", "--data", data("to"), file("halv.medspil"))).isOne();
    assertThat(Path.of(data("to"))).doesNotExist();
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"svar.csv", "svar.xlsx", "dagsorden.docx"})
  void whatCannotBeReadYetIsNamedWithWhatCan(String name) throws Exception {
    Files.writeString(Path.of(file(name)), "x");
    assertThat(run("import", "--data", data(), file(name))).isOne();
    refusedIn("»" + name + "«");
    refusedIn("pakker (.medspil) og skabeloner og spørgsmålssæt (.json)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list --foo                                      | Medspil kender ikke »--foo«.
          fjern                                           | Medspil kender ikke »fjern«.
          list --data                                     | Kommandoen mangler --data MAPPE.
          search                                          | Kommandoen mangler ORD.
          export                                          | Kommandoen mangler --format FORMAT og --out FIL.
          export --format pdf --out x                     | Kommandoen mangler --meeting ID og --what HVAD, eller --plan PLAN.
          export --format ics --out x                     | Kommandoen mangler --meeting ID.
          export --format exe --out x                     | »exe« kan ikke bruges ved --format FORMAT.
          export --plan apv --format ics --out x          | »ics« kan ikke bruges ved --plan.
          export --meeting 7 --format ics --out x         | »7« kan ikke bruges ved --meeting ID.
          --demo --data x                                 | Brug --demo uden --data
          """)
  void wrongUseIsSaidInDanishWithExitCodeTwo(String words, String sentence) {
    assertThat(run(words.strip().split(" +"))).isEqualTo(2);
    refusedIn(sentence);
    refusedIn("--help.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "demo", "list", "import", "export", "search", "check", "backup", "restore"})
  void everyCommandHasItsHelpInDanish(String command) {
    assertThat(run((command + " --help").strip().split(" "))).isZero();
    assertThat(out).startsWith("Brug: medspil").contains("Vis denne hjælp.");
    assertThat(out).doesNotContainIgnoringCase("usage", "commands:", "display", "default:");
    assertThat(err).isEmpty();
  }

  @Test
  void versionIsOneLine() {
    assertThat(run("--version")).isZero();
    assertThat(out.strip()).matches("Medspil \\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void withoutADisplayTheWindowIsRefusedAndTheCommandsAreNamed() {
    assertThat(run("Linux", Map.of())).isOne();
    refusedIn("demo, list, import, export, search, check, backup og restore");
    assertThat(run("Linux", Map.of("DISPLAY", ""), "--demo")).isOne();
    assertThat(windows).isEmpty();
  }

  @Test
  void withADisplayTheWindowOpensAndADemoLeavesNothingBehind() {
    assertThat(run("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "--data", data())).isZero();
    assertThat(run("Mac OS X", Map.of(), "--demo")).isZero();
    assertThat(windows).hasSize(2);
    assertThat(windows.getFirst().path()).isEqualTo(Path.of(data()));
    assertThat(windows.getLast().path().getParent()).doesNotExist();
  }

  private String everything() throws Exception {
    run("export", "--data", data(), "--format", "medspil", "--out", file("nu.medspil"));
    try (ZipFile zip = new ZipFile(file("nu.medspil"))) {
      return new String(
          zip.getInputStream(zip.getEntry("content.json")).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String deck(String name) {
    try {
      var deck = new ContentLibrary().decks().getFirst();
      return Files.writeString(Path.of(file(name)), new DeckCodec().write(List.of(deck)))
          .toString();
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  /** A copy of the store that {@code demo} wrote once for all tests. */
  private void demo() {
    try {
      Files.createDirectories(Path.of(data()));
      Files.copy(written.resolve("data/medspil.sqlite"), Path.of(data()).resolve("medspil.sqlite"));
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private String data() {
    return data("data");
  }

  private String data(String name) {
    return temp.resolve(name).toString();
  }

  private String file(String name) {
    return temp.resolve(name).toString();
  }

  private void refusedIn(String words) {
    assertThat(err).contains(words).doesNotContain("Exception", "\tat ");
    assertThat(err.strip().lines()).hasSize(1);
  }

  private int run(String... words) {
    return run("Linux", Map.of(), words);
  }

  private int run(String os, Map<String, String> environment, String... words) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    Host host =
        new Host() {
          @Override
          public void logInto(DataFolder folder) {}

          @Override
          public void openWindow(DataFolder folder, boolean demo) {
            windows.add(folder);
          }
        };
    int code =
        new Cli(
                host,
                new Surroundings(environment, os, ""),
                CLOCK,
                new PrintWriter(outText),
                new PrintWriter(errText))
            .run(words);
    out = outText.toString();
    err = errText.toString();
    return code;
  }
}
