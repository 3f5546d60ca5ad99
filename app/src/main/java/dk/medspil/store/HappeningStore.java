package dk.medspil.store;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What happened that the APV must hear of: changes that touch topics, accidents, near misses. */
public final class HappeningStore {
  private final Handle handle;

  HappeningStore(Handle handle) {
    this.handle = handle;
  }

  /** The changes all forums saw, the newest first: topics are the workplace's. */
  public List<ChangeEvent> changes() {
    return handle
        .createQuery("SELECT * FROM apv_change WHERE deleted_at IS NULL ORDER BY day DESC, id")
        .map((row, context) -> change(row))
        .list();
  }

  /** A change that is not in the trash. */
  public Optional<ChangeEvent> change(UUID id) {
    return handle
        .createQuery("SELECT * FROM apv_change WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> change(row))
        .findFirst();
  }

  /** Writes a change; topics that are not there any more are left out. */
  public void save(ChangeEvent change) {
    Row.of("apv_change")
        .key("id", change.id())
        .set("forum_id", change.forumId())
        .set("day", change.on())
        .set("kind", change.kind())
        .set("what", change.what())
        .save(handle);
    new TopicLinks(handle, "change").save(change.id(), change.topics());
  }

  /** Puts a change in the trash. */
  public void discardChange(UUID id, Instant at) {
    handle.execute(
        "UPDATE apv_change SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  /** The accidents of all forums, the newest first. */
  public List<Accident> accidents() {
    return handle
        .createQuery("SELECT * FROM accident WHERE deleted_at IS NULL ORDER BY day DESC, id")
        .map((row, context) -> accident(row))
        .list();
  }

  /** The accidents of a forum, the newest first. */
  public List<Accident> accidentsOf(UUID forum) {
    return accidents().stream().filter(one -> one.forumId().equals(forum)).toList();
  }

  /** An accident that is not in the trash. */
  public Optional<Accident> accident(UUID id) {
    return handle
        .createQuery("SELECT * FROM accident WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> accident(row))
        .findFirst();
  }

  /** Writes an accident. */
  public void save(Accident accident) {
    Row.of("accident")
        .key("id", accident.id())
        .set("forum_id", accident.forumId())
        .set("day", accident.on())
        .set("kind", accident.kind())
        .set("place", accident.place())
        .set("what", accident.what())
        .set("absence", accident.absence())
        .set("learning", accident.learning())
        .set("line_id", accident.lineId())
        .set("reported_on", accident.reportedOn())
        .save(handle);
  }

  /** Puts an accident in the trash. */
  public void discardAccident(UUID id, Instant at) {
    handle.execute("UPDATE accident SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  private ChangeEvent change(ResultSet row) throws SQLException {
    UUID id = Columns.id(row, "id");
    return new ChangeEvent(
        id,
        Columns.id(row, "forum_id"),
        Columns.day(row, "day"),
        Columns.word(row, "kind", ChangeEvent.Kind.class),
        row.getString("what"),
        new TopicLinks(handle, "change").of(id));
  }

  private static Accident accident(ResultSet row) throws SQLException {
    return new Accident(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        Columns.day(row, "day"),
        Columns.word(row, "kind", Accident.Kind.class),
        row.getString("place"),
        row.getString("what"),
        Columns.word(row, "absence", Accident.Absence.class),
        row.getString("learning"),
        Columns.maybeId(row, "line_id"),
        Columns.maybeDay(row, "reported_on"));
  }
}
