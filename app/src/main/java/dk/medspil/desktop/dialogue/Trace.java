package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.frame.Place;
import java.util.UUID;

/**
 * Something that came of a card.
 *
 * @param kind what it became
 * @param id the outcome, task or plan line
 * @param place where it can be seen
 * @param number number of the agenda item it stands under; empty when under none
 */
record Trace(Kind kind, UUID id, Place place, String number) {
  /** What a card can become. */
  enum Kind {
    MINUTES,
    TASK,
    PLAN_LINE
  }
}
