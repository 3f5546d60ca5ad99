package dk.medspil.domain.form;

import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskOrigin.FormRow;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Tasks made of rows that say what, who and when. */
public final class FormTasks {
  private FormTasks() {}

  /**
   * A task for each row that says what is to be done and is no task yet. What may not leave the
   * form makes none.
   *
   * @param taken rows that are tasks already
   */
  public static List<Task> of(
      FilledForm form,
      FormTemplate template,
      Set<UUID> taken,
      LocalDate today,
      Supplier<UUID> ids) {
    List<Task> tasks = new ArrayList<>();
    for (FormField field : template.fields().filter(FormField::makesTasks).toList()) {
      if (form.answers().mayLeave(field)) {
        for (UUID row : form.answers().rows(field.id())) {
          if (!taken.contains(row) && !cell(form, field, row, FormColumn.Kind.WHAT).isBlank()) {
            tasks.add(task(form, field, row, today, ids.get()));
          }
        }
      }
    }
    return List.copyOf(tasks);
  }

  private static Task task(FilledForm form, FormField field, UUID row, LocalDate today, UUID id) {
    return new Task(
        id,
        form.forumId(),
        cell(form, field, row, FormColumn.Kind.WHAT).strip(),
        cell(form, field, row, FormColumn.Kind.WHO).strip(),
        field
            .column(FormColumn.Kind.WHEN)
            .flatMap(column -> form.answers().day(field.id(), row.toString(), column.id())),
        TaskState.OPEN,
        TaskOrigin.form(new FormRow(form.id(), row)),
        today,
        Optional.empty(),
        "");
  }

  private static String cell(FilledForm form, FormField field, UUID row, FormColumn.Kind kind) {
    return field
        .column(kind)
        .map(column -> form.answers().at(field.id(), row.toString(), column.id()))
        .orElse("");
  }
}
