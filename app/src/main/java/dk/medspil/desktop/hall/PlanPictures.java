package dk.medspil.desktop.hall;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanOrder;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.meeting.Meeting;
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
   */
  public static HallPicture plan(List<PlanLine> lines, Set<UUID> confidential, LocalDate today) {
    return new HallPicture.Plan(
        Texts.get("hall.plan"),
        lines.stream()
            .filter(line -> line.status().isOpen() && !confidential.contains(line.id()))
            .filter(line -> HallPictures.isFreeOfPersons(line.problem()))
            .sorted(PlanOrder.byNeed(today))
            .map(line -> line(line, today))
            .toList());
  }

  private static HallPicture.PlanRow line(PlanLine line, LocalDate today) {
    boolean sayable = HallPictures.isFreeOfPersons(line.measure());
    String day = line.dueOn().map(DanishFormat::dayMonth).orElse("");
    String when = day.isEmpty() ? "" : Texts.get("hall.plan.due", day);
    return new HallPicture.PlanRow(
        Integer.toString(line.risk().number()),
        line.problem().strip(),
        sayable ? line.measure().strip() : "",
        TaskShorthand.isRoles(line.responsible()) ? line.responsible() : "",
        line.isOverdue(today)
            ? Texts.get("hall.plan.overdue", day)
            : line.status() == LineStatus.DONE ? line.status().label() : when);
  }

  /**
   * A year's wheel with what is to come beside it.
   *
   * @param records all that stands in the forum's wheels
   * @param meetings the forum's meetings
   */
  public static HallPicture wheel(
      List<OccurrenceRecord> records, List<Meeting> meetings, LocalDate today) {
    int year = today.getYear();
    List<HallPicture.WheelMark> marks = new ArrayList<>();
    List<Coming> coming = new ArrayList<>();
    for (OccurrenceRecord record : records) {
      Occurrence one = record.occurrence();
      if (one.due().getYear() == year && HallPictures.isFreeOfPersons(one.title())) {
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
              HallPictures.isFreeOfPersons(meeting.title())
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
