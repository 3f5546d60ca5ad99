package dk.medspil.domain.survey;

/** How far answers lie from each other, in words: a standard deviation tells a meeting nothing. */
public enum Spread {
  AGREED("I er enige"),
  SPREAD("Svarene er spredt"),
  SPLIT("I er delte");

  private static final double AGREED_TO = 0.17;
  private static final double SPREAD_TO = 0.30;

  private final String label;

  Spread(String label) {
    this.label = label;
  }

  /** The Danish words for it. */
  public String label() {
    return label;
  }

  /**
   * The word for a standard deviation.
   *
   * @param share of the distance between the ends of the scale: 0 when all said the same, 0.5 when
   *     half of them stand at each end
   */
  static Spread of(double share) {
    if (share <= AGREED_TO) {
      return AGREED;
    }
    return share <= SPREAD_TO ? SPREAD : SPLIT;
  }
}
