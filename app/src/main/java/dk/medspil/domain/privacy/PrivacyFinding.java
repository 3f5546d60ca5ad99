package dk.medspil.domain.privacy;

/**
 * A place in a text that may tell something about a person.
 *
 * @param kind what it may tell
 * @param start index of its first character
 * @param end index after its last character
 * @param matched the text from start to end, to be shown to the writer but never logged
 */
public record PrivacyFinding(Kind kind, int start, int end, String matched) {

  /** What a finding may tell about a person; where two lie on one place, the first one counts. */
  public enum Kind {
    /** A number that looks like a CPR number (R25). */
    CPR_NUMBER,
    /** An e-mail address. */
    EMAIL,
    /** A telephone number. */
    PHONE,
    /** A word about somebody's health, GDPR article 9. */
    HEALTH,
    /** Words about membership of a trade union, GDPR article 9. */
    UNION_MEMBERSHIP
  }

  /** Whether the two share a character. */
  boolean overlaps(PrivacyFinding other) {
    return start < other.end && other.start < end;
  }
}
