package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.domain.apv.PlanFigures;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The plan in numbers, as tables that are read aloud as well as seen: no picture needs a text. */
final class ApvNumbers {
  private static final String NO_TOPIC = "Uden emne";

  private ApvNumbers() {}

  /** A heading with the open lines by risk, by month and by topic, and the time to effect. */
  static List<Block> of(ApvPlan plan) {
    Map<UUID, String> topics =
        plan.lines().stream()
            .map(PlanLineRecord::line)
            .filter(line -> line.topicId().isPresent() && !plan.topic(line).isEmpty())
            .collect(
                Collectors.toMap(
                    line -> line.topicId().orElseThrow(), plan::topic, (one, same) -> one));
    PlanFigures figures =
        PlanFigures.of(
            plan.lines(),
            topic -> topic.map(id -> topics.getOrDefault(id, NO_TOPIC)).orElse(NO_TOPIC),
            plan.today());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "Planen i tal"));
    blocks.add(risks(plan));
    if (!figures.openByTopic().isEmpty()) {
      blocks.add(topics(figures));
    }
    blocks.add(months(figures));
    blocks.add(Block.Paragraph.of(effect(figures)));
    return blocks;
  }

  /** The highest likelihood stands at the top, as in the risk picture on the screen. */
  private static Block risks(ApvPlan plan) {
    Map<Risk, Long> counts =
        plan.lines().stream()
            .map(PlanLineRecord::line)
            .filter(line -> line.status().isOpen())
            .collect(Collectors.groupingBy(PlanLine::risk, Collectors.counting()));
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column("Sandsynlighed", 3));
    int size = plan.scale().size();
    for (int severity = 1; severity <= size; severity++) {
      columns.add(
          new Block.Column("Alvor " + severity + ": " + plan.scale().severity(severity), 2));
    }
    List<List<Text>> rows = new ArrayList<>();
    for (int likelihood = size; likelihood >= 1; likelihood--) {
      List<Text> row = new ArrayList<>();
      row.add(Text.of(likelihood + ": " + plan.scale().likelihood(likelihood)));
      for (int severity = 1; severity <= size; severity++) {
        Risk risk = new Risk(severity, likelihood);
        row.add(Text.of(cell(plan.scale().word(risk), counts.getOrDefault(risk, 0L))));
      }
      rows.add(row);
    }
    return new Block.Table("Risikobillede: antal åbne linjer", columns, rows);
  }

  private static String cell(String band, long count) {
    return count == 0 ? "–" : DanishFormat.number(count) + " (" + band + ")";
  }

  private static Block topics(PlanFigures figures) {
    return new Block.Table(
        "Åbne linjer efter emne",
        List.of(new Block.Column("Emne", 6), new Block.Column("Åbne linjer", 2)),
        figures.openByTopic().entrySet().stream()
            .map(one -> List.of(Text.of(one.getKey()), number(one.getValue())))
            .toList());
  }

  private static Block months(PlanFigures figures) {
    return new Block.Table(
        "Linjer måned for måned",
        List.of(
            new Block.Column("Måned", 4),
            new Block.Column("Åbne sidst i måneden", 3),
            new Block.Column("Nye", 2),
            new Block.Column("Afsluttede", 2)),
        figures.months().stream()
            .map(month ->
                List.of(
                    Text.of(FirstLetter.large(DanishFormat.monthYear(month.month().atDay(1)))),
                    number(month.open()),
                    number(month.opened()),
                    number(month.closed())))
            .toList());
  }

  private static Text number(long number) {
    return Text.of(DanishFormat.number(number));
  }

  private static String effect(PlanFigures figures) {
    int closed = figures.daysToEffect().size();
    if (closed == 0) {
      return "Ingen linjer er afsluttet endnu.";
    }
    String judged =
        (closed == 1 ? "1 linje er" : DanishFormat.number(closed) + " linjer er")
            + " afsluttet med vurderet effekt. ";
    long most = figures.daysToEffect().getLast();
    if (figures.daysToEffect().getFirst() == most) {
      return judged + "Det tog " + days(most) + (closed == 1 ? "." : " hver gang.");
    }
    return judged
        + "Halvdelen tog højst "
        + days(figures.medianDays().orElse(0))
        + ", den længste "
        + days(most)
        + ".";
  }

  private static String days(long days) {
    return days == 1 ? "1 dag" : DanishFormat.number(days) + " dage";
  }
}
