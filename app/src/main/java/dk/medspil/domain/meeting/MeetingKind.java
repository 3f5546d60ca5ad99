package dk.medspil.domain.meeting;

/** What a meeting is for; each kind has a built-in agenda template. */
public enum MeetingKind {
  ORDINARY("Ordinært møde"),
  TRIO("TRIO-møde"),
  TRIO_FRAMING("Rammesamtale i TRIO"),
  STAFF_MED("Personalemøde med MED-status"),
  ANNUAL_DISCUSSION("Årlig arbejdsmiljødrøftelse"),
  THEME("Temadrøftelse"),
  BUDGET("Budgetdrøftelse"),
  EXTRAORDINARY("Ekstraordinært møde"),
  PRE_MEETING("Formøde");

  private final String label;

  MeetingKind(String label) {
    this.label = label;
  }

  /** The Danish name of the kind of meeting. */
  public String label() {
    return label;
  }
}
