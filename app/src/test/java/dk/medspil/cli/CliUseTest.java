package dk.medspil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliUseTest {
  @TempDir private Path temp = Path.of(".");
  private CommandRun cli = new CommandRun(temp);

  @BeforeEach
  void freshFolder() {
    cli = new CommandRun(temp);
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
  void wrongUseIsSaidInDanishWithExitCodeTwo(String words, String sentence) throws Exception {
    assertThat(cli.run(words.strip().split(" +"))).isEqualTo(2);
    cli.saidWhy(sentence);
    cli.saidWhy("--help.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "demo", "list", "import", "export", "journal", "search", "check", "backup", "restore",
        "manual"
      })
  void everyCommandHasItsHelpInDanish(String command) throws Exception {
    assertThat(cli.run((command + " --help").strip().split(" "))).isZero();
    assertThat(cli.out()).startsWith("Brug: medspil").contains("Vis denne hjælp.");
    assertThat(cli.out()).doesNotContainIgnoringCase("usage", "commands:", "display", "default:");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void versionIsOneLine() throws Exception {
    assertThat(cli.run("--version")).isZero();
    assertThat(cli.out().strip()).matches("Medspil \\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void theManualIsOneFileAndOnlyInFormatsThatShowItsPictures() throws Exception {
    Path file = temp.resolve("manual.html");
    assertThat(cli.run("manual", "--format", "html", "--out", file.toString())).isZero();
    assertThat(Files.readString(file)).contains("De første ti minutter", "data:image/png");
    assertThat(cli.run("manual", "--format", "csv", "--out", file.toString())).isEqualTo(2);
    cli.saidWhy("»csv« kan ikke bruges til manualen. Vælg en af pdf, html.");
  }

  @Test
  void withoutADisplayTheWindowIsRefusedAndTheCommandsAreNamed() throws Exception {
    assertThat(cli.runOn("Linux", Map.of())).isOne();
    cli.saidWhy("demo, list, import, export, journal, search, check, backup, restore og manual");
    assertThat(cli.runOn("Linux", Map.of("DISPLAY", ""), "--demo")).isOne();
    assertThat(cli.windows()).isEmpty();
  }

  @Test
  void withADisplayTheWindowOpensAndADemoLeavesNothingBehind() throws Exception {
    assertThat(cli.runOn("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "--data", cli.data()))
        .isZero();
    assertThat(cli.runOn("Mac OS X", Map.of(), "--demo")).isZero();
    assertThat(cli.windows()).hasSize(2);
    assertThat(cli.windows().getFirst().path()).isEqualTo(Path.of(cli.data()));
    assertThat(cli.windows().getLast().path().getParent()).doesNotExist();
  }

  @Test
  void aPackageThatIsDoubleClickedOpensTheWindowWithIt() throws Exception {
    Map<String, String> display = Map.of("DISPLAY", ":0");
    assertThat(cli.runOn("Linux", display, "--data", cli.data(), cli.file("Møde.MEDSPIL")))
        .isZero();
    assertThat(cli.incoming()).containsExactly(cli.path("Møde.MEDSPIL"));
    assertThat(cli.runOn("Linux", display, "referat.docx")).isEqualTo(2);
    cli.saidWhy("Medspil kender ikke »referat.docx«.");
    assertThat(cli.windows()).hasSize(1);
  }
}
