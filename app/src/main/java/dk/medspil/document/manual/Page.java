package dk.medspil.document.manual;

import java.util.Arrays;
import java.util.Optional;

/** The pages of the manual in the order they are read. */
public enum Page {
  FIRST_MINUTES("foerste-ti-minutter"),
  MEETING("et-moede"),
  AGENDA("dagsorden"),
  BOARD("dialogtavlen"),
  MINUTES("referatet"),
  TASKS("opgaver"),
  APV("apv"),
  WHEEL("aarshjul"),
  GUIDELINES("retningslinjer"),
  COMMITTEE("udvalget"),
  SURVEYS("maalinger"),
  STRATEGIES("maal-og-indsatser"),
  FORMS("skemaer"),
  SEARCH("soegning"),
  RULES("med-og-trio"),
  PRIVACY("gdpr"),
  SAFETY("sikkerhedskopi"),
  TRASH("papirkurv-og-laas"),
  KEYS("genveje"),
  IT("it-afdelingen");

  private final String id;

  Page(String id) {
    this.id = id;
  }

  /** The name links and files have for the page: lower case, no Danish letters. */
  public String id() {
    return id;
  }

  /** The page with this name. */
  public static Optional<Page> of(String id) {
    return Arrays.stream(values()).filter(page -> page.id.equals(id)).findFirst();
  }
}
