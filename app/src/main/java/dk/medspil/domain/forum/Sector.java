package dk.medspil.domain.forum;

/** The part of the public sector whose framework agreement applies (R17). */
public enum Sector {
  MUNICIPALITY("Kommune"),
  REGION("Region");

  private final String label;

  Sector(String label) {
    this.label = label;
  }

  /** The Danish word shown to the user. */
  public String label() {
    return label;
  }
}
