package dk.medspil.domain.strategy;

import java.util.UUID;

/**
 * A goal, or an effort to reach one.
 *
 * @param position from 0 within its theme
 * @param text what is wanted, or what is done
 * @param owner a role, or several; may be empty
 */
public record Goal(
    UUID id, UUID strategyId, UUID themeId, Kind kind, int position, String text, String owner) {

  /** Which of the two. */
  public enum Kind {
    GOAL("Mål"),
    EFFORT("Indsats");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Danish word for one. */
    public String label() {
      return label;
    }
  }

  /** The same in other words, with another owner. */
  public Goal worded(String newText, String newOwner) {
    return new Goal(id, strategyId, themeId, kind, position, newText, newOwner);
  }
}
