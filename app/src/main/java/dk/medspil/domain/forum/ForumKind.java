package dk.medspil.domain.forum;

/** The kind of forum; local names are data on {@link Forum} (R29). */
public enum ForumKind {
  MAIN_MED("Hoved-MED", true),
  AREA_MED("Område-MED", true),
  LOCAL_MED("Lokal-MED", true),
  STAFF_MED("Personalemøde med MED-status", true),
  TRIO("TRIO", false),
  WORK_ENVIRONMENT_GROUP("Arbejdsmiljøgruppe", false),
  COOPERATION_COMMITTEE("SU", false),
  OTHER("Andet forum", false);

  private final String label;
  private final boolean med;

  ForumKind(String label, boolean med) {
    this.label = label;
    this.med = med;
  }

  /** The usual Danish name, offered when a forum is made. */
  public String label() {
    return label;
  }

  /** Whether a meeting of this kind is held under the MED agreement. */
  public boolean isMed() {
    return med;
  }
}
