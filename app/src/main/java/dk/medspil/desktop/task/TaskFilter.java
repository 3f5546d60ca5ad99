package dk.medspil.desktop.task;

import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;

/** Which of the forum's tasks the list shows. */
enum TaskFilter {
  OPEN,
  OVERDUE,
  CLOSED;

  /** Where a task is found. */
  static TaskFilter of(Task task) {
    return task.state() == TaskState.OPEN ? OPEN : CLOSED;
  }

  boolean shows(Task task, LocalDate today) {
    return switch (this) {
      case OPEN -> task.state() == TaskState.OPEN;
      case OVERDUE -> task.isOverdue(today);
      case CLOSED -> task.state() != TaskState.OPEN;
    };
  }
}
