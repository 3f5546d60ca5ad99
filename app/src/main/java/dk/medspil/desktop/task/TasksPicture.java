package dk.medspil.desktop.task;

import dk.medspil.store.Session;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The tasks of a forum, read at once.
 *
 * @param lines the open ones by urgency, then those closed last
 */
record TasksPicture(List<TaskLine> lines) {
  static final Set<String> TABLES =
      Set.of("task", "meeting", "agenda_item", "board", "note", "plan_line");

  static TasksPicture read(Session session, UUID forum) {
    return new TasksPicture(
        session.tasks().ofForum(forum).stream()
            .map(task -> new TaskLine(task, Source.of(task.origin(), session)))
            .toList());
  }
}
