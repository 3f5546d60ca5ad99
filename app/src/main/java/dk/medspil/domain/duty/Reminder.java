package dk.medspil.domain.duty;

import dk.medspil.domain.forum.Member;
import java.time.LocalDate;

/** Something about a forum's people that somebody has to do by a day. */
public sealed interface Reminder {

  /** The last day. */
  LocalDate day();

  /** Whether the last day has passed. */
  default boolean isLate(LocalDate today) {
    return today.isAfter(day());
  }

  /** The term runs out, and there has to be an election before (R15). */
  record Election(Member member, ElectedTerm term) implements Reminder {
    @Override
    public LocalDate day() {
      return term.ends();
    }
  }

  /** The agreement of a TRIO is to be looked at again (handbook 6). */
  record Review(LocalDate day) implements Reminder {}

  /** A course is to be had, or offered, soon (R12–R14); never one without a day. */
  record CourseDue(Member member, CourseNeed need) implements Reminder {
    @Override
    public LocalDate day() {
      return need.by().orElseThrow();
    }
  }
}
