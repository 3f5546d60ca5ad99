package dk.medspil.store;

import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.safety.Activity.Kind;
import dk.medspil.domain.safety.Activity.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The log of exports, deletions and openings of confidential parts. It is only ever added to, and
 * is no part of what can be undone.
 */
public final class ActivityStore {
  private static final Duration SAME = Duration.ofMinutes(30);

  private final Handle handle;

  ActivityStore(Handle handle) {
    this.handle = handle;
  }

  /** The newest entries, newest first. */
  public List<Activity> newest(int limit) {
    return handle
        .createQuery("SELECT * FROM activity ORDER BY at DESC, id DESC LIMIT :limit")
        .bind("limit", limit)
        .map((row, context) ->
            new Activity(
                Instant.parse(row.getString("at")),
                Columns.word(row, "kind", Kind.class),
                Columns.word(row, "subject", Subject.class),
                Columns.maybeId(row, "subject_id"),
                Columns.maybeId(row, "forum_id"),
                Columns.maybeDay(row, "day"),
                row.getString("detail")))
        .list();
  }

  /** Adds an entry. */
  public void add(Activity entry) {
    handle
        .createUpdate(
            """
            INSERT INTO activity(at, kind, subject, subject_id, forum_id, day, detail)
            VALUES (:at, :kind, :subject, :id, :forum, :day, :detail)
            """)
        .bind("at", entry.at().toString())
        .bind("kind", entry.kind().name())
        .bind("subject", entry.subject().name())
        .bind("id", entry.subjectId().map(UUID::toString))
        .bind("forum", entry.forum().map(UUID::toString))
        .bind("day", entry.day().map(Object::toString))
        .bind("detail", entry.detail().toUpperCase(Locale.ROOT))
        .execute();
  }

  /** Adds that something was opened, unless that was logged within the last half hour. */
  public void addOpening(Activity entry) {
    String since = entry.at().minus(SAME).toString();
    boolean known =
        handle
            .createQuery(
                """
                SELECT EXISTS (SELECT 1 FROM activity WHERE kind = 'OPENED' AND subject = :subject
                  AND subject_id IS :id AND at > :since AND at <= :at)
                """)
            .bind("subject", entry.subject().name())
            .bind("id", entry.subjectId().map(UUID::toString))
            .bind("since", since)
            .bind("at", entry.at().toString())
            .mapTo(Boolean.class)
            .one();
    if (!known) {
      add(entry);
    }
  }

  /** Adds again what a restored store does not know of. */
  void addMissing(List<Activity> entries) {
    var known = java.util.Set.copyOf(newest(Integer.MAX_VALUE));
    entries.reversed().stream().filter(entry -> !known.contains(entry)).forEach(this::add);
  }

  /** The day a meeting is held and its forum, for an entry about it. */
  public Activity ofMeeting(Instant at, Kind kind, Subject subject, UUID meeting, String detail) {
    return handle
        .createQuery("SELECT forum_id, day FROM meeting WHERE id = :id")
        .bind("id", meeting.toString())
        .map((row, context) ->
            new Activity(
                at,
                kind,
                subject,
                Optional.of(meeting),
                Columns.maybeId(row, "forum_id"),
                Columns.maybeDay(row, "day"),
                detail))
        .findFirst()
        .orElseGet(() ->
            new Activity(
                at,
                kind,
                subject,
                Optional.of(meeting),
                Optional.empty(),
                Optional.empty(),
                detail));
  }
}
