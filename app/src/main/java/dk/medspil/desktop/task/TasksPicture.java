package dk.medspil.desktop.task;

import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
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

  /** Older closed tasks are found where they were agreed. */
  private static final int MOST_CLOSED = 100;

  static TasksPicture read(Session session, UUID forum) {
    List<Task> all = session.tasks().ofForum(forum);
    long open = all.stream().filter(task -> task.state() == TaskState.OPEN).count();
    return new TasksPicture(
        all.stream()
            .limit(open + MOST_CLOSED)
            .map(task -> new TaskLine(task, Source.of(task.origin(), session)))
            .toList());
  }
}
