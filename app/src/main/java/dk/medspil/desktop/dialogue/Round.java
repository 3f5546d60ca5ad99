package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import java.time.Duration;

/** How a room gets everybody's voice: first each alone, then a few together, then all. */
enum Round {
  SILENT(1),
  PAIRS(4),
  GROUPS(8),
  BUZZ(5);

  private final Duration usual;

  Round(int minutes) {
    usual = Duration.ofMinutes(minutes);
  }

  /** How long it usually takes. */
  Duration usual() {
    return usual;
  }

  String title() {
    return switch (this) {
      case SILENT -> Texts.get("dialogue.round.silent");
      case PAIRS -> Texts.get("dialogue.round.pairs");
      case GROUPS -> Texts.get("dialogue.round.groups");
      case BUZZ -> Texts.get("dialogue.round.buzz");
    };
  }

  /** What each in the room does. */
  String how() {
    return switch (this) {
      case SILENT -> Texts.get("dialogue.round.silentHow");
      case PAIRS -> Texts.get("dialogue.round.pairsHow");
      case GROUPS -> Texts.get("dialogue.round.groupsHow");
      case BUZZ -> Texts.get("dialogue.round.buzzHow");
    };
  }
}
