package dk.medspil.desktop.control;

/**
 * Something asked before it is done.
 *
 * @param title the question, "Slet mødet den 3. december?"
 * @param body what happens, in a sentence
 * @param act the verb of the button that does it, "Slet mødet"
 * @param keep the verb of the safe choice, "Behold mødet"; also what Esc means
 * @param destructive whether the safe choice has focus and the other is red
 */
public record Question(String title, String body, String act, String keep, boolean destructive) {
  /** A question about something that can not be taken back. */
  public static Question destructive(String title, String body, String act, String keep) {
    return new Question(title, body, act, keep, true);
  }

  /** A question about a choice of ways; the acting button is the filled one. */
  public static Question choice(String title, String body, String act, String keep) {
    return new Question(title, body, act, keep, false);
  }
}
