package dk.medspil.desktop.task;

import dk.medspil.domain.task.Task;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The tasks of a forum, read at once.
 *
 * @param lines the open ones by urgency, then those closed last
 * @param draft what stands unfinished in the line for new tasks
 */
record TasksPicture(List<TaskLine> lines, String draft) {
  static final Set<String> TABLES =
      Set.of("task", "meeting", "agenda_item", "board", "note", "plan_line", "draft");

  static TasksPicture read(Session session, UUID forum) {
    return new TasksPicture(
        session.tasks().ofForum(forum).stream()
            .map(task ->
                new TaskLine(
                    task,
                    Source.of(task.origin(), session),
                    session.settings().draft(reasonPlace(task))))
            .toList(),
        session.settings().draft(draftPlace(forum)));
  }

  static String draftPlace(UUID forum) {
    return "task/" + forum;
  }

  static String reasonPlace(Task task) {
    return "task/reason/" + task.id();
  }
}
