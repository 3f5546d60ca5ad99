package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Stop;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.calendar.Deadlines;
import dk.medspil.domain.calendar.Workdays;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The five stops of a meeting that is not held yet, with the dates of the local rules (R06). */
final class MeetingStops {
  private record Step(String name, Optional<Deadline> due, boolean done) {}

  private MeetingStops() {}

  /** Passed stops, then exactly one that is next, then the others. */
  static List<Stop> of(NextMeeting next, RulesOfProcedure rules, LocalDate today) {
    List<Stop> stops = new ArrayList<>();
    boolean nextFound = false;
    for (Step step : steps(next, rules.deadlines(next.meeting().date()), today)) {
      Stop.State state =
          nextFound ? Stop.State.COMING : step.done() ? Stop.State.PASSED : Stop.State.NEXT;
      nextFound |= state == Stop.State.NEXT;
      stops.add(stop(step, state, today));
    }
    return List.copyOf(stops);
  }

  /**
   * Nothing can be proposed once the agenda is out, so the first stop is passed with the second.
   */
  private static List<Step> steps(NextMeeting next, Deadlines deadlines, LocalDate today) {
    Meeting meeting = next.meeting();
    boolean agendaOut = isAgendaOut(meeting);
    return List.of(
        new Step(
            Texts.get("overview.stop.proposals"),
            Optional.of(deadlines.proposals()),
            agendaOut || deadlines.proposals().date().isBefore(today)),
        new Step(Texts.get("overview.stop.agenda"), Optional.of(deadlines.agenda()), agendaOut),
        new Step(
            Texts.get("overview.stop.meeting"), Optional.of(Deadline.on(meeting.date())), false),
        new Step(Texts.get("overview.stop.minutes"), Optional.of(deadlines.minutes()), false),
        new Step(Texts.get("overview.stop.approval"), next.following().map(Deadline::on), false));
  }

  /** Whether the day the agenda should go out has passed for a meeting nobody has an agenda for. */
  static boolean isAgendaLate(NextMeeting next, RulesOfProcedure rules, LocalDate today) {
    return !isAgendaOut(next.meeting())
        && rules.deadlines(next.meeting().date()).agenda().date().isBefore(today);
  }

  private static boolean isAgendaOut(Meeting meeting) {
    return meeting.agendaSentOn().isPresent() || meeting.state() == MeetingState.RUNNING;
  }

  private static Stop stop(Step step, Stop.State state, LocalDate today) {
    String when =
        step.due().map(MeetingStops::words).orElse(Texts.get("overview.stop.nextMeeting"));
    Optional<String> note =
        state == Stop.State.PASSED
            ? Optional.empty()
            : step.due().map(due -> note(due.date(), today));
    return new Stop(step.name(), when, note, state);
  }

  /**
   * How long there is. A meeting may have been made later than its agenda was due, so a day that
   * has passed is told without counting how late anybody is.
   */
  private static String note(LocalDate due, LocalDate today) {
    return due.isBefore(today)
        ? Texts.get("overview.stop.over")
        : DanishFormat.untilDeadline(due, today);
  }

  /** A deadline on a day off is named and not moved (R06). */
  private static String words(Deadline due) {
    String date = DanishFormat.shortWeekdayDate(due.date());
    if (!due.fallsOnDayOff()) {
      return date;
    }
    return Texts.get(
        Workdays.isWeekend(due.date()) ? "overview.stop.weekend" : "overview.stop.holiday", date);
  }
}
