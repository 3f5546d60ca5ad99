package dk.medspil.document.sheet;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes CSV that opens rightly in a Danish Excel by a double click: UTF-8 with a byte order mark,
 * semicolons, CRLF, decimal commas, days as 15-01-2027.
 */
final class CsvWriter implements SheetWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  /** What Excel may take for the start of a formula, with the full-width forms it folds. */
  private static final Pattern FORMULA_START =
      Pattern.compile("^[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*");

  @Override
  public void write(Sheet sheet, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    try (var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(new OpenWriter(text))) {
      csv.writeRecord(sheet.columns().stream().map(Sheet.Column::header).toList());
      for (List<Cell> row : sheet.rows()) {
        csv.writeRecord(row.stream().map(CsvWriter::field).toList());
      }
    }
    text.flush();
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Words(String text) -> guarded(text);
      case Cell.Amount number -> number.value().toPlainString().replace('.', ',');
      case Cell.Day day -> DAY.format(day.date());
    };
  }

  /** An apostrophe makes Excel show a text as it is instead of running it as a formula. */
  private static String guarded(String text) {
    boolean formula = FORMULA_START.matcher(text).find() && !PLAIN_NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }

  /** Passes everything on but the closing, because the stream belongs to the caller. */
  private static final class OpenWriter extends Writer {
    private final Writer writer;

    OpenWriter(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      writer.write(buffer, offset, length);
    }

    @Override
    public void flush() throws IOException {
      writer.flush();
    }

    @Override
    public void close() throws IOException {
      writer.flush();
    }
  }
}
