package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.KeyedRows.Row;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.Progress;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.ThemeRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of a strategy: itself, then each theme with its goals and efforts below. */
final class StrategyRows {
  private StrategyRows() {}

  static List<Row<UUID>> of(StrategyRecord record, int year) {
    List<Row<UUID>> rows = new ArrayList<>();
    Strategy strategy = record.strategy();
    rows.add(new Row<>(strategy.id(), about(strategy)));
    for (ThemeRecord theme : record.themes()) {
      rows.add(new Row<>(theme.theme().id(), theme(theme, year)));
      theme.goals().forEach(goal -> rows.add(new Row<>(goal.goal().id(), goal(goal))));
    }
    return rows;
  }

  private static Region about(Strategy strategy) {
    Label aim =
        StrategyWords.wrapped(
            strategy.aim().isBlank() ? Texts.get("strategy.noAim") : strategy.aim());
    aim.getStyleClass().add("muted");
    var years = new Label(StrategyWords.years(strategy));
    years.setMinWidth(Region.USE_PREF_SIZE);
    years.getStyleClass().addAll("small", "muted");
    var row = new FoldingLine(aim, years, 20);
    return finished(
        row, "strategy-about", Texts.get("strategy.row.about", strategy.title(), aim.getText()));
  }

  private static Region theme(ThemeRecord theme, int year) {
    Progress progress = Progress.of(theme.goals(), year);
    Label title = StrategyWords.wrapped(theme.theme().title());
    title.getStyleClass().add("semibold");
    String counts =
        Texts.get(
            "strategy.row.counts",
            theme.of(Goal.Kind.GOAL).size(),
            theme.of(Goal.Kind.EFFORT).size());
    Label facts = StrategyWords.wrapped(counts);
    facts.getStyleClass().addAll("small", "muted");
    var row = new FoldingLine(new VBox(title, facts), StrategyWords.bar(progress), 16);
    return finished(
        row,
        "strategy-theme",
        Texts.get(
            "strategy.row.theme",
            theme.theme().title(),
            counts,
            Math.round(progress.share() * 100)));
  }

  private static Region goal(GoalRecord record) {
    Goal goal = record.goal();
    Label text = StrategyWords.wrapped(goal.text());
    String owner =
        goal.owner().isBlank()
            ? goal.kind().label()
            : Texts.get("strategy.row.owner", goal.kind().label(), goal.owner());
    Label facts = StrategyWords.wrapped(owner);
    facts.getStyleClass().addAll("small", "muted");
    var row = new FoldingLine(new VBox(text, facts), StrategyWords.pill(record.latest()), 16);
    return finished(
        row,
        "strategy-goal",
        Texts.get("strategy.row.goal", owner, goal.text(), StrategyWords.status(record.latest())));
  }

  private static Region finished(Region row, String look, String read) {
    row.getStyleClass().addAll("survey-row", look);
    row.setFocusTraversable(true);
    row.setAccessibleText(read);
    return row;
  }
}
