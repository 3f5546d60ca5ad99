package dk.medspil.domain.forum;

import java.util.Arrays;
import java.util.List;

/**
 * What the people of a TRIO agree on before they begin (handbook 6): five inwards, four outwards.
 */
public enum TrioQuestion {
  ROLES("Hvem har hvilken rolle?", true),
  DECISIONS("Hvem kan beslutte hvad, og hvordan deler vi ansvaret?", true),
  DISAGREEMENT("Hvad gør vi, når vi er uenige?", true),
  TOOLS("Hvad skriver vi ned, og hvor?", true),
  MEETINGS("Hvornår mødes vi, og hvor længe?", true),
  PURPOSE("Hvad kan kollegerne bruge TRIO til?", false),
  HEARING("Hvordan hører vi forskellige meninger og fag?", false),
  TELLING("Hvad fortæller vi, hvordan og hvornår?", false),
  INVOLVING("Hvornår kommer flere med i en sag?", false);

  private final String label;
  private final boolean inwards;

  TrioQuestion(String label, boolean inwards) {
    this.label = label;
    this.inwards = inwards;
  }

  /** The question in Danish. */
  public String label() {
    return label;
  }

  /** Those about the three of them, or those about the rest of the staff. */
  public static List<TrioQuestion> about(boolean inwards) {
    return Arrays.stream(values()).filter(one -> one.inwards == inwards).toList();
  }
}
