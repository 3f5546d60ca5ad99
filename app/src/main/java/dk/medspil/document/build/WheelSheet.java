package dk.medspil.document.build;

import dk.medspil.document.sheet.Cell;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.yearwheel.WheelTask;
import java.util.List;

/** The yearly wheel as a list to sort and filter, one row a duty. */
public final class WheelSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("Nr.", 6),
          new Sheet.Column("Niveau", 20),
          new Sheet.Column("Opgave", 60),
          new Sheet.Column("Hvor bindende", 20),
          new Sheet.Column("Hvor tit", 24),
          new Sheet.Column("Hjemmel", 36),
          new Sheet.Column("Bemærkning", 40));

  private WheelSheet() {}

  /** Builds the list. */
  public static Sheet of(Wheel wheel) {
    return new Sheet("Årshjul", COLUMNS, wheel.duties().stream().map(WheelSheet::row).toList());
  }

  private static List<Cell> row(WheelTask duty) {
    return List.of(
        Cell.of(duty.id()),
        Cell.of(duty.level()),
        Cell.of(duty.title()),
        Cell.of(duty.binding()),
        Cell.of(duty.recurrence()),
        Cell.of(duty.basis()),
        Cell.of(duty.note()));
  }
}
