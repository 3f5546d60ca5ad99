package dk.medspil.document.sheet;

import dk.medspil.document.model.CleanText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One cell of a sheet with the type a spreadsheet shall give it. */
public sealed interface Cell {

  /** Words; may be empty. They are always {@linkplain CleanText clean}. */
  record Words(String text) implements Cell {
    public Words {
      text = CleanText.of(text);
    }
  }

  /** A number to count with. */
  record Amount(BigDecimal value) implements Cell {}

  /** A day. */
  record Day(LocalDate date) implements Cell {}

  /** A cell of words. */
  static Cell of(String text) {
    return new Words(text);
  }

  /** A cell with a whole number. */
  static Cell of(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  /** A cell with a day, or an empty one. */
  static Cell of(Optional<LocalDate> date) {
    return date.<Cell>map(Day::new).orElseGet(() -> new Words(""));
  }
}
