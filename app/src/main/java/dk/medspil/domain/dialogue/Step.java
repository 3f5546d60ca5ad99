package dk.medspil.domain.dialogue;

/**
 * The four steps of the dialogue board. Boards keep the four steps for each topic (R30); an owner
 * may give them local titles.
 */
public enum Step {
  BACKGROUND("Afdæk baggrunden"),
  RELATIONS("Undersøg relationer og mønstre"),
  POSSIBILITIES("Se muligheder"),
  SOLUTIONS("Find løsninger");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  /** The Danish title of the step. */
  public String label() {
    return label;
  }

  /** The number shown to the user, 1–4. */
  public int number() {
    return ordinal() + 1;
  }

  /** The step with a number; clamped to 1–4. */
  public static Step of(int number) {
    return values()[Math.clamp(number, 1, 4) - 1];
  }
}
