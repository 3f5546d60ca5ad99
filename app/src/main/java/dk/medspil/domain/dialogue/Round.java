package dk.medspil.domain.dialogue;

import java.time.Duration;

/** How a room gets everybody's voice: first each alone, then a few together, then all. */
public enum Round {
  SILENT("Stille minut", 1),
  TURNS("Bordet rundt", 10),
  PAIRS("To og to", 4),
  GROUPS("Grupper", 8),
  ALL("Alle sammen", 10),
  BUZZ("Summepause", 5);

  private final String label;
  private final Duration usual;

  Round(String label, int minutes) {
    this.label = label;
    usual = Duration.ofMinutes(minutes);
  }

  /** What it is called in Danish. */
  public String label() {
    return label;
  }

  /** How long it usually takes. */
  public Duration usual() {
    return usual;
  }
}
