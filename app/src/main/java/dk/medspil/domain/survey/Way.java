package dk.medspil.domain.survey;

/** How answers come in. */
public enum Way {
  /** Each fills in a sheet of paper, and one person counts them. */
  PAPER("på papir"),
  /** The question stands on the wall, hands go up, and the numbers are typed. */
  ROOM("i rummet");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  /** The Danish words for it, inside a sentence. */
  public String label() {
    return label;
  }
}
