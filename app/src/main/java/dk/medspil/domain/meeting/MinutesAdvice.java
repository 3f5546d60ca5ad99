package dk.medspil.domain.meeting;

import dk.medspil.domain.forum.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the minutes of an item lack by the handbook, said before they are sent. It is advice:
 * nothing is ever stopped by it.
 *
 * @param itemId the item
 * @param kind what is lacking
 */
public record MinutesAdvice(UUID itemId, Kind kind) {

  /** What an item can lack. */
  public enum Kind {
    /** The decision is dated before the day it was discussed (R05). */
    DECIDED_BEFORE_DISCUSSION,
    /** There is disagreement, but not both sides' views (handbook 1.5). */
    VIEWS_MISSING,
    /** There is disagreement, and nothing says how management will act (handbook 1.5). */
    STATEMENT_MISSING
  }

  /** The advice for a meeting, in the order of its agenda. */
  public static List<MinutesAdvice> of(
      Meeting meeting, List<AgendaItem> items, List<Outcome> outcomes) {
    List<MinutesAdvice> advice = new ArrayList<>();
    for (AgendaItem item : items) {
      if (item.isDecidedBefore(meeting.date())) {
        advice.add(new MinutesAdvice(item.id(), Kind.DECIDED_BEFORE_DISCUSSION));
      }
      List<Outcome> lines =
          outcomes.stream().filter(line -> line.itemId().equals(item.id())).toList();
      if (lines.stream().anyMatch(line -> line.kind() == OutcomeKind.DISAGREEMENT)) {
        disagreement(item.id(), lines, advice);
      }
    }
    return List.copyOf(advice);
  }

  private static void disagreement(UUID item, List<Outcome> lines, List<MinutesAdvice> advice) {
    Set<OutcomeKind> said =
        lines.stream()
            .map(Outcome::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutcomeKind.class)));
    if (!silentSides(lines).isEmpty()) {
      advice.add(new MinutesAdvice(item, Kind.VIEWS_MISSING));
    }
    if (!said.contains(OutcomeKind.STATEMENT)) {
      advice.add(new MinutesAdvice(item, Kind.STATEMENT_MISSING));
    }
  }

  /** The sides whose view stands in none of an item's lines, in the usual order. */
  public static List<Side> silentSides(List<Outcome> lines) {
    Set<Side> heard =
        lines.stream()
            .filter(line -> line.kind().hasSide())
            .flatMap(line -> line.side().stream())
            .collect(Collectors.toSet());
    return Arrays.stream(Side.values()).filter(side -> !heard.contains(side)).toList();
  }
}
