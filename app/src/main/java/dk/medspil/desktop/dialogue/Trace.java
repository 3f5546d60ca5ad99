package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.Forum;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that came of a card.
 *
 * @param kind what it became
 * @param id the outcome, task or plan line
 * @param place where it can be seen
 * @param number number of the agenda item it stands under; empty when under none
 * @param raised the forum it was raised to; empty when it stayed in the board's own
 */
record Trace(Kind kind, UUID id, Place place, String number, Optional<Forum> raised) {
  /** Something that came of a card in the board's own forum. */
  Trace(Kind kind, UUID id, Place place, String number) {
    this(kind, id, place, number, Optional.empty());
  }

  /** The name of the forum it was raised to. */
  String forum() {
    return raised.map(Forum::name).orElse("");
  }

  /** What a card can become. */
  enum Kind {
    MINUTES,
    TASK,
    PLAN_LINE,
    RAISED
  }
}
