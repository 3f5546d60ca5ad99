package dk.medspil.desktop.overview;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Something that asks the forum to act by a day. */
sealed interface Demand permits DueLine, DutyLine, LiftLine, PersonLine {

  /** The last day. */
  LocalDate day();

  /** All there is of a forum, the most urgent first. */
  static List<Demand> of(Session session, UUID forum, LocalDate today) {
    return Stream.of(
            planLines(session.plans().unsolved(forum), today),
            DutyLine.ofWheel(session, forum, today),
            DutyLine.reviews(session, forum, today),
            LiftLine.of(session, forum),
            PersonLine.of(session, forum, today))
        .<Demand>flatMap(Collection::stream)
        .sorted(Comparator.comparing(Demand::day))
        .toList();
  }

  private static List<DueLine> planLines(List<PlanLine> lines, LocalDate today) {
    return lines.stream().flatMap(line -> DueLine.of(line, today).stream()).toList();
  }
}
