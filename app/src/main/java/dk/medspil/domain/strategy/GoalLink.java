package dk.medspil.domain.strategy;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a goal or effort is worked on, or what it is measured by.
 *
 * @param target the plan line, board or agenda item; empty once it is gone, and for an indicator
 * @param text what the target is called, or the indicator in words
 */
public record GoalLink(UUID id, UUID goalId, Kind kind, Optional<UUID> target, String text) {
  /** What it leads to. */
  public enum Kind {
    PLAN_LINE("APV-linje"),
    BOARD("Dialogtavle"),
    AGENDA_ITEM("Punkt på dagsordenen"),
    INDICATOR("Indikator");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Danish word for it. */
    public String label() {
      return label;
    }
  }
}
