package dk.medspil.document.build;

import dk.medspil.document.sheet.Cell;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** The tasks of a forum as a list to sort and filter, one row a task. */
public final class TaskListSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("Opgave", 50),
          new Sheet.Column("Ansvarlig", 20),
          new Sheet.Column("Frist", 12),
          new Sheet.Column("Status", 20),
          new Sheet.Column("Aftalt", 12),
          new Sheet.Column("Afsluttet", 12),
          new Sheet.Column("Bemærkning", 40));

  private TaskListSheet() {}

  /** Builds the list. */
  public static Sheet of(TaskList list) {
    return new Sheet(
        "Opgaver", COLUMNS, list.tasks().stream().map(task -> row(list, task)).toList());
  }

  private static List<Cell> row(TaskList list, Task task) {
    return List.of(
        Cell.of(task.title()),
        Cell.of(task.responsible()),
        Cell.of(task.due()),
        Cell.of(list.status(task)),
        Cell.of(Optional.of(task.createdOn())),
        Cell.of(task.closedOn()),
        Cell.of(task.remark()));
  }
}
