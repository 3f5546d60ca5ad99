package dk.medspil.domain.meeting;

import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.meeting.Origin.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the rules of carry-over would bring but an agenda does not hold: what became open after the
 * meeting was planned, and what somebody took off again. It is offered, so that nothing is dropped
 * in silence.
 */
public final class LeftOut {
  private LeftOut() {}

  /** The items that could be taken along, in the order carry-over gives them. */
  public static List<AgendaItem> of(
      Meeting meeting, List<AgendaItem> agenda, Left left, Supplier<UUID> ids) {
    Template nothing = new Template("", "", meeting.kind(), Set.of(), 0, "", List.of(), false);
    return CarryOver.agenda(meeting, nothing, left, ids).stream()
        .filter(item -> agenda.stream().noneMatch(there -> covers(there, item)))
        .toList();
  }

  private static boolean covers(AgendaItem there, AgendaItem item) {
    Kind kind = item.origin().kind();
    return switch (kind) {
      // One item gathers them all, whichever they are by now.
      case OPEN_TASKS, PLAN_LINES, MINUTES_APPROVAL -> there.origin().kind() == kind;
      case RECURRING -> title(there).equals(title(item));
      default -> there.origin().source().equals(item.origin().source());
    };
  }

  private static String title(AgendaItem item) {
    return item.title().strip().toLowerCase(Locale.ROOT);
  }
}
