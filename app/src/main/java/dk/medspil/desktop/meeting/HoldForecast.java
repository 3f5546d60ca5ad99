package dk.medspil.desktop.meeting;

import dk.medspil.domain.meeting.AgendaClock;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How the meeting will go if nothing is changed.
 *
 * @param end when it will be over
 * @param behind minutes behind the plan; negative when ahead
 * @param late minutes over the planned end; never negative
 * @param movable the shortest item to come that would bring the meeting back in time
 */
record HoldForecast(LocalTime end, int behind, int late, Optional<AgendaItem> movable) {

  static HoldForecast of(Meeting meeting, List<AgendaItem> items, UUID current, LocalTime now) {
    LocalTime end = AgendaClock.expectedEnd(items, current, now);
    int late = (int) Math.max(0, Duration.between(meeting.end(), end).toMinutes());
    return new HoldForecast(
        end,
        AgendaClock.minutesBehind(meeting, items, current, now),
        late,
        late == 0 ? Optional.empty() : movable(items, current, late));
  }

  /** The last item closes the meeting and so is never the one that can wait. */
  private static Optional<AgendaItem> movable(List<AgendaItem> items, UUID current, int late) {
    int at = items.stream().map(AgendaItem::id).toList().indexOf(current);
    return items.stream()
        .limit(items.size() - 1L)
        .skip(at + 1L)
        .filter(item -> item.state() == ItemState.OPEN && item.plannedMinutes() >= late)
        .min(
            Comparator.comparingInt(AgendaItem::plannedMinutes)
                .thenComparing(Comparator.comparingInt(AgendaItem::position).reversed()));
  }
}
