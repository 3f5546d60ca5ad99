package dk.medspil.domain.duty;

import java.time.LocalDate;

/**
 * The dates an employer has to keep after a first day of sickness (handbook 8.3). Days only: who is
 * ill belongs nowhere in this program.
 *
 * @param first the first day of absence
 */
public record SickLeaveDates(LocalDate first) {
  /** The fifth day of absence, when the 1-5-14 model says hello again; a model, and no duty. */
  public LocalDate fifthDay() {
    return first.plusDays(4);
  }

  /** The fourteenth day of absence, when the 1-5-14 model asks what is needed. */
  public LocalDate fourteenthDay() {
    return first.plusDays(13);
  }

  /** The last day for the talk about the absence: four weeks after the first day. */
  public LocalDate talkBy() {
    return first.plusWeeks(4);
  }

  /** The last day to notify for reimbursement: five weeks from the first day. */
  public LocalDate notifyBy() {
    return first.plusWeeks(5);
  }

  /**
   * The day after which the employee may ask for a plan to stay in work, and the municipality
   * follows up: eight weeks.
   */
  public LocalDate eightWeeks() {
    return first.plusWeeks(8);
  }
}
