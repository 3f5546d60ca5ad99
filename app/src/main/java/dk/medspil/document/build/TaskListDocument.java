package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The tasks of a forum on paper: the open ones, then those that are closed. */
public final class TaskListDocument {
  private TaskListDocument() {}

  /** Builds the list; without tasks the document says that there are none. */
  public static Document of(TaskList list) {
    List<Block> body = new ArrayList<>();
    section(body, list, "Åbne opgaver", task -> task.state() == TaskState.OPEN);
    section(body, list, "Afsluttede opgaver", task -> task.state() != TaskState.OPEN);
    if (body.isEmpty()) {
      body.add(Block.Paragraph.of("Der er ingen opgaver."));
    }
    return new Document(
        "Opgaver, " + list.forum().name() + ", " + DanishFormat.date(list.today()),
        MeetingHead.organisation(list.workplace()),
        "Opgaveliste",
        list.today(),
        PageFormat.A4_PORTRAIT,
        body);
  }

  private static void section(
      List<Block> body, TaskList list, String title, Predicate<Task> belongs) {
    List<List<Text>> rows =
        list.tasks().stream().filter(belongs).map(task -> row(list, task)).toList();
    if (!rows.isEmpty()) {
      body.add(new Block.Heading(1, title));
      body.add(
          Block.Table.underHeading(
              List.of(
                  new Block.Column("Opgave", 10),
                  new Block.Column("Ansvarlig", 4),
                  new Block.Column("Frist", 5),
                  new Block.Column("Status", 4)),
              rows));
    }
  }

  private static List<Text> row(TaskList list, Task task) {
    Text title = Text.of(task.title().strip());
    return List.of(
        task.remark().isBlank() ? title : title.plusMuted(". " + task.remark().strip()),
        Text.of(task.responsible().strip()),
        Text.of(task.due().map(DanishFormat::date).orElse("")),
        Text.of(list.status(task)));
  }
}
