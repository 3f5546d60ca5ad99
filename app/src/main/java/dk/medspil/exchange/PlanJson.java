package dk.medspil.exchange;

import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.form.Lift;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.WheelTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans as JSON for scripts; lines, topics and tasks have the shape they have in a package. */
public final class PlanJson {
  private PlanJson() {}

  /**
   * The APV plan of a forum on a day.
   *
   * @param lifts what was begun from lines to be sent to another level, by line; what is not sent
   *     yet, and what was begun from other lines, is left out
   */
  public static String apv(
      Forum forum,
      LocalDate day,
      List<Topic> topics,
      List<PlanLineRecord> lines,
      Map<UUID, List<Lift>> lifts) {
    ObjectNode root = head("apv", forum, day);
    ArrayNode topicList = root.putArray("topics");
    topics.forEach(topic -> topicList.add(PlanCodec.write(topic)));
    ArrayNode lineList = root.putArray("lines");
    lines.forEach(line -> lineList.add(PlanCodec.write(line)));
    ArrayNode liftList = root.putArray("lifts");
    for (PlanLineRecord record : lines) {
      UUID line = record.line().id();
      lifts
          .getOrDefault(line, List.of())
          .forEach(lift -> lift.sentOn().ifPresent(sent -> liftList.add(write(line, lift, sent))));
    }
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

  /** As much as the printed plan tells: not what was written, nor what was answered. */
  private static ObjectNode write(UUID line, Lift lift, LocalDate sent) {
    return Json.object()
        .put("line", line.toString())
        .put("to", lift.to())
        .put("sentOn", sent.toString())
        .put("answered", lift.isAnswered());
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
