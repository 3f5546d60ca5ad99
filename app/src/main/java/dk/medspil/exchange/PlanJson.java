package dk.medspil.exchange;

import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.WheelTask;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans as JSON for scripts; lines, topics and tasks have the shape they have in a package. */
public final class PlanJson {
  private PlanJson() {}

  /** The APV plan of a forum on a day. */
  public static String apv(
      Forum forum, LocalDate day, List<Topic> topics, List<PlanLineRecord> lines) {
    ObjectNode root = head("apv", forum, day);
    ArrayNode topicList = root.putArray("topics");
    topics.forEach(topic -> topicList.add(PlanCodec.write(topic)));
    ArrayNode lineList = root.putArray("lines");
    lines.forEach(line -> lineList.add(PlanCodec.write(line)));
    return Json.text(root) + "\n";
  }

  /** The task list of a forum on a day. */
  public static String tasks(Forum forum, LocalDate day, List<Task> tasks) {
    ObjectNode root = head("tasks", forum, day);
    ArrayNode list = root.putArray("tasks");
    tasks.forEach(task -> list.add(TaskCodec.write(task)));
    return Json.text(root) + "\n";
  }

  /** The duties of a workplace's sector on a day (R17). */
  public static String wheel(Workplace workplace, LocalDate day, List<WheelTask> duties) {
    ObjectNode root =
        Json.object()
            .put("plan", "wheel")
            .put("workplace", workplace.name())
            .put("sector", workplace.sector().name())
            .put("date", day.toString());
    ArrayNode list = root.putArray("duties");
    duties.forEach(duty -> list.add(write(duty)));
    return Json.text(root) + "\n";
  }

  private static ObjectNode head(String plan, Forum forum, LocalDate day) {
    return Json.object()
        .put("plan", plan)
        .put("forum", forum.id().toString())
        .put("title", forum.name())
        .put("date", day.toString());
  }

  private static ObjectNode write(WheelTask duty) {
    return Json.object()
        .put("id", duty.id())
        .put("level", duty.level())
        .put("binding", duty.binding())
        .put("title", duty.title())
        .put("basis", duty.basis())
        .put("recurrence", duty.recurrence())
        .put("note", duty.note());
  }
}
