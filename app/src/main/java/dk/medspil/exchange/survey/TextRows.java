package dk.medspil.exchange.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of a text file (CSV), in whatever encoding and with whatever separator. */
final class TextRows {
  private static final int SAMPLE = 65_536;
  private static final int LONGEST_FIELD = 1_000_000;
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;

  TextRows(Path file) {
    this.file = file;
  }

  void each(RowSink sink) throws IOException, RefusedSurveyException {
    Charset charset = Encodings.of(file);
    String sample = sample(charset);
    char separator = separator(sample);
    boolean told = sample.regionMatches(true, 0, "sep=", 0, 4);
    try (CsvReader<CsvRecord> rows = reader(separator).ofCsvRecord(open(charset))) {
      for (CsvRecord row : rows) {
        long number = row.getStartingLineNumber();
        if (!(told && number == 1)) {
          sink.row(number, cells(row));
        }
      }
    } catch (CsvParseException | UncheckedIOException broken) {
      throw new RefusedSurveyException(
          "er ikke et regneark, der kan læses: der er anførselstegn, som ikke passer sammen",
          broken);
    }
  }

  private static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_FIELD);
  }

  private Reader open(Charset charset) throws IOException {
    Reader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
    return in;
  }

  private String sample(Charset charset) throws IOException {
    char[] start = new char[SAMPLE];
    try (Reader in = open(charset)) {
      int length = 0;
      for (int read; length < SAMPLE && (read = in.read(start, length, SAMPLE - length)) > 0; ) {
        length += read;
      }
      return new String(start, 0, length);
    }
  }

  /** The one that gives the most rows of the same width, the widest of those. */
  private static char separator(String sample) {
    if (sample.regionMatches(true, 0, "sep=", 0, 4) && sample.length() > 4) {
      return sample.charAt(4);
    }
    char best = ';';
    long most = -1;
    for (char separator : SEPARATORS) {
      long score = score(sample, separator);
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  private static long score(String sample, char separator) {
    List<Integer> widths = new ArrayList<>();
    try (CsvReader<CsvRecord> rows = reader(separator).ofCsvRecord(new StringReader(sample))) {
      for (CsvRecord row : rows) {
        widths.add(row.getFieldCount());
      }
    } catch (CsvParseException | IOException | UncheckedIOException cutOff) {
      // The sample may end within a field; what was read before it counts.
    }
    return widths.stream()
        .filter(width -> width > 1)
        .collect(Collectors.groupingBy(width -> width, Collectors.counting()))
        .entrySet()
        .stream()
        .mapToLong(one -> one.getValue() * 1_000 + Math.min(one.getKey(), 999))
        .max()
        .orElse(0);
  }

  /** Some programs write ="4" so that Excel takes it as a text. */
  private static List<String> cells(CsvRecord row) {
    return row.getFields().stream()
        .map(cell ->
            cell.length() > 3 && cell.startsWith("=\"") && cell.endsWith("\"")
                ? cell.substring(2, cell.length() - 1)
                : cell)
        .toList();
  }
}
