package dk.medspil.domain.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found. The name in lower case is the table it lies in. */
public enum FoundKind {
  MEETING("Møde", "møde"),
  AGENDA_ITEM("Punkt", "punkt"),
  OUTCOME("Referat", "referat"),
  ATTACHMENT("Bilag", "bilag"),
  ADDENDUM("Rettelse", "referat"),
  BOARD("Dialog", "dialog"),
  NOTE("Kort", "dialog"),
  TASK("Opgave", "opgave"),
  PLAN_LINE("APV-linje", "apv"),
  OCCURRENCE("Årshjul", "årshjul"),
  SURVEY("Måling", "måling"),
  STRATEGY("Strategi", "strategi"),
  GOAL("Mål eller indsats", "strategi"),
  APV_ROUND("Kortlægning", "apv"),
  ROUND_RESULT("Resultat", "apv"),
  APV_CHANGE("Ændring", "apv"),
  ACCIDENT("Ulykke eller nærved", "apv"),
  GUIDELINE("Retningslinje", "retningslinje"),
  FILLED_FORM("Skema", "skema"),
  TRIO_AGREEMENT("TRIO-aftale", "aftale");

  private final String label;
  private final String type;

  FoundKind(String label, String type) {
    this.label = label;
    this.type = type;
  }

  /** The Danish word for one such thing. */
  public String label() {
    return label;
  }

  /** The word after {@code type:}; several kinds may share one. */
  public String type() {
    return type;
  }

  /** The table it lies in. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that lies in a table. */
  public static Optional<FoundKind> ofTable(String table) {
    return Stream.of(values()).filter(kind -> kind.table().equals(table)).findFirst();
  }
}
