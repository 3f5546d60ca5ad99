package dk.medspil.exchange;

/** What a package holds. */
public enum PackageKind {
  MEETING("meeting"),
  BOARD("board"),
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
    for (PackageKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("the schema lets no kind " + word + " through");
  }
}
