package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an agenda item came from, so that it can answer "Hvorfor er punktet her?".
 *
 * @param kind what put it on the agenda
 * @param source id of the item, meeting, plan line or card it came from, when there is one
 * @param date the day of that source, when there is one
 * @param detail the name of the template or of whoever proposed it; may be empty
 */
public record Origin(Kind kind, Optional<UUID> source, Optional<LocalDate> date, String detail) {

  /** What put an item on the agenda. */
  public enum Kind {
    TEMPLATE,
    ADDED,
    PROPOSED,
    /** Raised from a card of a dialogue; the source is the card. */
    BOARD,
    NOT_TREATED,
    NOT_HELD,
    POSTPONED,
    RECURRING,
    OPEN_TASKS,
    MINUTES_APPROVAL,
    PLAN_LINES,
    EFFECT_DUE,
    /** Proposed by the wheel of the year; the source is the occurrence, the day its due date. */
    YEAR_WHEEL,
    /** Put there from a form that was filled in; the source is the form, the day its own. */
    FORM,
    /** A guideline is to be looked at again; the source is the guideline, the day its review. */
    GUIDELINE_REVIEW,
    IMPORTED
  }

  /** An item somebody wrote on the agenda. */
  public static Origin added() {
    return new Origin(Kind.ADDED, Optional.empty(), Optional.empty(), "");
  }

  /** An item the template brought. */
  public static Origin template(String title) {
    return new Origin(Kind.TEMPLATE, Optional.empty(), Optional.empty(), title);
  }

  /** An item that came from something dated, such as an earlier meeting. */
  public static Origin from(Kind kind, UUID source, LocalDate date) {
    return new Origin(kind, Optional.of(source), Optional.of(date), "");
  }

  /** Whether the item was brought along from earlier work rather than written for this meeting. */
  public boolean isCarriedOver() {
    return switch (kind) {
      case NOT_TREATED,
          NOT_HELD,
          POSTPONED,
          RECURRING,
          OPEN_TASKS,
          MINUTES_APPROVAL,
          PLAN_LINES,
          EFFECT_DUE,
          YEAR_WHEEL,
          GUIDELINE_REVIEW ->
          true;
      case TEMPLATE, ADDED, PROPOSED, BOARD, FORM, IMPORTED -> false;
    };
  }
}
