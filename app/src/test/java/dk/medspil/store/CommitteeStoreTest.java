package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.CourseKind;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms and courses on a real store: undo, removal, and where courses are asked for. */
class CommitteeStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path temp;
  private Store store;

  @BeforeEach
  void theDemo() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRemovedMemberTakesCoursesAlongAndLeavesTheSubstituteAndUndoBringsAllBack() {
    UUID forum = committee(ForumKind.LOCAL_MED).forum().id();
    UUID tr = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    change(session -> {
      session.workplaces().save(member(tr, forum, Duty.NONE));
      Member substitute = member(other, forum, Duty.SUBSTITUTE);
      session.workplaces().save(substitute.with(substitute.tenure().inPlaceOf(Optional.of(tr))));
      session
          .committees()
          .save(Course.open(UUID.randomUUID(), tr, CourseKind.MED, 0).by("Kommunen"));
    });
    Committee before = committee(ForumKind.LOCAL_MED);
    change(session -> session.workplaces().removeMember(tr));

    assertThat(stored(tr)).isEmpty();
    assertThat(standsInFor(other)).isEmpty();
    assertThat(store.check().join()).isEmpty();
    store.undo().join();
    assertThat(committee(ForumKind.LOCAL_MED)).isEqualTo(before);
    assertThat(standsInFor(other)).contains(tr);
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void aCourseOfWhichNothingIsNotedAnyMoreIsGone() {
    UUID member = committee(ForumKind.STAFF_MED).members().getFirst().id();
    Course course = Course.open(UUID.randomUUID(), member, CourseKind.MED, 0).by("Kommunen");
    change(session -> session.committees().save(course));
    assertThat(stored(member)).contains(course);
    change(session -> session.committees().save(course.by("")));
    assertThat(stored(member)).isEmpty();
  }

  @Test
  void thePeopleOfATrioHaveTheirCoursesInMedUnlessThereIsNone() {
    assertThat(committee(ForumKind.TRIO).asksForCourses()).isFalse();
    assertThat(committee(ForumKind.LOCAL_MED).asksForCourses()).isTrue();
    Committee alone = committee(ForumKind.TRIO);
    change(session ->
        session.workplaces().forums().stream()
            .filter(forum -> forum.kind().isMed())
            .map(CommitteeStoreTest::other)
            .forEach(session.workplaces()::save));
    Optional<Committee> now = read(session -> session.committees().committee(alone.forum().id()));
    assertThat(now).hasValueSatisfying(one -> assertThat(one.asksForCourses()).isTrue());
  }

  @Test
  @Tag("R13")
  void whereTheWorkEnvironmentLiesIsASetting() {
    assertThat(committee(ForumKind.LOCAL_MED).workEnvironmentInMed()).isTrue();
    change(session -> session.settings().set(Committee.WORK_ENVIRONMENT, "outside"));
    Committee now = committee(ForumKind.LOCAL_MED);
    Member tr =
        now.members().stream().filter(one -> one.role() == Role.TR).findFirst().orElseThrow();
    assertThat(now.needs(tr, TODAY))
        .singleElement()
        .satisfies(need -> assertThat(need.halfDays()).isEqualTo(2));
  }

  private static Forum other(Forum forum) {
    return new Forum(
        forum.id(),
        ForumKind.OTHER,
        forum.name(),
        forum.parent(),
        forum.rules(),
        false,
        forum.position());
  }

  private static Member member(UUID id, UUID forum, Duty duty) {
    return new Member(id, forum, "", Role.TR, Role.TR.usualSide(), duty, 90);
  }

  private Optional<UUID> standsInFor(UUID member) {
    return read(session -> session.workplaces().member(member).orElseThrow())
        .tenure()
        .standsInFor();
  }

  private Optional<Course> stored(UUID member) {
    return read(session -> session.committees().course(member, CourseKind.MED, 0));
  }

  private Committee committee(ForumKind kind) {
    return read(session ->
        session.workplaces().forums().stream()
            .filter(forum -> forum.kind() == kind)
            .findFirst()
            .flatMap(forum -> session.committees().committee(forum.id()))
            .orElseThrow());
  }

  private void change(Consumer<Session> work) {
    store
        .change(
            "Ret",
            session -> {
              work.accept(session);
              return true;
            })
        .join();
  }

  private <T> T read(Change<T> work) {
    return store.read(work).join();
  }
}
