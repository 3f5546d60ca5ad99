package dk.medspil.exchange;

import dk.medspil.domain.yearwheel.YearReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The year report as JSON for scripts; occurrences have the shape they have in a package. */
public final class WheelJson {
  private WheelJson() {}

  /** What of a year's wheel was met. */
  public static String year(YearReport report) {
    ObjectNode root =
        Json.object()
            .put("plan", "wheel")
            .put("forum", report.forum().id().toString())
            .put("title", report.forum().name())
            .put("year", report.year())
            .put("date", report.today().toString());
    ArrayNode list = root.putArray("occurrences");
    for (YearReport.Line line : report.lines()) {
      ObjectNode node = WheelCodec.write(line.record().occurrence());
      node.put("state", line.standing().state().name());
      Json.maybe(node, "day", line.standing().day());
      list.add(node.put("result", line.result()));
    }
    return Json.text(root) + "\n";
  }
}
