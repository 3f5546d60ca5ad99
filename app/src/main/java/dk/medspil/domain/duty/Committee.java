package dk.medspil.domain.duty;

import dk.medspil.domain.forum.Composition;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.TrioAgreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A forum's people: who is in, for how long, and which courses they have had.
 *
 * @param forum the forum
 * @param members all it has or has had, in order
 * @param courses what is noted of their courses
 * @param workEnvironmentInMed whether the work environment is dealt with in MED here (R13)
 * @param asksForCourses whether courses are followed here; the people of a TRIO have theirs where
 *     they have a seat
 * @param agreement what a TRIO agreed on; empty for any other forum
 */
public record Committee(
    Forum forum,
    List<Member> members,
    List<Course> courses,
    boolean workEnvironmentInMed,
    boolean asksForCourses,
    Optional<TrioAgreement> agreement) {
  /** The setting that says the work environment lies outside MED: "outside" (R13). */
  public static final String WORK_ENVIRONMENT = "committee.workEnvironment";

  public Committee {
    members = List.copyOf(members);
    courses = List.copyOf(courses);
  }

  /** Those who have not left, also who is to begin later. */
  public List<Member> present(LocalDate today) {
    return members.stream().filter(member -> !member.hasLeftBy(today)).toList();
  }

  /** Those who have left, who left last first. */
  public List<Member> former(LocalDate today) {
    return members.stream()
        .filter(member -> member.hasLeftBy(today))
        .sorted(
            Comparator.comparing((Member member) -> member.leftOn().orElse(LocalDate.MAX))
                .reversed())
        .toList();
  }

  /** What the forum lacks among those who are members on a day; nothing before it has any. */
  public List<Composition.Gap> gaps(LocalDate today) {
    List<Member> active = members.stream().filter(one -> one.isActiveOn(today)).toList();
    return active.isEmpty() ? List.of() : Composition.gaps(forum.kind(), active);
  }

  /** The courses a member has to have or be offered, as it stands on a day. */
  public List<CourseNeed> needs(Member member, LocalDate today) {
    List<CourseNeed> needs = new ArrayList<>();
    if (!asksForCourses || !member.hasSeat() || member.hasLeftBy(today)) {
      return needs;
    }
    if (isInWorkEnvironment(member)) {
      needs.add(workEnvironment(member));
      needs.addAll(supplementary(member, today));
    }
    if (isInMed(member)) {
      Optional<LocalDate> from = member.tenure().functionFrom();
      needs.add(
          new CourseNeed(
              CourseKind.MED,
              0,
              2 * CourseRules.medCourseDays(workEnvironmentInMed),
              from,
              from.map(CourseRules::medCourseBy),
              course(member, CourseKind.MED, 0)));
    }
    return needs;
  }

  /**
   * The days of MED training a member has in the running term (handbook 5); empty for who has none,
   * and as long as the term or the first day is not noted.
   */
  public Optional<MedDays> medDays(Member member, LocalDate today) {
    if (!asksForCourses || !member.hasSeat() || !member.isActiveOn(today) || !isInMed(member)) {
      return Optional.empty();
    }
    LocalDate begun = member.tenure().functionFrom().orElse(LocalDate.MAX);
    return ElectedTerm.of(member)
        .filter(term -> term.isRunningOn(today) && !begun.isAfter(today))
        .map(term -> {
          LocalDate from = term.elected().isBefore(begun) ? begun : term.elected();
          LocalDate last = member.leftOn().filter(term::isRunningOn).orElse(term.ends());
          return last.isBefore(from)
              ? null
              : new MedDays(begun, from, last, isInWorkEnvironment(member));
        });
  }

  private CourseNeed workEnvironment(Member member) {
    Optional<LocalDate> from = member.tenure().chosenOn();
    return new CourseNeed(
        CourseKind.WORK_ENVIRONMENT,
        0,
        CourseRules.WORK_ENVIRONMENT_HALF_DAYS,
        from,
        from.map(CourseRules::workEnvironmentCourseBy),
        course(member, CourseKind.WORK_ENVIRONMENT, 0));
  }

  /** The days of this year of the function, and those of last year that were kept by agreement. */
  private List<CourseNeed> supplementary(Member member, LocalDate today) {
    Optional<LocalDate> from = member.tenure().functionFrom().filter(day -> !day.isAfter(today));
    if (from.isEmpty()) {
      return List.of();
    }
    int year = CourseRules.yearOfFunction(from.get(), today);
    return Stream.of(year - 1, year)
        .filter(one -> one >= 1 && one <= Course.MOST_YEARS)
        .map(one -> supplementary(member, from.get(), one))
        .filter(need ->
            need.year() == year
                || need.course().filter(one -> one.keptOn().isPresent()).isPresent())
        .toList();
  }

  private CourseNeed supplementary(Member member, LocalDate from, int year) {
    Optional<Course> course = course(member, CourseKind.SUPPLEMENTARY, year);
    boolean kept = course.filter(one -> one.keptOn().isPresent()).isPresent();
    return new CourseNeed(
        CourseKind.SUPPLEMENTARY,
        year,
        CourseRules.supplementaryHalfDays(year),
        Optional.of(from),
        Optional.of(CourseRules.supplementaryLapsesOn(from, kept ? year + 1 : year)),
        course);
  }

  private Optional<Course> course(Member member, CourseKind kind, int year) {
    return courses.stream()
        .filter(one -> one.memberId().equals(member.id()))
        .filter(one -> one.kind() == kind && one.year() == year)
        .findFirst();
  }

  /** Everything noted of a member's courses, by kind and year. */
  public List<Course> coursesOf(UUID member) {
    return courses.stream()
        .filter(one -> one.memberId().equals(member))
        .sorted(Comparator.comparing(Course::kind).thenComparingInt(Course::year))
        .toList();
  }

  /**
   * AMRs and the leaders who deal with the work environment. Whoever only chairs a committee above
   * the workplace is not obliged as such (handbook 5).
   */
  private boolean isInWorkEnvironment(Member member) {
    boolean here = workEnvironmentInMed || !forum.kind().isMed();
    boolean above = forum.kind() == ForumKind.MAIN_MED || forum.kind() == ForumKind.AREA_MED;
    return member.role() == Role.AMR
        || (here && member.role() == Role.LEADER && !(above && member.duty() == Duty.CHAIR));
  }

  /** In a staff meeting everybody takes part; only who has a role has a function in MED. */
  private boolean isInMed(Member member) {
    return forum.kind().isMed()
        && (forum.kind() != ForumKind.STAFF_MED || member.role() != Role.EMPLOYEE);
  }

  /** What somebody has to do something about, the most urgent first. */
  public List<Reminder> reminders(LocalDate today) {
    Stream<Reminder> people =
        present(today).stream()
            .flatMap(member ->
                Stream.concat(
                    election(member, today).stream(),
                    needs(member, today).stream()
                        .filter(need -> need.standing(today).isDue())
                        .map(need -> new Reminder.CourseDue(member, need))));
    return Stream.concat(people, review(today).stream())
        .sorted(Comparator.comparing(Reminder::day))
        .toList();
  }

  /** That the agreement is to be looked at again; empty while its day is more than a month away. */
  public Optional<Reminder> review(LocalDate today) {
    return agreement
        .flatMap(one -> one.reviewDue(present(today)))
        .filter(day -> !today.isBefore(day.minusMonths(TrioAgreement.REMIND_MONTHS)))
        .map(Reminder.Review::new);
  }

  private static Optional<Reminder> election(Member member, LocalDate today) {
    return ElectedTerm.of(member)
        .filter(term -> !today.isBefore(term.remindOn()))
        .filter(term -> member.leftOn().filter(day -> !day.isAfter(term.ends())).isEmpty())
        .map(term -> new Reminder.Election(member, term));
  }
}
