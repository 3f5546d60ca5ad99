package dk.medspil.desktop.hall;

import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskColor;
import dk.medspil.domain.apv.RiskScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pictures of the plan, short and as long as they come. */
final class HallPlanSamples {
  private HallPlanSamples() {}

  static Map<String, HallPicture> all() {
    Map<String, HallPicture> all = new LinkedHashMap<>();
    all.put("plan", plan(5));
    all.put("plan-many", plan(17));
    all.put("plan-none", plan(0));
    all.put("plan-groups", grouped(List.of("I gang (2)", "Afventer (1)", "Udført (3)"), 6));
    all.put(
        "plan-groups-many",
        grouped(List.of("Over fristen (9)", HallSamples.LONG_TITLE, "Uden frist"), 26));
    all.put("plan-groups-none", grouped(List.of(), 0));
    all.put("risks", risks(9));
    all.put("risks-many", risks(400));
    all.put("risks-none", risks(0));
    all.put("risks-four-levels", fourLevels());
    all.put("charts", charts(12, "februar 2026"));
    all.put("charts-topics", charts(7, "Ergonomi og forflytning"));
    all.put("charts-long", charts(21, HallSamples.LONG_TITLE));
    all.put("charts-note", charts(0, ""));
    return all;
  }

  private static HallPicture plan(int rows) {
    return new HallPlan.Plan("APV-planen. Tallet er risikoen, højst 25.", lines(rows));
  }

  private static List<HallPlan.PlanRow> lines(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i ->
            new HallPlan.PlanRow(
                Integer.toString(25 - i % 25),
                i % 3 == 0 ? HallSamples.LONG_TITLE : "Støj i fællesrummet ved aftensmaden",
                i % 4 == 1 ? "" : "Lydplader i loftet og spisning i to hold",
                i % 5 == 4 ? "" : "Leder, AMR",
                i % 2 == 0 ? "frist 15. januar" : "over fristen: frist 30. september"))
        .toList();
  }

  private static HallPicture grouped(List<String> names, int rows) {
    int each = names.isEmpty() ? 0 : rows / names.size();
    return new HallPlan.GroupedPlan(
        "APV-planen: linjer, hvor effekten mangler under Ergonomi og forflytning. Tallet er"
            + " risikoen, højst 25.",
        names.stream().map(name -> new HallPlan.PlanGroup(name, lines(each))).toList());
  }

  /** The smaller scale, with the longest words there may be, on other colours. */
  private static HallPicture fourLevels() {
    RiskScale scale = RiskScale.usual(4);
    for (int band = 0; band < 3; band++) {
      scale = scale.withWord(RiskScale.Words.BANDS, band, "Kræver handling i uge 48");
    }
    for (int level = 0; level < scale.size(); level++) {
      scale =
          scale
              .withWord(RiskScale.Words.SEVERITIES, level, "Arbejdsskadeerstatninger")
              .withWord(RiskScale.Words.LIKELIHOODS, level, "Flere gange om ugen året");
    }
    scale =
        scale.withColor(Risk.Band.LOW, RiskColor.BLUE).withColor(Risk.Band.HIGH, RiskColor.PURPLE);
    return new HallPlan.Risks(
        "Risikobilledet: åbne linjer i APV-planen",
        Map.of(new Risk(1, 1), 3L, new Risk(2, 4), 12L, new Risk(4, 4), 144L),
        scale);
  }

  private static HallPicture risks(int lines) {
    Map<Risk, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < lines; i++) {
      counts.merge(new Risk(1 + i * 7 % 5, 1 + i * i % 5), 1L, Long::sum);
    }
    return new HallPlan.Risks("Risikobilledet: åbne linjer i APV-planen", counts, RiskScale.USUAL);
  }

  private static HallPicture charts(int bars, String name) {
    return new HallPlan.Charts(
        "APV i tal",
        List.of(
            new HallPlan.Chart(
                "Åbne linjer måned for måned",
                IntStream.range(0, bars)
                    .mapToObj(i ->
                        new HallPlan.ChartBar(
                            name, i * 3 % 7, i * 3 % 7 + " åbne, 2 nye, 1 afsluttet"))
                    .toList(),
                "14 linjer er afsluttet med vurderet effekt. Halvdelen tog højst 83 dage.")));
  }
}
