package dk.medspil.domain.apv;

import java.util.Locale;

/**
 * A colour a band of risk can stand on. They are few, so that each can be told from the others and
 * read in every look of the window and in the hall.
 */
public enum RiskColor {
  GREEN,
  YELLOW,
  RED,
  BLUE,
  PURPLE,
  GREY;

  /** The name in a setting, and the end of the name of its style and tokens. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  static RiskColor of(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT));
  }
}
