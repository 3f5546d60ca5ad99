package dk.medspil.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.apv.AnswerScale;
import dk.medspil.domain.apv.ColumnUse;
import dk.medspil.domain.apv.SurveyColumn;
import dk.medspil.domain.apv.SurveyTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files as programs write them, and as they go wrong: understood, or refused whole. */
class SurveyFileTest {
  private static final String ANSWERS =
      """
      Nr;Kan du få hjælp, når det går stærkt?;Støjer det på gangen?;Bemærkninger
      1;4;Ofte;Æblegrød
      2;5;Altid;
      3;4;Ofte;Øl og "kage"
      4;3;Ved ikke;
      5;2;Aldrig;
      6;5;Sjældent;Åh
      7;1;Ofte;
      8;;Ofte;
      """;
  private static final String HELP = "Kan du få hjælp, når det går stærkt?";
  private static final String NOISE = "Støjer det på gangen?";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void everyEncodingIsReadAsItWasMeant(String charset) throws Exception {
    requireAnswers(read(ANSWERS.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheFirstHeading(String charset) throws Exception {
    SurveyTable table = read(("\uFEFF" + ANSWERS).getBytes(Charset.forName(charset)));
    requireAnswers(table);
    assertThat(table.columns().getFirst().heading()).isEqualTo("Nr");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void everySeparatorIsFound(String separator) throws Exception {
    String text =
        ANSWERS.replace(HELP, '"' + HELP + '"').replace("\"kage\"", "kage").replace(";", separator);
    requireAnswers(read(text));
    requireAnswers(read("sep=" + separator + "\r\n" + text.replace("\n", "\r\n")));
  }

  @Test
  void whatAProgramWritesAsTextIsAnAnswerToo() throws Exception {
    SurveyTable table = read("Er det roligt?;Hjælper I?\n" + "=\"4\";5 - Helt enig\n".repeat(5));
    assertThat(table.columns().get(0).counts()).isEqualTo(Map.of("4", 5));
    assertThat(table.columns().get(1).fits(AnswerScale.ONE_TO_FIVE)).isTrue();
  }

  @Test
  void emptyRowsAndColumnsAndATitleSayNothing() throws Exception {
    SurveyTable table =
        read(
            """
            Trivsel på Åkanden;;;;

            ;;;;
            ;Er det roligt?;;Hjælper I?;
            """
                + ";4;;5;\n;;;;\n".repeat(6));
    assertThat(table.columns())
        .extracting(SurveyColumn::heading)
        .containsExactly("Er det roligt?", "Hjælper I?");
    assertThat(table.rows()).isEqualTo(6);
  }

  @Test
  void aMergedHeadingBelongsToAllColumnsBelowIt() throws Exception {
    SurveyTable table =
        workbook(sheet -> {
          sheet.value(0, 0, "Psykisk arbejdsmiljø");
          sheet.range(0, 0, 0, 1).merge();
          sheet.value(0, 2, "Ergonomi");
          row(sheet, 1, "Er det roligt?", "Hjælper I?", "Er der plads?");
          answers(sheet, 2, 6);
        });
    assertThat(table.columns())
        .extracting(SurveyColumn::heading)
        .containsExactly(
            "Psykisk arbejdsmiljø: Er det roligt?",
            "Psykisk arbejdsmiljø: Hjælper I?",
            "Ergonomi: Er der plads?");
    assertThat(table.columns().getFirst().counts()).isEqualTo(Map.of("4", 6));
  }

  @Test
  void theSameHeadingTwiceGetsANumber() throws Exception {
    assertThat(read("Ro?;Ro?;Ro?\n" + "1;2;3\n".repeat(5)).columns())
        .extracting(SurveyColumn::heading)
        .containsExactly("Ro?", "Ro? (2)", "Ro? (3)");
  }

  @Test
  void aWorkbookIsReadAsTheTextFileIs() throws Exception {
    requireAnswers(
        workbook(sheet -> {
          row(sheet, 0, "Nr", HELP, NOISE, "Bemærkninger");
          List<String> lines = ANSWERS.lines().skip(1).toList();
          for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(";", -1);
            sheet.value(i + 1, 0, i + 1);
            if (!cells[1].isEmpty()) {
              sheet.value(i + 1, 1, Integer.parseInt(cells[1]));
            }
            sheet.value(i + 1, 2, cells[2]);
            sheet.value(i + 1, 3, cells[3]);
          }
        }));
  }

  @Test
  void formulasCountAsWhatTheyCameTo() throws Exception {
    byte[] bytes =
        withSheet(
            bytes(sheet -> {
              row(sheet, 0, "Er det roligt?", "Hjælper I?", "Er der plads?");
              answers(sheet, 1, 6);
            }),
            "<c r=\"A2\"[^>]*><v>4</v></c>",
            "<c r=\"A2\"><f>2+2</f><v>4</v></c>");
    assertThat(read(bytes, "svar.xlsx").columns().getFirst().counts()).isEqualTo(Map.of("4", 6));
  }

  @Test
  void formulasThatCameToNothingAreRefused() {
    assertThatThrownBy(() ->
            workbook(sheet -> {
              row(sheet, 0, "Er det roligt?", "Hjælper I?", "Er der plads?");
              answers(sheet, 1, 6);
              sheet.formula(3, 1, "A1+1");
            }))
        .hasMessageContaining("formel i række 4");
    assertThatThrownBy(() ->
            read(
                withSheet(
                    bytes(sheet -> {
                      row(sheet, 0, "Er det roligt?", "Hjælper I?", "Er der plads?");
                      answers(sheet, 1, 6);
                    }),
                    "<c r=\"A2\"[^>]*><v>4</v></c>",
                    "<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"),
                "svar.xlsx"))
        .hasMessageContaining("formel i række 2");
  }

  @Test
  void mergedAnswersAreRefused() {
    assertThatThrownBy(() ->
            workbook(sheet -> {
              row(sheet, 0, "Er det roligt?", "Hjælper I?", "Er der plads?");
              answers(sheet, 1, 6);
              sheet.range(3, 0, 4, 0).merge();
            }))
        .hasMessageContaining("flettede celler");
  }

  @Test
  void whatIsNoSurveyIsRefusedInWords() {
    assertThatThrownBy(() -> read(new byte[0], "a.csv")).hasMessage("er tom");
    assertThatThrownBy(() -> read("Navn;By\nEn;Aarhus\nTo;Odense\n"))
        .hasMessageContaining("ser ikke ud til at være en spørgeskemaundersøgelse");
    assertThatThrownBy(() -> read("4;5;3\n1;2;3\n4;5;3\n1;2;3\n4;5;3\n"))
        .hasMessageContaining("begynder med svar");
    assertThatThrownBy(() -> read("Ro?\n" + "4;5\n".repeat(6)))
        .hasMessageContaining("kolonne 2 i række 2");
    assertThatThrownBy(() -> read(new byte[] {1, 0, 0, 2, 7, 0, 9, 1, 0}, "a.csv"))
        .hasMessageContaining("hverken en tekstfil");
    assertThatThrownBy(
            () -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "a.xlsx"))
        .hasMessageContaining("adgangskode");
    assertThatThrownBy(() -> read(zip("word/document.xml"), "a.xlsx"))
        .hasMessageContaining("hverken en tekstfil");
    assertThatThrownBy(() -> read(zip("xl/workbook.xml"), "a.xlsx"))
        .hasMessageContaining("er ikke et helt regneark");
  }

  @Test
  @Tag("R19")
  void fewerThanFiveSheetsAreRefusedAndFewerThanFiveAnswersSayNothing() throws Exception {
    assertThatThrownBy(() -> read("Ro?;Hjælp?\n" + "4;5\n".repeat(4)))
        .hasMessageContaining("færre end fem");
    SurveyTable table = read("Ro?;Hjælp?\n" + "4;5\n".repeat(4) + ";5\n");
    ColumnUse use = new ColumnUse(AnswerScale.ONE_TO_FIVE, true, Optional.empty());
    assertThat(table.columns().get(0).measured(use)).isEmpty();
    assertThat(table.columns().get(1).measured(use).orElseThrow().sum()).isEqualTo(25);
  }

  @Test
  void freeTextAndNumbersOfRowsAreNeitherKeptNorGuessed() throws Exception {
    StringBuilder text = new StringBuilder("Nr;Ro?;Fortæl\n");
    for (int i = 1; i <= 300; i++) {
      text.append(i).append(";4;hemmelighed nummer ").append(i).append('\n');
    }
    SurveyTable table = read(text.toString());
    assertThat(table.toString()).doesNotContain("hemmelighed");
    assertThat(table.guess().get("Nr")).isEmpty();
    assertThat(table.guess().get("Fortæl")).isEmpty();
    assertThat(table.guess().get("Ro?")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"1 2 3, ONE_TO_FOUR", "1 2 5, ONE_TO_FIVE", "1 7, ONE_TO_SEVEN", "0 8, ZERO_TO_TEN"})
  void numbersAreGuessedOnTheWidestScaleAnyColumnNeeds(String other, AnswerScale scale)
      throws Exception {
    StringBuilder text = new StringBuilder("Ro?;Hjælp?\n");
    for (int i = 0; i < 3; i++) {
      for (String answer : other.split(" ")) {
        text.append("1;").append(answer).append('\n');
      }
    }
    assertThat(read(text.toString()).guess().get("Ro?").orElseThrow().scale()).isEqualTo(scale);
  }

  /** The figures are printed, for the report; the bounds are wide enough for a busy machine. */
  @Test
  void aHundredThousandRowsAreReadInStreams() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int q = 1; q <= 12; q++) {
      text.append("Spørgsmål ").append(q).append(';');
    }
    text.append("Fortæl\n");
    for (int i = 0; i < 100_000; i++) {
      for (int q = 0; q < 12; q++) {
        text.append((i + q) % 5 + 1).append(';');
      }
      text.append("noget langt om række ").append(i).append('\n');
    }
    Path csv = Files.writeString(folder.resolve("stor.csv"), text);
    Path xlsx =
        Files.write(
            folder.resolve("stor.xlsx"),
            bytes(sheet -> {
              for (int q = 0; q < 12; q++) {
                sheet.value(0, q, "Spørgsmål " + (q + 1));
              }
              for (int i = 1; i <= 100_000; i++) {
                for (int q = 0; q < 12; q++) {
                  sheet.value(i, q, (i + q) % 5 + 1);
                }
              }
            }));
    for (Path file : List.of(csv, xlsx)) {
      long start = System.nanoTime();
      var bean = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = bean.getThreadAllocatedBytes(Thread.currentThread().threadId());
      SurveyTable table = SurveyFile.read(file);
      System.out.printf(
          "%s: %d KB, %d rows in %d ms, %d MB allocated%n",
          file.getFileName(),
          Files.size(file) / 1_000,
          table.rows(),
          (System.nanoTime() - start) / 1_000_000,
          (bean.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before) / 1_000_000);
      assertThat(table.rows()).isEqualTo(100_000);
      assertThat(table.columns().getFirst().counts().values()).containsOnly(20_000);
    }
  }

