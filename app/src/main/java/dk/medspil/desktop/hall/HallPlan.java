package dk.medspil.desktop.hall;

import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import java.util.List;
import java.util.Map;

/** What the room sees of the plan of the work environment: its lines, risks and numbers. */
public sealed interface HallPlan extends HallPicture {
  /**
   * The open lines of the plan of the work environment.
   *
   * @param title the heading
   * @param rows those that ask most for attention first
   */
  record Plan(String title, List<PlanRow> rows) implements HallPlan {
    public Plan {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A line of the plan.
   *
   * @param risk severity times likelihood
   * @param problem the condition, never a person
   * @param measure what is done about it; may be empty
   * @param who roles only; may be empty
   * @param when in words; may be empty
   */
  record PlanRow(String risk, String problem, String measure, String who, String when) {}

  /**
   * Lines of the plan under headings: by status, month or place.
   *
   * @param title the heading of all
   * @param groups those with lines, in order
   */
  record GroupedPlan(String title, List<PlanGroup> groups) implements HallPlan {
    public GroupedPlan {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Lines under a heading.
   *
   * @param name the status, the month or the place
   * @param rows those that ask most for attention first
   */
  record PlanGroup(String name, List<PlanRow> rows) {
    public PlanGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * How many lines have each risk.
   *
   * @param title the heading
   * @param counts of the risks that have any
   * @param scale how the workplace reads its risks
   */
  record Risks(String title, Map<Risk, Long> counts, RiskScale scale) implements HallPlan {
    public Risks {
      counts = Map.copyOf(counts);
    }
  }

  /**
   * Numbers as bars, one chart after the other.
   *
   * @param title the heading
   * @param charts each on pages of its own
   */
  record Charts(String title, List<Chart> charts) implements HallPlan {
    public Charts {
      charts = List.copyOf(charts);
    }
  }

  /**
   * One chart.
   *
   * @param title what is counted
   * @param bars in order
   * @param note a sentence in their place when there are none
   */
  record Chart(String title, List<ChartBar> bars, String note) {
    public Chart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param name what it counts
   * @param value how long it is, against the others of its chart
   * @param words what it says, in full
   */
  record ChartBar(String name, long value, String words) {}
}
