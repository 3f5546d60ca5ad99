package dk.medspil.store;

import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.domain.minutes.ReviewComment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The approval chain of minutes, their frozen versions and addenda. */
public final class MinutesStore {
  private final Handle handle;

  MinutesStore(Handle handle) {
    this.handle = handle;
  }

  /** Where the minutes of a meeting stand; a draft until something was written. */
  public Minutes minutes(UUID meeting) {
    return handle
        .createQuery("SELECT * FROM minutes WHERE meeting_id = :meeting")
        .bind("meeting", meeting.toString())
        .map((row, context) ->
            new Minutes(
                Columns.id(row, "meeting_id"),
                Columns.maybeDay(row, "ready_on"),
                Columns.maybeDay(row, "chair_on"),
                Columns.maybeDay(row, "vice_chair_on"),
                Columns.maybeDay(row, "sent_on"),
                Columns.maybeDay(row, "final_on"),
                Columns.maybeId(row, "final_meeting")))
        .findFirst()
        .orElseGet(() -> Minutes.draft(meeting));
  }

  /** Writes where the minutes stand; refused once they are locked (R24). */
  public void save(Minutes minutes) {
    row(minutes).save(handle);
  }

  static Row row(Minutes minutes) {
    return Row.of("minutes")
        .key("meeting_id", minutes.meetingId())
        .set("ready_on", minutes.readyOn())
        .set("chair_on", minutes.chairOn())
        .set("vice_chair_on", minutes.viceChairOn())
        .set("sent_on", minutes.sentOn())
        .set("final_on", minutes.finalOn())
        .set("final_meeting", minutes.finalMeeting());
  }

  /** The frozen versions, oldest first. */
  public List<MinutesVersion> versions(UUID meeting) {
    return handle
        .createQuery("SELECT * FROM minutes_version WHERE meeting_id = :meeting ORDER BY number")
        .bind("meeting", meeting.toString())
        .map((row, context) ->
            new MinutesVersion(
                Columns.id(row, "id"),
                Columns.id(row, "meeting_id"),
                row.getInt("number"),
                Columns.word(row, "state", MinutesState.class),
                Instant.parse(row.getString("at")),
                row.getString("frozen_by"),
                row.getString("content"),
                row.getString("sha256")))
        .list();
  }

  /** Adds a frozen version; one that is already there stays as it is. */
  public void add(MinutesVersion version) {
    row(version).saveNew(handle);
  }

  static Row row(MinutesVersion version) {
    return Row.of("minutes_version")
        .key("id", version.id())
        .set("meeting_id", version.meetingId())
        .set("number", version.number())
        .set("state", version.state())
        .set("at", version.at())
        .set("frozen_by", version.by())
        .set("content", version.content())
        .set("sha256", version.sha256());
  }

  /** The comments on a draft, oldest first. */
  public List<ReviewComment> comments(UUID meeting) {
    return handle
        .createQuery("SELECT * FROM review_comment WHERE meeting_id = :meeting ORDER BY day, rowid")
        .bind("meeting", meeting.toString())
        .map((row, context) ->
            new ReviewComment(
                Columns.id(row, "id"),
                Columns.id(row, "meeting_id"),
                Columns.maybeId(row, "item_id"),
                row.getString("author"),
                Columns.maybeDay(row, "day"),
                row.getString("passage"),
                row.getString("text"),
                Columns.word(row, "state", ReviewComment.State.class)))
        .list();
  }

  /** Adds a comment; one that is already there stays as it is. */
  public void add(ReviewComment comment) {
    row(comment).saveNew(handle);
  }

  /** Writes what became of a comment. */
  public void save(ReviewComment comment) {
    row(comment).save(handle);
  }

  static Row row(ReviewComment comment) {
    return Row.of("review_comment")
        .key("id", comment.id())
        .set("meeting_id", comment.meetingId())
        .set("item_id", comment.itemId())
        .set("author", comment.author())
        .set("day", comment.on())
        .set("passage", comment.passage())
        .set("text", comment.text())
        .set("state", comment.state());
  }

  /** The corrections, oldest first. */
  public List<Addendum> addenda(UUID meeting) {
    return handle
        .createQuery("SELECT * FROM addendum WHERE meeting_id = :meeting ORDER BY day, rowid")
        .bind("meeting", meeting.toString())
        .map((row, context) ->
            new Addendum(
                Columns.id(row, "id"),
                Columns.id(row, "meeting_id"),
                Columns.day(row, "day"),
                row.getString("text")))
        .list();
  }

  /** Adds a correction. */
  public void save(Addendum addendum) {
    row(addendum).save(handle);
  }

  static Row row(Addendum addendum) {
    return Row.of("addendum")
        .key("id", addendum.id())
        .set("meeting_id", addendum.meetingId())
        .set("day", addendum.on())
        .set("text", addendum.text());
  }
}
