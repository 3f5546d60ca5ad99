package dk.medspil.document.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWritersTest {
  private static final Sheet PLAN =
      new Sheet(
          "APV-handlingsplan: Botilbuddet Åkanden [2026/2027]",
          List.of(
              new Sheet.Column("Problem", 40),
              new Sheet.Column("Risiko", 8),
              new Sheet.Column("Frist", 12)),
          List.of(
              List.of(
                  Cell.of("Støj i \"fællesrummet\"; især ved frokost"),
                  Cell.of(12),
                  Cell.of(Optional.of(LocalDate.of(2027, 1, 15)))),
              List.of(
                  Cell.of("To\nlinjer"),
                  new Cell.Amount(new BigDecimal("2.5")),
                  Cell.of(Optional.empty()))));

  @Test
  void csvIsMadeForADanishExcel() throws IOException {
    String csv = new String(written(PLAN, SheetFormat.CSV), UTF_8);
    assertThat(csv.split("\r\n"))
        .containsExactly(
            "\uFEFFProblem;Risiko;Frist",
            "\"Støj i \"\"fællesrummet\"\"; især ved frokost\";12;15-01-2027",
            "\"To\nlinjer\";2,5;");
    assertThat(csv).endsWith("\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+SUM(A1)", "-2+3", "@x", "\n=1", "＝1", "＋1", "－1", "＠x", "- streg"})
  void csvNeverStartsAFormula(String text) throws IOException {
    assertThat(onlyField(text)).startsWith("'").endsWith(text.strip());
  }

  @ParameterizedTest
  @CsvSource({"-3", "'+45 12'", "'1.234,50'", "støj", "'a=b'", "''"})
  void csvLeavesOtherTextAlone(String text) throws IOException {
    String expected = text.equals("+45 12") ? "'+45 12" : text;
    assertThat(onlyField(text)).isEqualTo(expected);
  }

  @Test
  void xlsxKeepsTheTypeOfEachCell() throws IOException {
    try (ReadableWorkbook book = read(PLAN)) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(0)).isEqualTo("Problem");
      assertThat(rows.get(1).getCellText(0)).isEqualTo("Støj i \"fællesrummet\"; især ved frokost");
      assertThat(rows.get(1).getCellAsNumber(1)).contains(BigDecimal.valueOf(12));
      assertThat(rows.get(1).getCellAsDate(2))
          .hasValueSatisfying(
              date -> assertThat(date.toLocalDate()).isEqualTo(LocalDate.of(2027, 1, 15)));
      assertThat(rows.get(2).getCellText(0)).isEqualTo("To\nlinjer");
      assertThat(book.getFirstSheet().getName()).isEqualTo("APV-handlingsplan  Botilbuddet");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"x\")",
        "_x0041_ er ikke A",
        "</t></is> & \"<",
        "glad 😀 שלום",
        "styre\u0000\u0007tegn \ud800 alene"
      })
  void xlsxKeepsHostileTextAsText(String text) throws IOException {
    Sheet sheet =
        new Sheet("x", List.of(new Sheet.Column("k", 9)), List.of(List.of(Cell.of(text))));
    try (ReadableWorkbook book = read(sheet)) {
      Row row = book.getFirstSheet().read().get(1);
      assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCellText(0).replace("_x005F_", "_"))
          .isEqualTo(((Cell.Words) Cell.of(text)).text());
    }
  }

  @Test
  void xlsxCutsWhatNoCellCanHold() throws IOException {
    Sheet sheet =
        new Sheet(
            "x", List.of(new Sheet.Column("k", 9)), List.of(List.of(Cell.of("å".repeat(40_000)))));
    try (ReadableWorkbook book = read(sheet)) {
      assertThat(book.getFirstSheet().read().get(1).getCellText(0)).hasSize(32_767).endsWith("å…");
    }
  }

  private static String onlyField(String text) throws IOException {
    Sheet sheet =
        new Sheet("x", List.of(new Sheet.Column("k", 9)), List.of(List.of(Cell.of(text))));
    String csv = new String(written(sheet, SheetFormat.CSV), UTF_8);
    String field = csv.substring("\uFEFFk\r\n".length(), csv.length() - 2);
    return field.startsWith("\"") ? field.substring(1, field.length() - 1) : field;
  }

  private static ReadableWorkbook read(Sheet sheet) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(written(sheet, SheetFormat.XLSX)));
  }

  private static byte[] written(Sheet sheet, SheetFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer().write(sheet, out);
    return out.toByteArray();
  }
}
