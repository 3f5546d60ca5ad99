package dk.medspil.document.sheet;

import dk.medspil.document.model.CleanText;
import java.util.List;

/**
 * A list to sort and count in a spreadsheet.
 *
 * @param title what the list is; not empty
 * @param columns at least one
 * @param rows each with a cell for every column
 */
public record Sheet(String title, List<Column> columns, List<List<Cell>> rows) {

  /** A column's header and its width in characters, 1–120. */
  public record Column(String header, int width) {
    public Column {
      if (width < 1 || width > 120) {
        throw new IllegalArgumentException("column width " + width);
      }
      header = CleanText.line(header);
    }
  }

  public Sheet {
    title = CleanText.line(title);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (title.isEmpty() || width == 0) {
      throw new IllegalArgumentException("a sheet needs a title and a column");
    }
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("every row needs " + width + " cells");
    }
  }
}
