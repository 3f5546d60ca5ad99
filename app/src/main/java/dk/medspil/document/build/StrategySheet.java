package dk.medspil.document.build;

import dk.medspil.document.sheet.Cell;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.ThemeRecord;
import java.util.List;
import java.util.Optional;

/** A strategy as a list to sort and count, one row a goal or effort. */
public final class StrategySheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("Tema", 26),
          new Sheet.Column("Slags", 10),
          new Sheet.Column("Mål eller indsats", 60),
          new Sheet.Column("Ansvarlig", 20),
          new Sheet.Column("Status", 16),
          new Sheet.Column("Dato", 12),
          new Sheet.Column("Bemærkning", 40),
          new Sheet.Column("Hænger sammen med", 50));

  private StrategySheet() {}

  /** Builds the list, with the last status each was given. */
  public static Sheet of(StrategyRecord record) {
    return new Sheet(
        "Mål og indsatser",
        COLUMNS,
        record.themes().stream()
            .flatMap(theme -> theme.goals().stream().map(goal -> row(theme, goal)))
            .toList());
  }

  private static List<Cell> row(ThemeRecord theme, GoalRecord record) {
    Optional<GoalStatus> latest = record.latest();
    return List.of(
        Cell.of(theme.theme().title()),
        Cell.of(record.goal().kind().label()),
        Cell.of(record.goal().text()),
        Cell.of(record.goal().owner()),
        Cell.of(StrategyDocument.word(latest)),
        Cell.of(latest.map(GoalStatus::on)),
        Cell.of(latest.map(GoalStatus::note).orElse("")),
        Cell.of(StrategyDocument.links(record)));
  }
}
