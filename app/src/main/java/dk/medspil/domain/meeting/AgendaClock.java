package dk.medspil.domain.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * When each item begins, by the plan and by how the meeting really goes. Times are Danish
 * wall-clock times.
 */
public final class AgendaClock {
  private AgendaClock() {}

  /** The planned start of each item, in the items' order. */
  public static List<LocalTime> plannedStarts(LocalTime start, List<AgendaItem> items) {
    List<LocalTime> starts = new ArrayList<>();
    LocalTime at = start;
    for (AgendaItem item : items) {
      starts.add(at);
      at = at.plusMinutes(item.plannedMinutes());
    }
    return List.copyOf(starts);
  }

  /** The sum of planned minutes. */
  public static int plannedMinutes(List<AgendaItem> items) {
    return items.stream().mapToInt(AgendaItem::plannedMinutes).sum();
  }

  /** Minutes of air in the plan; negative when the agenda is too long for the meeting. */
  public static int spareMinutes(Meeting meeting, List<AgendaItem> items) {
    return (int) meeting.length().toMinutes() - plannedMinutes(items);
  }

  /**
   * The expected start of each item that is still to come, counted from now: the rest of the
   * current item, then the planned time of the following. Items treated or postponed, and the
   * current one, start now.
   */
  public static List<LocalTime> expectedStarts(
      List<AgendaItem> items, UUID current, LocalTime now) {
    List<LocalTime> starts = new ArrayList<>();
    LocalTime at = now;
    for (AgendaItem item : items) {
      starts.add(at);
      if (item.id().equals(current)) {
        at = at.plus(left(item));
      } else if (item.state() == ItemState.OPEN) {
        at = at.plusMinutes(item.plannedMinutes());
      }
    }
    return List.copyOf(starts);
  }

  /** When the meeting will be over if the rest goes by the plan. */
  public static LocalTime expectedEnd(List<AgendaItem> items, UUID current, LocalTime now) {
    Duration rest =
        items.stream().map(item -> restOf(item, current)).reduce(Duration.ZERO, Duration::plus);
    return now.plus(rest);
  }

  /**
   * How many minutes the meeting is behind its plan; negative when it is ahead. It is behind by
   * what has been used beyond the plan of the items treated, and of the current one, and by the
   * delay of its start; a meeting that began after its planned end is held at another hour, and
   * that is no delay.
   */
  public static int minutesBehind(
      Meeting meeting, List<AgendaItem> items, UUID current, LocalTime now) {
    int planned = 0;
    int used = 0;
    for (AgendaItem item : items) {
      used += item.usedSeconds();
      if (item.id().equals(current)) {
        planned += Math.min(item.plannedMinutes(), item.usedSeconds() / 60);
      } else if (item.state() == ItemState.TREATED) {
        planned += item.plannedMinutes();
      }
    }
    Duration beyond = Duration.between(meeting.end(), now).minusSeconds(used);
    Duration behind =
        beyond.isNegative() ? Duration.between(meeting.start(), now) : Duration.ofSeconds(used);
    return (int) behind.minusMinutes(planned).toMinutes();
  }

  private static Duration restOf(AgendaItem item, UUID current) {
    if (item.id().equals(current)) {
      return left(item);
    }
    return item.state() == ItemState.OPEN
        ? Duration.ofMinutes(item.plannedMinutes())
        : Duration.ZERO;
  }

  private static Duration left(AgendaItem item) {
    Duration left = Duration.ofMinutes(item.plannedMinutes()).minusSeconds(item.usedSeconds());
    return left.isNegative() ? Duration.ZERO : left;
  }
}
