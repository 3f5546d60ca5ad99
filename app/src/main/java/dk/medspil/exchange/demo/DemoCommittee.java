package dk.medspil.exchange.demo;

import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.Course.Outcome;
import dk.medspil.domain.duty.Course.Settled;
import dk.medspil.domain.duty.CourseKind;
import dk.medspil.domain.forum.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** When the members of Lokal-MED came, for how long they are elected, and their courses. */
final class DemoCommittee {
  private final DemoDays days;
  private final List<Member> members;
  private final List<Course> courses = new ArrayList<>();

  private DemoCommittee(DemoDays days, List<Member> members) {
    this.days = days;
    this.members = members;
  }

  /**
   * Writes terms into the list of members and tells their courses. The order is that of {@link
   * DemoForums}: chair, vice chair, second leader, second TR, AMR, night watch, secretary, former
   * AMR, substitute.
   */
  static List<Course> of(DemoDays days, List<Member> members) {
    var work = new DemoCommittee(days, members);
    work.terms();
    work.courses();
    return List.copyOf(work.courses);
  }

  private void terms() {
    set(0, months(64), Optional.empty(), 0);
    set(1, months(40), Optional.of(months(16)), 2);
    // Newly appointed: both courses are still ahead.
    set(2, days.today().minusDays(48), Optional.of(days.today().minusDays(48)), 0);
    set(3, months(23), Optional.of(months(23)), 2);
    set(4, months(14), Optional.of(months(14)), 2);
    set(5, months(13).minusDays(12), Optional.of(months(13).minusDays(12)), 2);
    set(7, months(50), Optional.of(months(38)), 2);
    set(8, months(16), Optional.of(months(16)), 2);
    Member substitute = members.get(8);
    members.set(
        8, substitute.with(substitute.tenure().inPlaceOf(Optional.of(members.get(1).id()))));
  }

  private void set(int place, LocalDate from, Optional<LocalDate> elected, int years) {
    Member member = members.get(place);
    members.set(
        place,
        member.with(
            member
                .tenure()
                .from(Optional.of(from))
                .elected(elected)
                .during(years == 0 ? OptionalInt.empty() : OptionalInt.of(years))));
  }

  private void courses() {
    settled(0, CourseKind.WORK_ENVIRONMENT, 0, Outcome.EXEMPT, months(62), 0, "Kursus fra 2009");
    settled(0, CourseKind.MED, 0, Outcome.DONE, months(55), 14, "Vadby Kommune");
    settled(0, CourseKind.SUPPLEMENTARY, 6, Outcome.DECLINED, months(2), 0, "");
    settled(1, CourseKind.MED, 0, Outcome.DONE, months(34), 14, "Vadby Kommune");
    settled(3, CourseKind.MED, 0, Outcome.DONE, months(15), 14, "Vadby Kommune");
    settled(4, CourseKind.WORK_ENVIRONMENT, 0, Outcome.DONE, months(12), 22, "Arbejdsmiljøskolen");
    settled(4, CourseKind.SUPPLEMENTARY, 1, Outcome.DONE, months(6), 15, "Arbejdsmiljøskolen");
    settled(4, CourseKind.MED, 0, Outcome.DONE, months(8), 14, "Vadby Kommune");
    courses.add(
        course(4, CourseKind.SUPPLEMENTARY, 2)
            .offered(Optional.of(days.in(-20)))
            .kept(Optional.of(days.in(-18))));
  }

  private void settled(
      int place,
      CourseKind kind,
      int year,
      Outcome outcome,
      LocalDate day,
      int hours,
      String provider) {
    courses.add(
        course(place, kind, year)
            .settled(Optional.of(new Settled(outcome, day)))
            .lasting(hours == 0 ? OptionalInt.empty() : OptionalInt.of(hours))
            .by(provider));
  }

  private Course course(int place, CourseKind kind, int year) {
    UUID member = members.get(place).id();
    return Course.open(
        DemoIds.of("course/" + member + "/" + kind + "/" + year), member, kind, year);
  }

  private LocalDate months(int ago) {
    return days.today().minusMonths(ago);
  }
}
