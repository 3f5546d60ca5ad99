package dk.medspil.document.build;

import dk.medspil.document.sheet.Cell;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.YearReport;
import java.util.List;
import java.util.Optional;

/** The year report as a list to sort and count, one row a thing. */
public final class YearReportSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("Nr.", 6),
          new Sheet.Column("Ring", 20),
          new Sheet.Column("Opgave", 50),
          new Sheet.Column("Hjemmel", 36),
          new Sheet.Column("Senest", 12),
          new Sheet.Column("Status", 26),
          new Sheet.Column("Bevis", 60));

  private YearReportSheet() {}

  /** Builds the list. */
  public static Sheet of(YearReport report) {
    return new Sheet(
        "Årsrapport", COLUMNS, report.lines().stream().map(YearReportSheet::row).toList());
  }

  private static List<Cell> row(YearReport.Line line) {
    Occurrence one = line.record().occurrence();
    return List.of(
        Cell.of(one.task().orElse("")),
        Cell.of(one.ring().label()),
        Cell.of(one.title()),
        Cell.of(one.basis()),
        Cell.of(Optional.of(one.due())),
        Cell.of(YearReportDocument.status(line)),
        Cell.of(YearReportDocument.evidence(line)));
  }
}
