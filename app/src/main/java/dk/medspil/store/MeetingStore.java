package dk.medspil.store;

import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Proposal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Meetings, who took part in them and what was proposed for the next one. */
public final class MeetingStore {
  private final Handle handle;

  MeetingStore(Handle handle) {
    this.handle = handle;
  }

  /** A meeting that is not in the trash. */
  public Optional<Meeting> meeting(UUID id) {
    return handle
        .createQuery("SELECT * FROM meeting WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> meeting(row))
        .findFirst();
  }

  /** A meeting that is in the trash. */
  Optional<Meeting> trashed(UUID id) {
    return handle
        .createQuery("SELECT * FROM meeting WHERE id = :id AND deleted_at IS NOT NULL")
        .bind("id", id.toString())
        .map((row, context) -> meeting(row))
        .findFirst();
  }

  /** The meetings of a forum, oldest first. */
  public List<Meeting> ofForum(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT * FROM meeting WHERE forum_id = :forum AND deleted_at IS NULL
            ORDER BY day, starts, id
            """)
        .bind("forum", forum.toString())
        .map((row, context) -> meeting(row))
        .list();
  }

  /** All meetings, oldest first. */
  public List<Meeting> all() {
    return handle
        .createQuery("SELECT * FROM meeting WHERE deleted_at IS NULL ORDER BY day, starts, id")
        .map((row, context) -> meeting(row))
        .list();
  }

  /** The forum's next meeting that is not held yet: the running one, or the first from a day on. */
  public Optional<Meeting> next(UUID forum, LocalDate from) {
    return handle
        .createQuery(
            """
            SELECT * FROM meeting
            WHERE forum_id = :forum AND deleted_at IS NULL
              AND (state = 'RUNNING' OR (state <> 'HELD' AND day >= :day))
            ORDER BY state <> 'RUNNING', day, starts, id LIMIT 1
            """)
        .bind("forum", forum.toString())
        .bind("day", from.toString())
        .map((row, context) -> meeting(row))
        .findFirst();
  }

  /** The forum's last meeting on or before a day that was held, other than a given one. */
  public Optional<Meeting> previous(UUID forum, LocalDate before, UUID except) {
    return handle
        .createQuery(
            """
            SELECT * FROM meeting
            WHERE forum_id = :forum AND deleted_at IS NULL AND id <> :except AND day <= :day
              AND kind <> 'PRE_MEETING' AND state IN ('HELD', 'RUNNING')
            ORDER BY day DESC, starts DESC, id LIMIT 1
            """)
        .bind("forum", forum.toString())
        .bind("day", before.toString())
        .bind("except", except.toString())
        .map((row, context) -> meeting(row))
        .findFirst();
  }

  /** Writes a meeting. */
  public void save(Meeting meeting) {
    row(meeting).save(handle);
  }

  static Row row(Meeting meeting) {
    return Row.of("meeting")
        .key("id", meeting.id())
        .set("forum_id", meeting.forumId())
        .set("kind", meeting.kind())
        .set("title", meeting.title())
        .set("day", meeting.date())
        .set("starts", meeting.start())
        .set("ends", meeting.end())
        .set("place", meeting.place())
        .set("state", meeting.state())
        .set("template", meeting.template())
        .set("agenda_sent_on", meeting.agendaSentOn())
        .set("current_item", meeting.currentItem())
        .set("guests", meeting.guests());
  }

  /** Puts a meeting in the trash. */
  public void discard(UUID id, Instant at) {
    handle.execute("UPDATE meeting SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  /** Who takes part in a meeting. */
  public List<Attendance> attendance(UUID meeting) {
    return handle
        .createQuery("SELECT * FROM attendance WHERE meeting_id = :meeting ORDER BY member_id")
        .bind("meeting", meeting.toString())
        .map((row, context) ->
            new Attendance(
                Columns.id(row, "meeting_id"),
                Columns.id(row, "member_id"),
                Columns.word(row, "presence", Presence.class),
                Columns.maybeTime(row, "came"),
                Columns.maybeTime(row, "went"),
                row.getString("substitute"),
                Columns.ids(row, "away")))
        .list();
  }

  /** Writes that a member takes part. */
  public void save(Attendance attendance) {
    row(attendance).save(handle);
  }

  static Row row(Attendance attendance) {
    return Row.of("attendance")
        .key("meeting_id", attendance.meetingId())
        .key("member_id", attendance.memberId())
        .set("presence", attendance.presence())
        .set("came", attendance.from())
        .set("went", attendance.until())
        .set("substitute", attendance.substitute())
        .set("away", Columns.ids(attendance.away()));
  }

  /** What has been proposed for a forum's next agenda, oldest first. */
  public List<Proposal> proposals(UUID forum) {
    return handle
        .createQuery("SELECT * FROM proposal WHERE forum_id = :forum ORDER BY day, id")
        .bind("forum", forum.toString())
        .map((row, context) -> proposal(row))
        .list();
  }

  /** What has been proposed out of the cards of a board and is on no agenda yet, oldest first. */
  public List<Proposal> proposalsOfBoard(UUID board) {
    return handle
        .createQuery(
            """
            SELECT p.* FROM proposal p JOIN note n ON n.id = p.note_id
            WHERE n.board_id = :board ORDER BY p.day, p.id
            """)
        .bind("board", board.toString())
        .map((row, context) -> proposal(row))
        .list();
  }

  private static Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        row.getString("title"),
        row.getString("raised_by"),
        Columns.day(row, "day"),
        Columns.maybeId(row, "note_id"));
  }

  /** Writes a proposal. */
  public void save(Proposal proposal) {
    Row.of("proposal")
        .key("id", proposal.id())
        .set("forum_id", proposal.forumId())
        .set("title", proposal.title())
        .set("raised_by", proposal.raisedBy())
        .set("day", proposal.on())
        .set("note_id", proposal.noteId())
        .save(handle);
  }

  /** Removes a proposal, because it was taken on an agenda or withdrawn. */
  public void removeProposal(UUID id) {
    handle.execute("DELETE FROM proposal WHERE id = ?", id.toString());
  }

  private static Meeting meeting(ResultSet row) throws SQLException {
    return new Meeting(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        Columns.word(row, "kind", MeetingKind.class),
        row.getString("title"),
        Columns.day(row, "day"),
        Columns.time(row, "starts"),
        Columns.time(row, "ends"),
        row.getString("place"),
        Columns.word(row, "state", MeetingState.class),
        Columns.maybeText(row, "template"),
        Columns.maybeDay(row, "agenda_sent_on"),
        Columns.maybeId(row, "current_item"),
        row.getString("guests"));
  }
}
