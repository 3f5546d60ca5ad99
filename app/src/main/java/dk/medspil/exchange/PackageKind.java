package dk.medspil.exchange;

/** What a package holds. */
public enum PackageKind {
  MEETING("meeting"),
  WORKPLACE("workplace");

  private final String word;

  PackageKind(String word) {
    this.word = word;
  }

  /** The word in the manifest. */
  String word() {
    return word;
  }

  static PackageKind of(String word) {
    return word.equals(MEETING.word) ? MEETING : WORKPLACE;
  }
}
