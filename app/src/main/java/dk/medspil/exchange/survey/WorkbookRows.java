package dk.medspil.exchange.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of the first visible sheet of a workbook (XLSX), one by one. */
final class WorkbookRows {
  /** Texts are kept in memory while a sheet is read; a hostile file is not let that far. */
  private static final long MOST_TEXT = 60_000_000;

  private static final long MOST_SHEET = 1_500_000_000;
  private static final int BUFFER = 65_536;
  private static final int LONGEST_MERGE = 200;
  private static final Pattern MERGED =
      Pattern.compile(
          "mergeCell ref=\"\\$?[A-Z]{1,3}\\$?(\\d{1,8})(?::\\$?[A-Z]{1,3}\\$?(\\d{1,8}))?\"");

  private final Path file;

  WorkbookRows(Path file) {
    this.file = file;
  }

  void each(Counting sink) throws RefusedSurveyException {
    try {
      requireBounds();
      try (ReadableWorkbook workbook =
          new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true))) {
        Sheet sheet =
            workbook
                .getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new RefusedSurveyException("har intet ark, der kan ses"));
        try (Stream<Row> rows = sheet.openStream()) {
          for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
            Row row = all.next();
            sink.row(row.getRowNum(), cells(row));
          }
        }
      }
      requireNothingMergedBelow(sink.firstAnswer());
    } catch (IOException | RuntimeException broken) {
      throw new RefusedSurveyException(
          "er ikke et helt regneark (XLSX); åbn den i Excel, og gem den igen", broken);
    }
  }

  private static List<String> cells(Row row) throws RefusedSurveyException {
    List<String> cells = new ArrayList<>(Collections.nCopies(row.getCellCount(), ""));
    for (Cell cell : row) {
      if (cell != null) {
        cells.set(cell.getColumnIndex(), text(cell, row.getRowNum()));
      }
    }
    return cells;
  }

  /** Of a formula what it came to when the file was saved. */
  private static String text(Cell cell, int row) throws RefusedSurveyException {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    if (cell.getType() == CellType.ERROR || raw.startsWith("#")) {
      throw new RefusedSurveyException(
          "har en formel i række " + row + ", som giver en fejl; ret den, eller gem som værdier");
    }
    return switch (cell.getType()) {
      case NUMBER -> whole(raw);
      case FORMULA -> {
        if (cell.getRawValue() == null && cell.getValue() == null) {
          throw new RefusedSurveyException(
              "har en formel i række "
                  + row
                  + ", som ikke er regnet ud; åbn filen i Excel, og gem den igen");
        }
        yield whole(raw);
      }
      case EMPTY -> "";
      default -> cell.getText();
    };
  }

  /** 4.0 and 4.0E0 are 4. */
  private static String whole(String raw) {
    try {
      double number = Double.parseDouble(raw);
      return number == Math.rint(number) && Math.abs(number) < 1e9
          ? Long.toString((long) number)
          : raw;
    } catch (NumberFormatException text) {
      return raw;
    }
  }

  /** What it unpacks to, counted and not believed. */
  private void requireBounds() throws IOException, RefusedSurveyException {
    byte[] buffer = new byte[BUFFER];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new RefusedSurveyException("er hverken en tekstfil (CSV) eller et regneark (XLSX)");
      }
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (!entry.getName().startsWith("xl/") || !entry.getName().endsWith(".xml")) {
          continue;
        }
        long most = entry.getName().startsWith("xl/worksheets/") ? MOST_SHEET : MOST_TEXT;
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read; (read = in.read(buffer)) > 0; ) {
            size += read;
            if (size > most) {
              throw new RefusedSurveyException("fylder for meget, når den pakkes ud");
            }
          }
        }
      }
    }
  }

  /** A merged answer belongs to nobody knows how many rows. */
  private void requireNothingMergedBelow(long firstAnswer)
      throws IOException, RefusedSurveyException {
    if (firstAnswer == 0) {
      return;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry first = zip.getEntry("xl/worksheets/sheet1.xml");
      if (first == null) {
        return;
      }
      try (InputStream in = zip.getInputStream(first)) {
        byte[] buffer = new byte[BUFFER];
        String tail = "";
        for (int read; (read = in.read(buffer)) > 0; ) {
          String text = tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
          Matcher merged = MERGED.matcher(text);
          while (merged.find()) {
            String last = merged.group(2) == null ? merged.group(1) : merged.group(2);
            if (Long.parseLong(last) >= firstAnswer) {
              throw new RefusedSurveyException(
                  "har flettede celler blandt svarene; ophæv fletningen, så hver besvarelse"
                      + " har sin egen række");
            }
          }
          tail = text.substring(Math.max(0, text.length() - LONGEST_MERGE));
        }
      }
    }
  }
}
