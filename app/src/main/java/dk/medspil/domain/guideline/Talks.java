package dk.medspil.domain.guideline;

/**
 * What the two sides said while they talked about a guideline; with the reason of a refusal it is
 * the record of a negotiation without agreement (handbook 1.5).
 *
 * @param wishedBy the side or role that wished for it; may be empty
 * @param employees how the employees' side sees it; may be empty
 * @param management how management sees it; may be empty
 */
public record Talks(String wishedBy, String employees, String management) {
  /** Nothing was written yet. */
  public static final Talks NONE = new Talks("", "", "");
}
