package dk.medspil.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medspil.domain.duty.Course.Outcome;
import dk.medspil.domain.duty.Course.Settled;
import dk.medspil.domain.duty.CourseNeed.Standing;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which courses a member has to have, by when, and what somebody is reminded of. */
class CommitteeTest {
  private static final UUID FORUM = new UUID(1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "LOCAL_MED, AMR, NONE, true, 'WORK_ENVIRONMENT SUPPLEMENTARY MED'",
    "LOCAL_MED, LEADER, CHAIR, true, 'WORK_ENVIRONMENT SUPPLEMENTARY MED'",
    "LOCAL_MED, TR, VICE_CHAIR, true, MED",
    "LOCAL_MED, LEADER, CHAIR, false, MED",
    "LOCAL_MED, AMR, NONE, false, 'WORK_ENVIRONMENT SUPPLEMENTARY MED'",
    "LOCAL_MED, EMPLOYEE, SECRETARY, true, ''",
    "LOCAL_MED, TR, SUBSTITUTE, true, ''",
    // Whoever chairs above the workplace is not obliged by that alone (handbook 5).
    "MAIN_MED, LEADER, CHAIR, true, MED",
    "MAIN_MED, LEADER, NONE, true, 'WORK_ENVIRONMENT SUPPLEMENTARY MED'",
    "STAFF_MED, EMPLOYEE, NONE, true, ''",
    "STAFF_MED, TR, NONE, true, MED",
    "WORK_ENVIRONMENT_GROUP, LEADER, NONE, false, 'WORK_ENVIRONMENT SUPPLEMENTARY'",
    "WORK_ENVIRONMENT_GROUP, AMR, NONE, true, 'WORK_ENVIRONMENT SUPPLEMENTARY'"
  })
  @Tag("R12")
  @Tag("R13")
  void whoHasToHaveWhichCourse(
      ForumKind kind, Role role, Duty duty, boolean inMed, String courses) {
    Member member = member(role, duty, LocalDate.of(2026, 9, 1));

    assertThat(committee(kind, inMed, member).needs(member, TODAY))
        .extracting(CourseNeed::kind)
        .containsExactlyElementsOf(
            Arrays.stream(courses.split(" "))
                .filter(word -> !word.isEmpty())
                .map(CourseKind::valueOf)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    // An AMR has both functions, and a TR one; the second year begins on the anniversary.
    "AMR, NONE, 2025-11-22, 3",
    "AMR, NONE, 2025-11-23, 1",
    "TR, NONE, 2025-11-22, 2",
    "TR, SUBSTITUTE, 2025-11-22, -1"
  })
  void whoHasHowManyDaysOfTraining(Role role, Duty duty, LocalDate from, int days) {
    Member one = member(role, duty, from);
    Member member = one.with(one.tenure().elected(Optional.of(from)).during(OptionalInt.of(4)));

    assertThat(
            committee(ForumKind.LOCAL_MED, true, member)
                .medDays(member, TODAY)
                .map(given -> given.earned(TODAY))
                .orElse(-1))
        .isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"2026-08-22, IN_TIME, SOON", "2026-09-22, IN_TIME, SOON", "2026-08-21, LATE, LATE"})
  @Tag("R12")
  void theLastDayItselfIsNotLate(LocalDate elected, Standing ignored, Standing standing) {
    Member member = member(Role.AMR, Duty.NONE, elected);
    CourseNeed need = committee(ForumKind.LOCAL_MED, true, member).needs(member, TODAY).getFirst();

    assertThat(need.kind()).isEqualTo(CourseKind.WORK_ENVIRONMENT);
    assertThat(need.standing(TODAY)).isEqualTo(standing);
  }

  @Test
  @Tag("R12")
  void theCourseCountsFromTheElectionAndTheMedCourseFromTheFirstDay() {
    Member member =
        member(Role.AMR, Duty.NONE, LocalDate.of(2027, 2, 1))
            .with(
                Tenure.NONE
                    .elected(Optional.of(LocalDate.of(2026, 11, 30)))
                    .from(Optional.of(LocalDate.of(2027, 2, 1))));
    List<CourseNeed> needs = committee(ForumKind.LOCAL_MED, true, member).needs(member, TODAY);

    assertThat(needs)
        .extracting(CourseNeed::by)
        .containsExactly(
            Optional.of(LocalDate.of(2027, 2, 28)), Optional.of(LocalDate.of(2028, 2, 1)));
  }

  @Test
  @Tag("R12")
  void withoutADayThereIsNoDeadline() {
    Member member = member(Role.AMR, Duty.NONE, TODAY).with(Tenure.NONE);

    assertThat(committee(ForumKind.LOCAL_MED, true, member).needs(member, TODAY))
        .extracting(need -> need.standing(TODAY))
        .containsExactly(Standing.NO_DATE, Standing.NO_DATE);
    assertThat(committee(ForumKind.LOCAL_MED, true, member).reminders(TODAY)).isEmpty();
  }

  @ParameterizedTest
  @Tag("R14")
  @CsvSource({
    "2026-01-01, 1, 4, 2026-12-31, SOON",
    "2026-06-01, 1, 4, 2027-05-31, IN_TIME",
    "2025-11-22, 2, 3, 2027-11-21, IN_TIME",
    "2025-11-23, 1, 4, 2026-11-22, SOON",
    "2024-02-29, 3, 3, 2027-02-27, IN_TIME"
  })
  void supplementaryDaysBelongToTheYearOfTheFunction(
      LocalDate from, int year, int halfDays, LocalDate lapses, Standing standing) {
    Member member = member(Role.AMR, Duty.NONE, from);
    CourseNeed need = committee(ForumKind.LOCAL_MED, true, member).needs(member, TODAY).get(1);

    assertThat(need.year()).isEqualTo(year);
    assertThat(need.halfDays()).isEqualTo(halfDays);
    assertThat(need.by()).contains(lapses);
    assertThat(need.standing(TODAY)).isEqualTo(standing);
  }

  @Test
  @Tag("R14")
  void anOfferIsEnoughAndAnAgreementKeepsTheDaysAYear() {
    Member member = member(Role.AMR, Duty.NONE, LocalDate.of(2023, 11, 1));
    Course last =
        Course.open(new UUID(3, 1), member.id(), CourseKind.SUPPLEMENTARY, 3)
            .kept(Optional.of(LocalDate.of(2026, 10, 1)));
    Course now =
        Course.open(new UUID(3, 2), member.id(), CourseKind.SUPPLEMENTARY, 4)
            .offered(Optional.of(LocalDate.of(2026, 11, 2)));
    var committee = committee(ForumKind.LOCAL_MED, true, List.of(last, now), member);

    assertThat(committee.needs(member, TODAY))
        .filteredOn(need -> need.kind() == CourseKind.SUPPLEMENTARY)
        .extracting(CourseNeed::year, CourseNeed::by, need -> need.standing(TODAY))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                3, Optional.of(LocalDate.of(2027, 10, 31)), Standing.IN_TIME),
            org.assertj.core.groups.Tuple.tuple(
                4, Optional.of(LocalDate.of(2027, 10, 31)), Standing.OFFERED));
    assertThat(committee(ForumKind.LOCAL_MED, true, member).needs(member, TODAY))
        .as("what was not kept has lapsed")
        .filteredOn(need -> need.kind() == CourseKind.SUPPLEMENTARY)
        .extracting(CourseNeed::year)
        .containsExactly(4);
  }

  @Test
  @Tag("R14")
  void whatDoesNotFitACourseIsRefused() {
    Course first = Course.open(new UUID(3, 1), FORUM, CourseKind.SUPPLEMENTARY, 1);
    Course med = Course.open(new UUID(3, 2), FORUM, CourseKind.MED, 0);

    assertThatIllegalArgumentException().isThrownBy(() -> first.kept(Optional.of(TODAY)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> med.settled(Optional.of(new Settled(Outcome.DECLINED, TODAY))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.settled(Optional.of(new Settled(Outcome.EXEMPT, TODAY))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Course.open(new UUID(3, 3), FORUM, CourseKind.MED, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Course.open(new UUID(3, 3), FORUM, CourseKind.SUPPLEMENTARY, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> med.lasting(OptionalInt.of(0)));
  }

  @ParameterizedTest
  @Tag("R15")
  @CsvSource({
    // An AMR has two years where nothing else is agreed; others only what is agreed.
    "AMR, , 2025-02-22, true",
    "AMR, , 2025-02-23, false",
    "AMR, 4, 2023-02-22, true",
    "AMR, 4, 2023-02-23, false",
    "TR, , 2020-01-01, false",
    "TR, 2, 2025-02-22, true",
    "TR, 3, 2024-02-29, false"
  })
  void anElectionIsToldOfThreeMonthsBefore(
      Role role, Integer years, LocalDate elected, boolean told) {
    Member plain = member(role, Duty.NONE, elected);
    Member member =
        plain.with(
            plain.tenure().during(years == null ? OptionalInt.empty() : OptionalInt.of(years)));

    assertThat(committee(ForumKind.TRIO, true, member).reminders(TODAY))
        .filteredOn(Reminder.Election.class::isInstance)
        .hasSize(told ? 1 : 0);
  }

  @Test
  @Tag("R15")
  void anotherElectionBeginsATermButNotTheFunction() {
    Tenure before = Tenure.NONE.elected(Optional.of(LocalDate.of(2024, 2, 29)));
    Tenure again = before.electedAgain(LocalDate.of(2026, 2, 27));

    assertThat(again.functionFrom()).contains(LocalDate.of(2024, 2, 29));
    assertThat(again.chosenOn()).contains(LocalDate.of(2026, 2, 27));
    assertThat(again.electedAgain(TODAY).joinedOn()).contains(LocalDate.of(2024, 2, 29));
  }

  @Property
  @Tag("R12")
  @Tag("R13")
  @Tag("R14")
  void aSettledCourseIsNeverDueAndADueOneNeverWithoutADay(
      @ForAll @IntRange(min = 0, max = 4000) int daysAgo,
      @ForAll @IntRange(min = -200, max = 4000) int later,
      @ForAll Role role,
      @ForAll boolean done) {
    Member member = member(role, Duty.NONE, TODAY.minusDays(daysAgo));
    LocalDate day = TODAY.plusDays(later);
    var open = committee(ForumKind.LOCAL_MED, true, member);
    List<Course> courses = new ArrayList<>();
    if (done) {
      for (CourseNeed need : open.needs(member, day)) {
        courses.add(
            Course.open(UUID.randomUUID(), member.id(), need.kind(), need.year())
                .settled(Optional.of(new Settled(Outcome.DONE, TODAY))));
      }
    }
    var committee = committee(ForumKind.LOCAL_MED, true, courses, member);

    assertThat(committee.reminders(day))
        .allMatch(reminder -> reminder.day() != null)
        .filteredOn(Reminder.CourseDue.class::isInstance)
        .hasSizeLessThanOrEqualTo(done ? 0 : 3);
  }

  private static Member member(Role role, Duty duty, LocalDate from) {
    return new Member(new UUID(2, 1), FORUM, "", role, role.usualSide(), duty, 0)
        .with(Tenure.NONE.elected(Optional.of(from)));
  }

  private static Committee committee(ForumKind kind, boolean inMed, Member... members) {
    return committee(kind, inMed, List.of(), members);
  }

  private static Committee committee(
      ForumKind kind, boolean inMed, List<Course> courses, Member... members) {
    var forum = new Forum(FORUM, kind, "", Optional.empty(), RulesOfProcedure.DEFAULT, false, 0);
    return new Committee(forum, List.of(members), courses, inMed, true, Optional.empty());
  }
}
