package dk.medspil.domain.dialogue;

import java.time.Duration;

/** How a room gets everybody's voice: first each alone, then a few together, then all. */
public enum Round {
  SILENT(1),
  TURNS(10),
  PAIRS(4),
  GROUPS(8),
  ALL(10),
  BUZZ(5);

  private final Duration usual;

  Round(int minutes) {
    usual = Duration.ofMinutes(minutes);
  }

  /** How long it usually takes. */
  public Duration usual() {
    return usual;
  }
}
