package dk.medspil.store;

import dk.medspil.domain.calendar.SentEntry;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What calendars were last told about each meeting. No part of what can be undone. */
public final class CalendarStore {
  private final Handle handle;

  CalendarStore(Handle handle) {
    this.handle = handle;
  }

  /** What was told about a meeting, whether it lies in the trash or not. */
  public List<SentEntry> sent(UUID meeting) {
    return handle
        .createQuery("SELECT * FROM calendar_entry WHERE meeting_id = :meeting ORDER BY uid")
        .bind("meeting", meeting.toString())
        .map((row, context) ->
            new SentEntry(row.getString("uid"), row.getInt("sequence"), row.getString("content")))
        .list();
  }

  /** Remembers what is told about a meeting from now on. */
  public void save(UUID meeting, List<SentEntry> entries) {
    for (SentEntry entry : entries) {
      Row.of("calendar_entry")
          .key("uid", entry.uid())
          .set("meeting_id", meeting)
          .set("sequence", entry.sequence())
          .set("content", entry.content())
          .save(handle);
    }
  }
}
