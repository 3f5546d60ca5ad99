package dk.medspil.desktop.overview;

import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan line that asks for something now.
 *
 * @param line the line
 * @param day the day it must be done
 * @param need what is asked for
 */
record DueLine(PlanLine line, LocalDate day, Need need) implements Demand {
  /** About the time between two meetings: what is due sooner must be on this agenda. */
  private static final int SOON_DAYS = 45;

  /** What a line asks for. */
  enum Need {
    /** The measure is carried out and its effect must be judged (R10). */
    JUDGE_EFFECT,
    OVERDUE,
    SOON
  }

  /** The line, if it asks for something today. */
  static Optional<DueLine> of(PlanLine line, LocalDate today) {
    if (line.status() == LineStatus.DONE) {
      return line.followUp().map(day -> new DueLine(line, day, Need.JUDGE_EFFECT));
    }
    return line.deadline()
        .filter(day -> line.status().isOpen() && day.isBefore(today.plusDays(SOON_DAYS)))
        .map(day -> new DueLine(line, day, day.isBefore(today) ? Need.OVERDUE : Need.SOON));
  }
}
