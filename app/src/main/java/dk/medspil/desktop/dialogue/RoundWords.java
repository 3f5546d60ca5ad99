package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.dialogue.Round;

/** What each in the room does in a round. */
final class RoundWords {
  private RoundWords() {}

  static String how(Round round) {
    return switch (round) {
      case SILENT -> Texts.get("dialogue.round.silentHow");
      case TURNS -> Texts.get("dialogue.round.turnsHow");
      case PAIRS -> Texts.get("dialogue.round.pairsHow");
      case GROUPS -> Texts.get("dialogue.round.groupsHow");
      case ALL -> Texts.get("dialogue.round.allHow");
      case BUZZ -> Texts.get("dialogue.round.buzzHow");
    };
  }
}
