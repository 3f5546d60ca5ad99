package dk.medspil.domain.look;

/** How large the running text of a document is; headings and tables follow. */
public enum TextSize {
  NORMAL("Almindelig", 10.5),
  LARGE("Stor", 12),
  LARGER("Meget stor", 14);

  private final String label;
  private final double points;

  TextSize(String label, double points) {
    this.label = label;
    this.points = points;
  }

  /** Its Danish name. */
  public String label() {
    return label;
  }

  /** The size of running text on paper. */
  public double points() {
    return points;
  }

  /** How many times larger than the normal size. */
  public double factor() {
    return points / NORMAL.points;
  }
}
