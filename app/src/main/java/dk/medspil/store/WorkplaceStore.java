package dk.medspil.store;

import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.forum.Tenure;
import dk.medspil.domain.forum.Workplace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The workplace, its forums and their members. */
public final class WorkplaceStore {
  private final Handle handle;

  WorkplaceStore(Handle handle) {
    this.handle = handle;
  }

  /** The workplace, once it has been set up. */
  public Optional<Workplace> workplace() {
    return handle
        .createQuery("SELECT * FROM workplace")
        .map((row, context) ->
            new Workplace(
                Columns.id(row, "id"),
                row.getString("name"),
                row.getString("organisation"),
                Columns.word(row, "sector", Sector.class)))
        .findFirst();
  }

  /** Writes the workplace. */
  public void save(Workplace workplace) {
    Row.of("workplace")
        .key("id", workplace.id())
        .set("name", workplace.name())
        .set("organisation", workplace.organisation())
        .set("sector", workplace.sector())
        .save(handle);
  }

  /** All forums, in the order they are shown. */
  public List<Forum> forums() {
    return handle
        .createQuery("SELECT * FROM forum ORDER BY position, name, id")
        .map((row, context) -> forum(row))
        .list();
  }

  /** A forum. */
  public Optional<Forum> forum(UUID id) {
    return handle
        .createQuery("SELECT * FROM forum WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> forum(row))
        .findFirst();
  }

  /** Writes a forum. */
  public void save(Forum forum) {
    Row.of("forum")
        .key("id", forum.id())
        .set("kind", forum.kind())
        .set("name", forum.name())
        .set("parent_id", forum.parent())
        .set("meetings_per_year", forum.rules().meetingsPerYear())
        .set("proposal_days", forum.rules().proposalDaysBefore())
        .set("agenda_days", forum.rules().agendaDaysBefore())
        .set("minutes_days", forum.rules().minutesDaysAfter())
        .set("comment_days", forum.rules().commentDaysAfter())
        .set("sent_days", forum.rules().sentDaysAfter())
        .set("working_days", forum.rules().workingDays())
        .set("formalised", forum.formalised())
        .set("position", forum.position())
        .save(handle);
  }

  /**
   * Whether a forum holds meetings, boards, tasks or anything of the APV and so cannot be removed.
   */
  public boolean isUsed(UUID forum) {
    return handle
            .createQuery(
                """
                SELECT (SELECT count(*) FROM meeting WHERE forum_id = :id)
                  + (SELECT count(*) FROM board WHERE forum_id = :id)
                  + (SELECT count(*) FROM task WHERE forum_id = :id)
                  + (SELECT count(*) FROM plan_line WHERE forum_id = :id)
                  + (SELECT count(*) FROM apv_round WHERE forum_id = :id)
                  + (SELECT count(*) FROM apv_change WHERE forum_id = :id)
                  + (SELECT count(*) FROM accident WHERE forum_id = :id)
                  + (SELECT count(*) FROM guideline WHERE forum_id = :id)
                """)
            .bind("id", forum.toString())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Removes a forum that is not used; ask {@link #isUsed} first. */
  public void removeForum(UUID id) {
    handle.execute("DELETE FROM forum WHERE id = ?", id.toString());
  }

  /** The members a forum has on a day, in order. */
  public List<Member> members(UUID forum, LocalDate day) {
    return members(forum).stream().filter(member -> member.isActiveOn(day)).toList();
  }

  /** A member, also one who has left. */
  public Optional<Member> member(UUID id) {
    return handle
        .createQuery("SELECT * FROM member WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> member(row))
        .findFirst();
  }

  /** All members a forum has or has had, in order. */
  public List<Member> members(UUID forum) {
    return handle
        .createQuery("SELECT * FROM member WHERE forum_id = :id ORDER BY position, id")
        .bind("id", forum.toString())
        .map((row, context) -> member(row))
        .list();
  }

  /** Writes a member. */
  public void save(Member member) {
    Row.of("member")
        .key("id", member.id())
        .set("forum_id", member.forumId())
        .set("name", member.name())
        .set("role", member.role())
        .set("side", member.side())
        .set("duty", member.duty())
        .set("position", member.position())
        .set("left_on", member.leftOn())
        .set("joined_on", member.tenure().joinedOn())
        .set("elected_on", member.tenure().electedOn())
        .set("term_years", member.tenure().years())
        .set("stands_in_for_id", member.tenure().standsInFor())
        .save(handle);
  }

  /** Whether locked minutes name a member, who then can leave but not be removed (R24). */
  public boolean isInLockedMinutes(UUID member) {
    return handle
            .createQuery(
                """
                SELECT count(*) FROM attendance a
                JOIN minutes m ON m.meeting_id = a.meeting_id AND m.final_on IS NOT NULL
                WHERE a.member_id = :id
                """)
            .bind("id", member.toString())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Removes a member, also from attendance lists that are not locked. */
  public void removeMember(UUID id) {
    handle.execute("DELETE FROM member WHERE id = ?", id.toString());
  }

  private static Forum forum(ResultSet row) throws SQLException {
    return new Forum(
        Columns.id(row, "id"),
        Columns.word(row, "kind", ForumKind.class),
        row.getString("name"),
        Columns.maybeId(row, "parent_id"),
        new RulesOfProcedure(
            row.getInt("meetings_per_year"),
            row.getInt("proposal_days"),
            row.getInt("agenda_days"),
            row.getInt("minutes_days"),
            row.getInt("comment_days"),
            row.getInt("sent_days"),
            row.getBoolean("working_days")),
        row.getBoolean("formalised"),
        row.getInt("position"));
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        row.getString("name"),
        Columns.word(row, "role", Role.class),
        Columns.word(row, "side", Side.class),
        Columns.word(row, "duty", Duty.class),
        row.getInt("position"),
        Columns.maybeDay(row, "left_on"),
        new Tenure(
            Columns.maybeDay(row, "joined_on"),
            Columns.maybeDay(row, "elected_on"),
            Columns.maybeInt(row, "term_years"),
            Columns.maybeId(row, "stands_in_for_id")));
  }
}
