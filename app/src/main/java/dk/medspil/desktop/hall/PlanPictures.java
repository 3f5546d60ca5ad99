package dk.medspil.desktop.hall;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanGroups;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanOrder;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes what the room may see of the plan of the work environment and of the wheel of the year. A
 * line that came out of something confidential, a name, and a text that may tell about a person are
 * left out (R25).
 */
public final class PlanPictures {
  private PlanPictures() {}

  /**
   * The open lines of a plan, those that ask most for attention first.
   *
   * @param confidential the lines that came out of something confidential
   * @param cleared what the user has said may stand
   */
  public static HallPicture plan(
      List<PlanLine> lines, Set<UUID> confidential, ClearedFindings cleared, LocalDate today) {
    return list(
        Texts.get("hall.plan"),
        forRoom(
            lines.stream()
                .filter(line -> line.status().isOpen())
                .sorted(PlanOrder.byNeed(today))
                .toList(),
            confidential,
            cleared),
        today);
  }

  /**
   * The lines the room may see, in the order they came. What may tell about a person is taken out
   * of them, so that whatever is made of them can be shown; a line whose problem does is left out.
   *
   * @param confidential the lines that came out of something confidential
   * @param cleared what the user has said may stand
   */
  public static List<PlanLine> forRoom(
      List<PlanLine> lines, Set<UUID> confidential, ClearedFindings cleared) {
    return lines.stream()
        .filter(line -> !confidential.contains(line.id()))
        .filter(line -> HallPictures.isFreeOfPersons(line.problem(), cleared))
        .map(line ->
            line.edit()
                .measure(sayable(line.measure(), cleared))
                .location(sayable(line.location(), cleared))
                .responsible(TaskShorthand.isRoles(line.responsible()) ? line.responsible() : "")
                .done())
        .toList();
  }

  private static String sayable(String text, ClearedFindings cleared) {
    return HallPictures.isFreeOfPersons(text, cleared) ? text.strip() : "";
  }

  /** The name of a topic, which the workplace may have written itself. */
  public static String topic(String name, ClearedFindings cleared) {
    return HallPictures.isFreeOfPersons(name, cleared) ? name : Texts.get("hall.plan.topic");
  }

  /** Lines from {@link #forRoom} below each other. */
  public static HallPicture list(String title, List<PlanLine> shown, LocalDate today) {
    return new HallPlan.Plan(title, shown.stream().map(line -> row(line, today)).toList());
  }

  /** Groups of lines from {@link #forRoom}; a group without lines is nothing to look at. */
  public static HallPicture groups(String title, List<PlanGroups.Group> groups, LocalDate today) {
    return new HallPlan.GroupedPlan(
        title,
        groups.stream()
            .filter(group -> !group.lines().isEmpty())
            .map(group ->
                new HallPlan.PlanGroup(
                    Texts.get("hall.plan.group", group.name(), group.lines().size()),
                    group.lines().stream().map(line -> row(line, today)).toList()))
            .toList());
  }

  /**
   * How many lines from {@link #forRoom} have each risk. A word of the scale that may tell about a
   * person gives way to the usual one.
   *
   * @param cleared what the user has said may stand
   */
  public static HallPlan.Risks risks(
      String title, List<PlanLine> shown, RiskScale scale, ClearedFindings cleared) {
    return new HallPlan.Risks(
        title,
        shown.stream().collect(Collectors.groupingBy(PlanLine::risk, Collectors.counting())),
        scale.saying(word -> HallPictures.isFreeOfPersons(word, cleared)));
  }

  private static HallPlan.PlanRow row(PlanLine line, LocalDate today) {
    String day = line.dueOn().map(DanishFormat::dayMonth).orElse("");
    String when = day.isEmpty() ? "" : Texts.get("hall.plan.due", day);
    boolean said = line.status() == LineStatus.DONE || !line.status().isOpen();
    return new HallPlan.PlanRow(
        Integer.toString(line.risk().number()),
        line.problem().strip(),
        line.measure(),
        line.responsible(),
        line.isOverdue(today)
            ? Texts.get("hall.plan.overdue", day)
            : said ? line.status().label() : when);
  }

  /**
   * A year's wheel with what is to come beside it.
   *
   * @param records all that stands in the forum's wheels
   * @param meetings the forum's meetings
   */
  public static HallPicture wheel(
      List<OccurrenceRecord> records,
      List<Meeting> meetings,
      ClearedFindings cleared,
      LocalDate today) {
    int year = today.getYear();
    List<HallPicture.WheelMark> marks = new ArrayList<>();
    List<Coming> coming = new ArrayList<>();
    for (OccurrenceRecord record : records) {
      Occurrence one = record.occurrence();
      if (one.due().getYear() == year && HallPictures.isFreeOfPersons(one.title(), cleared)) {
        Standing standing = Standing.of(record, meetings, today);
        boolean over = standing.state().isSettled();
        boolean missing =
            standing.isMissing(one, today) || standing.state() == Standing.State.NOT_DONE;
        marks.add(
            new HallPicture.WheelMark(
                one.ring() == Ring.DUTY ? HallPicture.Kind.DUTY : HallPicture.Kind.FOCUS,
                one.due().getMonthValue(),
                over,
                missing));
        if (!over) {
          String status = missing ? Texts.get("hall.wheel.missing") : standing.state().label();
          coming.add(new Coming(one.due(), one.title().strip(), status));
        }
      }
    }
    for (Meeting meeting : meetings) {
      if (meeting.date().getYear() == year) {
        boolean over = meeting.date().isBefore(today);
        marks.add(
            new HallPicture.WheelMark(
                HallPicture.Kind.MEETING, meeting.date().getMonthValue(), over, false));
        if (!over) {
          String title =
              HallPictures.isFreeOfPersons(meeting.title(), cleared)
                  ? meeting.title().strip()
                  : Texts.get("hall.wheel.meeting");
          coming.add(new Coming(meeting.date(), title, ""));
        }
      }
    }
    return new HallPicture.Wheel(
        Texts.get("hall.wheel", Integer.toString(year)),
        year,
        today.getMonthValue(),
        marks,
        coming.stream()
            .sorted(Comparator.comparing(Coming::day))
            .map(one ->
                new HallPicture.TaskLine(
                    one.title(), one.status(), DanishFormat.dayMonth(one.day())))
            .toList());
  }

  /** What has not been done yet. */
  private record Coming(LocalDate day, String title, String status) {}
}
