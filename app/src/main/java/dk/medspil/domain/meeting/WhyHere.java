package dk.medspil.domain.meeting;

import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;

/** Answers "Hvorfor er punktet her?" in one or two Danish sentences. */
public final class WhyHere {
  private WhyHere() {}

  /** The full answer, shown when the item is selected. */
  public static String sentence(AgendaItem item) {
    Origin origin = item.origin();
    String day = origin.date().map(DanishFormat::date).orElse("et tidligere møde");
    String because =
        switch (origin.kind()) {
          case TEMPLATE -> "Punktet står i skabelonen »" + origin.detail() + "«.";
          case ADDED -> "Punktet er skrevet på dagsordenen her.";
          case PROPOSED ->
              origin.detail().isBlank()
                  ? "Punktet er foreslået til mødet."
                  : "Punktet er foreslået af " + origin.detail() + ".";
          case BOARD -> "Punktet kommer fra en dialog i " + origin.detail() + ".";
          case NOT_TREATED -> "Punktet blev ikke nået på mødet den " + day + ".";
          case NOT_HELD -> "Mødet den " + day + " blev ikke holdt. Punktet stod på dets dagsorden.";
          case POSTPONED -> "Punktet blev udsat på mødet den " + day + ".";
          case RECURRING -> "Punktet er fast og var også på mødet den " + day + ".";
          case OPEN_TASKS ->
              counted(origin, "åben opgave", "åbne opgaver") + " fra tidligere møder.";
          case MINUTES_APPROVAL ->
              "Referatet fra mødet den " + day + " mangler den endelige godkendelse.";
          case PLAN_LINES ->
              counted(origin, "åben linje", "åbne linjer")
                  + " i APV-handlingsplanen. De følger med, til de er afsluttet.";
          case EFFECT_DUE ->
              "Tiltaget er udført, og effekten skal vurderes, før linjen kan afsluttes.";
          case YEAR_WHEEL ->
              "Årshjulet har foreslået punktet. Det skal være gjort senest " + day + ".";
          case FORM -> "Punktet kommer fra skemaet »" + origin.detail() + "«.";
          case GUIDELINE_REVIEW ->
              "Registeret over retningslinjer har foreslået punktet. Den skal ses igennem senest "
                  + day
                  + ".";
          case IMPORTED -> "Punktet er hentet fra en fil.";
        };
    return item.rule().isBlank() ? because : because + " " + item.rule();
  }

  /** A few words beside a carried item in the list; empty for items that were not carried. */
  public static String hint(AgendaItem item) {
    Origin origin = item.origin();
    return switch (origin.kind()) {
      case NOT_TREATED, NOT_HELD, POSTPONED, RECURRING -> "Fra " + day(origin);
      case OPEN_TASKS, PLAN_LINES -> origin.detail() + " overført";
      case MINUTES_APPROVAL -> "Referat fra " + day(origin);
      case EFFECT_DUE -> "APV: effekt vurderes";
      case YEAR_WHEEL -> "Årshjul: senest " + day(origin);
      case FORM -> "Fra skema";
      case GUIDELINE_REVIEW -> "Retningslinje: senest " + day(origin);
      case BOARD -> "Fra dialog i " + origin.detail();
      case PROPOSED -> origin.detail().isBlank() ? "Forslag" : "Forslag: " + origin.detail();
      case TEMPLATE, ADDED, IMPORTED -> "";
    };
  }

  private static String day(Origin origin) {
    return origin.date().map(WhyHere::dayMonth).orElse("sidst");
  }

  private static String dayMonth(LocalDate date) {
    return DanishFormat.dayMonth(date);
  }

  private static String counted(Origin origin, String one, String many) {
    return origin.detail().equals("1")
        ? "Her er 1 " + one
        : "Her er " + origin.detail() + " " + many;
  }
}
