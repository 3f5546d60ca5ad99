package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallPlan.Chart;
import dk.medspil.desktop.hall.HallPlan.ChartBar;
import dk.medspil.domain.apv.PlanFigures;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of a plan as charts, the same on the screen and in the hall. */
final class FigureCharts {
  private FigureCharts() {}

  /** What a line's topic is called. */
  static Function<Optional<UUID>, String> topics(Session session) {
    Map<UUID, String> topics =
        session.plans().topics().stream().collect(Collectors.toMap(Topic::id, Topic::name));
    return topic -> topic.map(topics::get).orElse(Texts.get("apv.field.topicNone"));
  }

  static List<Chart> of(PlanFigures figures) {
    return List.of(months(figures), topics(figures), effect(figures));
  }

  /** The charts in words, one sentence for each number. */
  static String told(List<Chart> charts) {
    return charts.stream()
        .map(chart ->
            chart.title()
                + ": "
                + (chart.bars().isEmpty()
                    ? chart.note()
                    : chart.bars().stream()
                        .map(bar -> bar.name() + ": " + bar.words())
                        .collect(Collectors.joining(". ", "", "."))))
        .collect(Collectors.joining(" "));
  }

  private static Chart months(PlanFigures figures) {
    return new Chart(
        Texts.get("apv.figures.months"),
        figures.months().stream()
            .map(month ->
                new ChartBar(
                    DanishFormat.monthYear(month.month().atDay(1)),
                    month.open(),
                    Texts.get("apv.figures.month", month.open(), month.opened(), month.closed())))
            .toList(),
        "");
  }

  private static Chart topics(PlanFigures figures) {
    return new Chart(
        Texts.get("apv.figures.topics"),
        figures.openByTopic().entrySet().stream()
            .map(one ->
                new ChartBar(
                    one.getKey(), one.getValue(), Texts.get("apv.figures.open", one.getValue())))
            .toList(),
        Texts.get("apv.figures.noOpen"));
  }

  private static Chart effect(PlanFigures figures) {
    return new Chart(
        Texts.get("apv.figures.effect"),
        List.of(),
        days(figures.daysToEffect(), figures.medianDays().orElse(0)));
  }

  private static String days(List<Long> toEffect, long median) {
    if (toEffect.isEmpty()) {
      return Texts.get("apv.figures.noEffect");
    }
    long least = toEffect.getFirst();
    long most = toEffect.getLast();
    return least == most
        ? Texts.get("apv.figures.daysAlike", toEffect.size(), most)
        : Texts.get("apv.figures.days", toEffect.size(), median, least, most);
  }
}
