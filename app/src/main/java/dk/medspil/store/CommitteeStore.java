package dk.medspil.store;

import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.Course.Outcome;
import dk.medspil.domain.duty.Course.Settled;
import dk.medspil.domain.duty.CourseKind;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A forum's people with their courses. */
public final class CommitteeStore {
  private final Handle handle;

  CommitteeStore(Handle handle) {
    this.handle = handle;
  }

  /** The people of a forum; empty when there is no such forum. */
  public Optional<Committee> committee(UUID forum) {
    var workplaces = new WorkplaceStore(handle);
    List<Forum> all = workplaces.forums();
    boolean outside =
        new SettingStore(handle)
            .setting(Committee.WORK_ENVIRONMENT)
            .filter("outside"::equals)
            .isPresent();
    return all.stream()
        .filter(one -> one.id().equals(forum))
        .findFirst()
        .map(one ->
            new Committee(
                one,
                workplaces.members(forum),
                courses(forum),
                !outside,
                hasSeats(one.kind()) || all.stream().noneMatch(any -> hasSeats(any.kind())),
                agreement(forum)));
  }

  /** The people of a TRIO are the same who sit in MED, where one follows their courses. */
  private static boolean hasSeats(ForumKind kind) {
    return kind.isMed()
        || kind == ForumKind.WORK_ENVIRONMENT_GROUP
        || kind == ForumKind.COOPERATION_COMMITTEE;
  }

  /** What is noted of the courses of a forum's members, by member, kind and year. */
  public List<Course> courses(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT c.* FROM course c JOIN member m ON m.id = c.member_id
            WHERE m.forum_id = :forum ORDER BY m.position, m.id, c.kind, c.year
            """)
        .bind("forum", forum.toString())
        .map((row, context) -> course(row))
        .list();
  }

  /** What is noted of one course. */
  public Optional<Course> course(UUID member, CourseKind kind, int year) {
    return handle
        .createQuery(
            "SELECT * FROM course WHERE member_id = :member AND kind = :kind AND year = :year")
        .bind("member", member.toString())
        .bind("kind", kind.name())
        .bind("year", year)
        .map((row, context) -> course(row))
        .findFirst();
  }

  /** Writes a course; one of which nothing is noted any more is removed. */
  public void save(Course course) {
    if (course.isBlank()) {
      handle.execute("DELETE FROM course WHERE id = ?", course.id().toString());
      return;
    }
    Row.of("course")
        .key("id", course.id())
        .set("member_id", course.memberId())
        .set("kind", course.kind())
        .set("year", course.year())
        .set("offered_on", course.offeredOn())
        .set("outcome", course.settled().map(Settled::how))
        .set("settled_on", course.settled().map(Settled::on))
        .set("hours", course.hours())
        .set("provider", course.provider())
        .set("kept_on", course.keptOn())
        .save(handle);
  }

  /** What a TRIO agreed on. */
  public Optional<TrioAgreement> agreement(UUID forum) {
    return handle
        .createQuery("SELECT * FROM trio_agreement WHERE forum_id = :forum")
        .bind("forum", forum.toString())
        .map((row, context) -> agreement(row))
        .findFirst();
  }

  /** Writes what a TRIO agreed on. */
  public void save(TrioAgreement agreement) {
    Row row =
        Row.of("trio_agreement")
            .key("id", agreement.id())
            .set("forum_id", agreement.forumId())
            .set("agreed_on", agreement.agreedOn())
            .set("review_on", agreement.reviewOn());
    for (TrioQuestion question : TrioQuestion.values()) {
      row.set(column(question), agreement.answer(question));
    }
    row.save(handle);
  }

  private static String column(TrioQuestion question) {
    return question.name().toLowerCase(Locale.ROOT);
  }

  private static TrioAgreement agreement(ResultSet row) throws SQLException {
    Map<TrioQuestion, String> answers = new EnumMap<>(TrioQuestion.class);
    for (TrioQuestion question : TrioQuestion.values()) {
      answers.put(question, row.getString(column(question)));
    }
    return new TrioAgreement(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        answers,
        Columns.maybeDay(row, "agreed_on"),
        Columns.maybeDay(row, "review_on"));
  }

  private static Course course(ResultSet row) throws SQLException {
    Optional<Outcome> outcome = Columns.maybeWord(row, "outcome", Outcome.class);
    Optional<Settled> settled =
        Columns.maybeDay(row, "settled_on")
            .flatMap(day -> outcome.map(how -> new Settled(how, day)));
    return new Course(
        Columns.id(row, "id"),
        Columns.id(row, "member_id"),
        Columns.word(row, "kind", CourseKind.class),
        row.getInt("year"),
        Columns.maybeDay(row, "offered_on"),
        settled,
        Columns.maybeInt(row, "hours"),
        row.getString("provider"),
        Columns.maybeDay(row, "kept_on"));
  }
}
