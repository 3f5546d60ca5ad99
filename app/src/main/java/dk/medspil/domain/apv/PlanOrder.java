package dk.medspil.domain.apv;

import dk.medspil.domain.calendar.DanishCollation;
import java.time.LocalDate;
import java.util.Comparator;

/** The order in which plan lines ask for attention. */
public final class PlanOrder {
  private PlanOrder() {}

  /**
   * Highest risk first; of equal risk the overdue ones first, then those due soonest, then those
   * without a day, then by problem. Lines that are alike in all this stand as in the store.
   */
  public static Comparator<PlanLine> byNeed(LocalDate today) {
    return Comparator.comparingInt((PlanLine line) -> -line.risk().number())
        .thenComparing(line -> !line.isOverdue(today))
        .thenComparing(line -> line.dueOn().orElse(LocalDate.MAX))
        .thenComparing(PlanLine::problem, new DanishCollation())
        .thenComparing(line -> line.id().toString());
  }
}
