package dk.medspil.document.build;

import dk.medspil.document.calendar.CalendarEntry;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.CourseNeed;
import dk.medspil.domain.duty.ElectedTerm;
import dk.medspil.domain.forum.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members' deadlines as whole days: elections (R15), courses that are not had (R12–R14). They
 * name the role and never the person. The same deadline always has the same id, so that a later
 * file replaces it.
 */
public final class CommitteeCalendar {
  private CommitteeCalendar() {}

  /**
   * What lies ahead, and what is over its day and not done.
   *
   * @param stamp the moment of the export; entries are numbered by its minutes since 1970
   */
  public static List<CalendarEntry> of(Committee committee, LocalDate today, Instant stamp) {
    int sequence = Math.toIntExact(Math.max(0, stamp.getEpochSecond() / 60));
    List<CalendarEntry> entries = new ArrayList<>();
    for (Member member : committee.present(today)) {
      String who = member.roleLabel() + " i " + committee.forum().name();
      ElectedTerm.of(member)
          .ifPresent(term ->
              entries.add(
                  entry(
                      member.id() + "-valg",
                      sequence,
                      "Valg: " + who,
                      term.ends(),
                      "Valgperioden slutter. Planlæg valget tre måneder før.")));
      for (CourseNeed need : committee.needs(member, today)) {
        open(need, today)
            .ifPresent(day ->
                entries.add(
                    entry(
                        member.id() + "-" + need.kind() + "-" + need.year(),
                        sequence,
                        need.kind().label() + ": " + who,
                        day,
                        "Frist for uddannelsen.")));
      }
    }
    return List.copyOf(entries);
  }

  private static Optional<LocalDate> open(CourseNeed need, LocalDate today) {
    return switch (need.standing(today)) {
      case DONE, EXEMPT, DECLINED, NO_DATE -> Optional.empty();
      case OFFERED, IN_TIME, SOON, LATE -> need.by();
    };
  }

  private static CalendarEntry entry(
      String id, int sequence, String title, LocalDate day, String description) {
    return new CalendarEntry(
        id + "@medspil", sequence, title, "", new CalendarEntry.AllDay(day), description, false);
  }
}
