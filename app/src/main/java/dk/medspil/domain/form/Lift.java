package dk.medspil.domain.form;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A matter that is lifted to another level, as its form tells (handbook 1.6): where it went, when,
 * and what was answered.
 *
 * @param form the form it is written in
 * @param to the level it goes to; may be empty
 * @param sentOn the day it was sent; empty while it is prepared
 * @param replyBy the day a reply is asked for
 * @param isAnswered whether there is a reply
 */
public record Lift(
    FilledForm form,
    String to,
    Optional<LocalDate> sentOn,
    Optional<LocalDate> replyBy,
    boolean isAnswered) {
  /** The form that ships for it. */
  public static final String FORM = "loeft-op";

  /** The field of what is lifted. */
  public static final String MATTER = "sag";

  /** The field of the proposed solution. */
  public static final String SOLUTION = "loesning";

  /** The field of the day it was sent. */
  public static final String SENT = "sendt";

  /** The field of the reply. */
  public static final String REPLY = "svar";

  private static final String TO = "modtager";
  private static final String REPLY_BY = "svar-senest";

  /** What a form says of it; an own edition of the form has the same fields. */
  public static Lift of(FilledForm form) {
    Answers answers = form.answers();
    return new Lift(
        form,
        answers.text(TO).strip(),
        answers.day(SENT),
        answers.day(REPLY_BY),
        !answers.text(REPLY).isBlank());
  }

  /** Whether it was sent and nobody has answered. */
  public boolean isWaiting() {
    return sentOn.isPresent() && !isAnswered;
  }
}
