package dk.medspil.domain.guideline;

/** What is worth asking before a matter is brought up a level (handbook 1.6). */
public enum LiftCheck {
  AGENDA("Passer det med det, der er på den politiske dagsorden nu?"),
  POWER("Ligger beslutningen virkelig på det niveau, vi sender den til?"),
  PERSONS("Ved vi, hvem der er nøglepersoner, og hvem vi skal tale med?"),
  OBJECTIONS("Har vi svar på de vigtigste indvendinger?"),
  BUDGET("Kender vi prisen, og er tidspunktet rigtigt?"),
  ALLIES("Har vi nogen med os, for eksempel i Hoved-MED?");

  private final String question;

  LiftCheck(String question) {
    this.question = question;
  }

  /** The question in Danish. */
  public String question() {
    return question;
  }
}
