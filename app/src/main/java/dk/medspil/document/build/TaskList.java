package dk.medspil.document.build;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The tasks of a forum on a day, ready to be printed or listed: open ones first, the most pressing
 * at the top.
 *
 * @param workplace whose list it is
 * @param forum the forum that follows the tasks
 * @param tasks its tasks, in the order they are shown
 * @param today the day the list stands for
 */
public record TaskList(Workplace workplace, Forum forum, List<Task> tasks, LocalDate today) {

  /** Tasks of other forums stay with them, so that a TRIO's never follow a MED list out (R02). */
  public TaskList {
    tasks =
        tasks.stream()
            .filter(task -> task.forumId().equals(forum.id()))
            .sorted(
                Comparator.comparing((Task task) -> task.state() != TaskState.OPEN)
                    .thenComparing(task -> task.due().orElse(LocalDate.MAX))
                    .thenComparing(Task::createdOn))
            .toList();
  }

  /** The state in words, with what no state says: that the deadline has passed. */
  String status(Task task) {
    return task.isOverdue(today) ? task.state().label() + ", over fristen" : task.state().label();
  }
}
