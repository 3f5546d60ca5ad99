package dk.medspil.document.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an Excel workbook with one sheet: the header stays in sight, can be filtered by, and is
 * repeated on every printed page.
 */
final class SpreadsheetWriter implements SheetWriter {
  private static final int LONGEST_SHEET_NAME = 31;
  private static final int LONGEST_TEXT = 32_767;
  private static final String PETROL = "0F5468";
  private static final Pattern FORBIDDEN_IN_NAME = Pattern.compile("[\\[\\]:*?/\\\\']");

  /** Excel reads _x0041_ as a character's number, so a text that looks so must say otherwise. */
  private static final Pattern CHARACTER_NUMBER = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

  @Override
  public void write(Sheet sheet, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Medspil", "1.0")) {
      workbook.properties().setTitle(sheet.title());
      Worksheet page = workbook.newWorksheet(sheetName(sheet.title()));
      page.pageOrientation("landscape");
      page.setFitToPage(true);
      page.fitToHeight((short) 0);
      page.repeatRows(0);
      page.freezePane(0, 1);
      header(page, sheet.columns());
      for (int row = 0; row < sheet.rows().size(); row++) {
        cells(page, row + 1, sheet.rows().get(row));
      }
      page.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
    }
    out.flush();
  }

  private static void header(Worksheet page, List<Sheet.Column> columns) {
    for (int column = 0; column < columns.size(); column++) {
      page.value(0, column, columns.get(column).header());
      page.width(column, columns.get(column).width());
      page.style(0, column).bold().fontColor(PETROL).wrapText(true).set();
    }
  }

  private static void cells(Worksheet page, int row, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Cell.Words(String text) -> {
          page.value(row, column, fitting(text));
          page.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        case Cell.Amount number -> {
          page.value(row, column, number.value());
          page.style(row, column).verticalAlignment("top").set();
        }
        case Cell.Day day -> {
          page.value(row, column, day.date());
          page.style(row, column).format("dd-mm-yyyy").verticalAlignment("top").set();
        }
      }
    }
  }

  private static String fitting(String text) {
    String literal = CHARACTER_NUMBER.matcher(text).replaceAll("_x005F_$1");
    return literal.length() <= LONGEST_TEXT ? literal : cut(literal, LONGEST_TEXT - 1) + "…";
  }

  private static String sheetName(String title) {
    String allowed = FORBIDDEN_IN_NAME.matcher(title).replaceAll(" ");
    return cut(allowed, LONGEST_SHEET_NAME).strip();
  }

  /** Cuts without splitting a character in two. */
  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}
