package dk.medspil.domain.dialogue;

import java.util.Arrays;
import java.util.List;

/**
 * What a room rates from {@value #LOWEST} to {@value #HIGHEST}: the seven sides of relational
 * coordination (handbook 8.1 no. 22, after Gittell) and the six psychosocial factors (no. 24). Each
 * is asked so that the highest number is the good one, also for demands. The words are our own.
 */
public enum Quality {
  SHARED_GOALS(RatingKind.RELATIONS, "Fælles mål", "Vil vi det samme med opgaven?"),
  SHARED_KNOWLEDGE(RatingKind.RELATIONS, "Fælles viden", "Kender vi hinandens del af opgaven?"),
  RESPECT(
      RatingKind.RELATIONS, "Gensidig respekt", "Regner vi hinandens arbejde for lige vigtigt?"),
  FREQUENT(
      RatingKind.RELATIONS, "Hyppig kommunikation", "Taler vi sammen så tit, som opgaven kræver?"),
  TIMELY(
      RatingKind.RELATIONS, "Rettidig kommunikation", "Får vi det at vide, mens det kan bruges?"),
  ACCURATE(
      RatingKind.RELATIONS,
      "Præcis kommunikation",
      "Kan vi forstå og regne med det, vi får at vide?"),
  SOLVING(
      RatingKind.RELATIONS,
      "Problemløsende kommunikation",
      "Leder vi efter løsningen og ikke efter den skyldige?"),

  DEMANDS(RatingKind.FACTORS, "Krav", "Passer kravene til den tid og de kræfter, vi har?"),
  INFLUENCE(
      RatingKind.FACTORS, "Indflydelse", "Er vi med til at bestemme, hvordan arbejdet gøres?"),
  MEANING(RatingKind.FACTORS, "Mening", "Kan vi se, hvad arbejdet er godt for?"),
  PREDICTABILITY(
      RatingKind.FACTORS, "Forudsigelighed", "Får vi i god tid at vide, hvad der skal ske?"),
  SUPPORT(RatingKind.FACTORS, "Støtte", "Får vi hjælp af leder og kolleger, når det er svært?"),
  RECOGNITION(
      RatingKind.FACTORS,
      "Anerkendelse og belønning",
      "Bliver det set, når vi gør os umage, og står lønnen mål med det?");

  /** The lowest number that can be given. */
  public static final int LOWEST = 1;

  /** The highest number that can be given. */
  public static final int HIGHEST = 5;

  /**
   * What is rated so, or lower, is weak. The limit is ours: it begins a talk and measures nothing.
   */
  public static final int WEAK = 2;

  private final RatingKind kind;
  private final String label;
  private final String question;

  Quality(RatingKind kind, String label, String question) {
    this.kind = kind;
    this.label = label;
    this.question = question;
  }

  /** The rating it belongs to. */
  public RatingKind kind() {
    return kind;
  }

  /** What it is called in Danish. */
  public String label() {
    return label;
  }

  /** The question to the room. */
  public String question() {
    return question;
  }

  /** Those of a rating, in the order they are asked. */
  static List<Quality> of(RatingKind kind) {
    return Arrays.stream(values()).filter(quality -> quality.kind == kind).toList();
  }
}
