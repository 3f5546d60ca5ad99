package dk.medspil.store;

import dk.medspil.domain.safety.Activity.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something in the trash.
 *
 * @param id of its row
 * @param forum the forum it belongs to; templates, decks and form templates belong to none
 * @param title what it is called
 * @param day of the meeting, also that of a file, or when the board, task, line or form was begun
 * @param deletedAt when it was put there
 */
public record Trashed(
    Kind kind,
    String id,
    Optional<UUID> forum,
    String title,
    Optional<LocalDate> day,
    Instant deletedAt) {

  /** What it is. */
  public enum Kind {
    MEETING(Subject.MEETING),
    ATTACHMENT(Subject.ATTACHMENT),
    BOARD(Subject.BOARD),
    TASK(Subject.TASK),
    PLAN_LINE(Subject.PLAN_LINE),
    SURVEY(Subject.SURVEY),
    STRATEGY(Subject.STRATEGY),
    ROUND(Subject.ROUND),
    CHANGE(Subject.CHANGE),
    ACCIDENT(Subject.ACCIDENT),
    GUIDELINE(Subject.GUIDELINE),
    FILLED_FORM(Subject.FILLED_FORM),
    TEMPLATE(Subject.TEMPLATE),
    DECK(Subject.DECK),
    FORM(Subject.FORM);

    private final Subject subject;

    Kind(Subject subject) {
      this.subject = subject;
    }

    Subject subject() {
      return subject;
    }

    /** Its table; some kinds share one. */
    public String table() {
      return switch (this) {
        case MEETING -> "meeting";
        case ATTACHMENT -> "attachment";
        case BOARD -> "board";
        case TASK -> "task";
        case PLAN_LINE -> "plan_line";
        case SURVEY -> "survey";
        case STRATEGY -> "strategy";
        case ROUND -> "apv_round";
        case CHANGE -> "apv_change";
        case ACCIDENT -> "accident";
        case GUIDELINE -> "guideline";
        case FILLED_FORM -> "filled_form";
        case TEMPLATE, DECK, FORM -> "own_content";
      };
    }
  }
}