  private static void requireAnswers(SurveyTable table) {
    assertThat(table.rows()).isEqualTo(8);
    assertThat(table.columns())
        .filteredOn(column -> column.heading().equals(HELP))
        .singleElement()
        .satisfies(column ->
            assertThat(column.counts()).isEqualTo(Map.of("1", 1, "2", 1, "3", 1, "4", 2, "5", 2)));
    assertThat(table.columns())
        .filteredOn(column -> column.heading().equals(NOISE))
        .singleElement()
        .satisfies(column -> {
          assertThat(column.scale()).contains(AnswerScale.FREQUENCY);
          assertThat(
                  column
                      .measured(new ColumnUse(AnswerScale.FREQUENCY, false, Optional.empty()))
                      .orElseThrow()
                      .sum())
              .isEqualTo(4 * 4 + 5 + 1 + 2);
        });
  }

  private SurveyTable read(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private SurveyTable read(byte[] bytes) throws Exception {
    return read(bytes, "svar.csv");
  }

  private SurveyTable read(byte[] bytes, String name) throws Exception {
    return SurveyFile.read(Files.write(folder.resolve(name), bytes));
  }

  private SurveyTable workbook(Consumer<Worksheet> fill) throws Exception {
    return read(bytes(fill), "svar.xlsx");
  }

  private static byte[] bytes(Consumer<Worksheet> fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Svar");
      fill.accept(sheet);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sheet.value(row, i, texts[i]);
    }
  }

  private static void answers(Worksheet sheet, int from, int count) {
    for (int i = from; i < from + count; i++) {
      sheet.value(i, 0, 4);
      sheet.value(i, 1, 5);
      sheet.value(i, 2, 3);
    }
  }

  /** The same workbook with something else in its sheet. */
  private byte[] withSheet(byte[] workbook, String what, String by) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path whole = Files.write(folder.resolve("hel.xlsx"), workbook);
    try (ZipFile in = new ZipFile(whole.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().endsWith("sheet1.xml")) {
          assertThat(text).containsPattern(what);
          text = text.replaceAll(what, by);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream((OutputStream) out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
