package dk.medspil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.FormCodec;
import dk.medspil.domain.apv.AnswerScale;
import dk.medspil.domain.apv.ColumnUse;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.exchange.RememberedColumns;
import dk.medspil.store.DataFolder;
import dk.medspil.store.SettingStore.OwnContent;
import dk.medspil.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliStoreTest {
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
  void demoFillsANewFolderAndRefusesToDoItTwice() throws Exception {
    assertThat(cli.run("demo", "--data", cli.data())).isZero();
    assertThat(cli.run("check", "--data", cli.data())).isZero();
    assertThat(cli.run("demo", "--data", cli.data())).isOne();
    cli.saidWhy("ligger der allerede data");
  }

  @Test
  void listShowsEverythingWithIdsAndTheSameBytesForTheSameContent() throws Exception {
    cli.withCopyOf(written);
    assertThat(cli.run("list", "--data", cli.data())).isZero();
    assertThat(cli.out()).contains(CommandRun.MEALS + "  2026-05-28  Ordinært møde i Lokal-MED");
    cli.run("list", "--json", "--data", cli.data());
    String first = cli.out();
    assertThat(first)
        .contains("\"forums\"", "\"meetings\"", "\"boards\"", "\"plans\"", "\"title\"");
    cli.run(
        "export", "--data", cli.data(), "--format", "medspil", "--out", cli.file("alt.medspil"));
    cli.run("import", "--data", cli.file("to"), cli.file("alt.medspil"));
    cli.run("list", "--json", "--data", cli.file("to"));
    assertThat(cli.out()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "check", "search ord", "backup --out x"})
  void aFolderWithoutAStoreIsRefusedAndNotMade(String command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(1, List.of("--data", cli.file("tom")));
    assertThat(cli.run(words.toArray(String[]::new))).isOne();
    cli.saidWhy("ligger der ingen data fra Medspil");
    assertThat(Path.of(cli.file("tom"))).doesNotExist();
  }

  @Test
  void searchFindsInsideLongWordsAndSaysWhenThereIsNothing() throws Exception {
    cli.withCopyOf(written);
    assertThat(cli.run("search", "--data", cli.data(), "bade")).isZero();
    assertThat(cli.out()).contains("APV-linje").contains("»bade«");
    cli.run("search", "--json", "--data", cli.data(), "AMR", "tilbud");
    assertThat(cli.out()).contains("\"hits\"").contains("lydabsorberende");
    assertThat(cli.run("search", "--data", cli.data(), "zebra")).isZero();
    assertThat(cli.out().strip()).isEqualTo("Ingen steder med »zebra«.");
  }

  @Test
  void backupAndRestoreBringTheSameContentBack() throws Exception {
    cli.withCopyOf(written);
    cli.run("list", "--json", "--data", cli.data());
    String before = cli.out();
    assertThat(cli.run("backup", "--data", cli.data(), "--out", cli.file("kopi.sqlite"))).isZero();
    cli.run("import", "--data", cli.file("to"), cli.deck("d.json"));
    assertThat(cli.run("restore", "--data", cli.file("to"), cli.file("kopi.sqlite"))).isZero();
    assertThat(cli.out())
        .contains("22 møder")
        .contains("medspil-erstattet-20261122T100000Z.sqlite");
    cli.run("list", "--json", "--data", cli.file("to"));
    assertThat(cli.out()).isEqualTo(before);
    assertThat(cli.run("restore", "--data", cli.file("to"), cli.deck("d.json"))).isOne();
    cli.saidWhy("d.json er ikke en hel sikkerhedskopi fra Medspil");
    assertThat(cli.run("backup", "--data", cli.data(), "--out", cli.data() + "/medspil.sqlite"))
        .isOne();
    cli.saidWhy("selve data");
  }

  @Test
  void aLockedBackupAndPackageOpenOnlyWithThePassphrase() throws Exception {
    cli.withCopyOf(written);
    String secret = Files.writeString(cli.path("ord.txt"), "ti små cyklister\n").toString();
    String copy = cli.file("kopi.laast");
    assertThat(cli.run("backup", "--data", cli.data(), "--encrypt", "--out", copy)).isOne();
    cli.saidWhy("Giv den med --passphrase-file FIL.");
    cli.willType("ti små cyklister", "ti små cyklister");
    assertThat(cli.run("backup", "--data", cli.data(), "--encrypt", "--out", copy)).isZero();
    assertThat(cli.run("restore", "--data", cli.file("to"), copy)).isOne();
    cli.saidWhy("er låst med en adgangssætning");
    assertThat(cli.willType("ti store cyklister").run("restore", "--data", cli.file("to"), copy))
        .isOne();
    cli.saidWhy("Adgangssætningen passer ikke til filen");
    assertThat(
            cli.run(
                "restore",
                "--data",
                cli.file("to"),
                "--passphrase-file",
                secret,
                "--preview",
                copy))
        .isZero();
    assertThat(cli.out()).contains("Den holder: møder 22");
    assertThat(cli.path("to/medspil.sqlite")).doesNotExist();
    assertThat(cli.run("restore", "--data", cli.file("to"), "--passphrase-file", secret, copy))
        .isZero();
    String pack = cli.file("alt.medspil");
    assertThat(
            cli.run(
                "export",
                "--data",
                cli.data(),
                "--format",
                "medspil",
                "--passphrase-file",
                secret,
                "--out",
                pack))
        .isZero();
    assertThat(cli.run("import", "--data", cli.file("tre"), pack)).isOne();
    cli.saidWhy("er låst med en adgangssætning");
    assertThat(cli.run("import", "--data", cli.file("tre"), "--passphrase-file", secret, pack))
        .isZero();
    cli.run("list", "--json", "--data", cli.data());
    String before = cli.out();
    cli.run("list", "--json", "--data", cli.file("tre"));
    assertThat(cli.out()).isEqualTo(before);
  }

  @Test
  void aPackOfDecksIsBroughtInOnce() throws Exception {
    cli.withCopyOf(written);
    assertThat(cli.run("import", "--data", cli.data(), cli.deck("d.json"))).isZero();
    assertThat(cli.out()).contains("1 nye");
    assertThat(cli.run("import", "--data", cli.data(), cli.deck("d.json"))).isZero();
    assertThat(cli.out()).contains("0 nye");
  }

  @Test
  void aPackOfFormsIsBroughtInOnceAndReadAsItWasWritten() throws Exception {
    cli.withCopyOf(written);
    FormTemplate form = new ContentLibrary().forms().getFirst();
    String pack = new FormCodec().write(List.of(form));
    Files.writeString(cli.path("skema.json"), pack);
    assertThat(cli.run("import", "--data", cli.data(), cli.file("skema.json"))).isZero();
    assertThat(cli.out()).contains("1 nye");
    assertThat(cli.run("import", "--data", cli.data(), cli.file("skema.json"))).isZero();
    assertThat(cli.out()).contains("0 nye");
    try (Store store = Store.open(new DataFolder(Path.of(cli.data())))) {
      List<OwnContent> own = store.read(session -> session.settings().ownContent("form")).get();
      assertThat(own)
          .filteredOn(one -> one.title().equals(form.title()))
          .singleElement()
          .satisfies(one ->
              assertThat(new FormCodec().readOwn(one.json()).getFirst().sections())
                  .isEqualTo(form.sections()));
    }
    Files.writeString(
        cli.path("skema.json"), pack.replaceFirst("\"kind\" ?: ?\"[A-Z_]+\"", "\"kind\":\"GÆT\""));
    assertThat(cli.run("import", "--data", cli.data(), cli.file("skema.json"))).isOne();
    cli.saidWhy("kan ikke bruges");
  }

  @Test
  void importIsAllOrNothing() throws Exception {
    cli.withCopyOf(written);
    cli.run(
        "export", "--data", cli.data(), "--format", "medspil", "--out", cli.file("alt.medspil"));
    byte[] half = Files.readAllBytes(Path.of(cli.file("alt.medspil")));
    Files.write(Path.of(cli.file("halv.medspil")), Arrays.copyOf(half, half.length / 2));
    String before = everything();
    assertThat(
            cli.run("import", "--data", cli.data(), cli.deck("d.json"), cli.file("halv.medspil")))
        .isOne();
    cli.saidWhy("Filen »halv.medspil«");
    assertThat(cli.run("import", "--data", cli.file("to"), cli.file("halv.medspil"))).isOne();
    assertThat(Path.of(cli.file("to"))).doesNotExist();
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"svar.csv", "svar.xlsx"})
  void whatIsNoSurveyIsRefusedWithItsName(String name) throws Exception {
    Files.writeString(Path.of(cli.file(name)), "x");
    assertThat(cli.run("import", "--data", cli.data(), cli.file(name))).isOne();
    cli.saidWhy("»" + name + "« ser ikke ud til at være en spørgeskemaundersøgelse");
  }

  @Test
  @Tag("R19")
  void aSurveyComesInByTheColumnsThatAreRememberedAndOnlyAsSums() throws Exception {
    cli.withCopyOf(written);
    String svar = "Er det roligt?;Støjer det?;Fortæl\n" + "4;Ofte;hemmeligt\n".repeat(6);
    Path file = Files.writeString(Path.of(cli.file("trivsel.csv")), svar);
    assertThat(cli.run("import", "--data", cli.data(), file.toString())).isOne();
    cli.saidWhy("har kolonnen »Er det roligt?«, som Medspil ikke kender");
    try (Store store = Store.open(new DataFolder(Path.of(cli.data())))) {
      store
          .change(
              "Prøve",
              session -> {
                RememberedColumns.keep(
                    session,
                    Map.of(
                        "Er det roligt?",
                        Optional.of(new ColumnUse(AnswerScale.ONE_TO_FIVE, true, Optional.empty())),
                        "Støjer det?",
                        Optional.of(new ColumnUse(AnswerScale.FREQUENCY, false, Optional.empty())),
                        "Fortæl",
                        Optional.empty()));
                return true;
              })
          .join();
    }
    assertThat(cli.run("import", "--data", cli.data(), file.toString())).isZero();
    assertThat(cli.out()).contains("Hentet fra trivsel.csv: 2 spørgsmål.");
    cli.run("check", "--data", cli.data());
    String all = everything();
    assertThat(all).contains("trivsel", "\"sum\" : 24").doesNotContain("hemmeligt");
  }

  @Test
  void aWordAgendaBecomesTheDraftOfAMeetingOnItsDay() throws Exception {
    cli.withCopyOf(written);
    word("dagsorden.docx", "Dagsorden, tirsdag den 9. marts 2027", "1. Trivsel", "Vi taler om ro.");
    assertThat(cli.run("import", "--data", cli.data(), cli.file("dagsorden.docx"))).isZero();
    assertThat(cli.out().replace('\u00a0', ' '))
        .contains(
            "Hentet fra dagsorden.docx: 1 punkt til en kladde, møde i Lokal-MED den 9. marts 2027.");
    assertThat(everything())
        .contains("\"Trivsel\"", "\"Vi taler om ro.\"", "\"2027-03-09\"", "\"IMPORTED\"");
    cli.run("check", "--data", cli.data());
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void aWordFileWithoutItemsOrOfAnotherKindIsRefusedAndNothingIsWritten() throws Exception {
    cli.withCopyOf(written);
    String before = everything();
    word("dagsorden.docx", "1. Trivsel");
    word("tom.docx");
    Files.writeString(Path.of(cli.file("brev.docx")), "x");
    Files.writeString(Path.of(cli.file("gammel.doc")), "x");
    for (String[] wrong :
        new String[][] {
          {"tom.docx", "»tom.docx« har ingen punkter."},
          {"brev.docx", "»brev.docx« er ikke en Word-fil, Medspil kan læse."},
          {"gammel.doc", "»gammel.doc« er i det gamle Word-format."},
          {"findes-ikke.docx", "»findes-ikke.docx« findes ikke."}
        }) {
      String good = cli.file("dagsorden.docx");
      assertThat(cli.run("import", "--data", cli.data(), good, cli.file(wrong[0]))).isOne();
      cli.saidWhy(wrong[1]);
    }
    assertThat(everything()).isEqualTo(before);
  }

  private void word(String name, String... paragraphs) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(Path.of(cli.file(name)))) {
      for (String paragraph : paragraphs) {
        word.createParagraph().createRun().setText(paragraph);
      }
      word.write(out);
    }
  }

  private String everything() throws IOException {
    cli.run("export", "--data", cli.data(), "--format", "medspil", "--out", cli.file("nu.medspil"));
    try (ZipFile zip = new ZipFile(cli.file("nu.medspil"))) {
      return new String(
          zip.getInputStream(zip.getEntry("content.json")).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
