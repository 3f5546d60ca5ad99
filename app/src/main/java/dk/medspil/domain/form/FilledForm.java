package dk.medspil.domain.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A form somebody fills in, with the questions it had when it was begun.
 *
 * @param id stable for ever
 * @param forumId the forum it belongs to
 * @param templateId the form it was made of
 * @param version of that form
 * @param template the form itself as content writes it, frozen
 * @param title what it is called
 * @param state whether it is finished
 * @param createdOn the day it was begun
 * @param finishedOn the day it was finished
 * @param answers what is written in it
 * @param origin what it was begun from, while that is there
 */
public record FilledForm(
    UUID id,
    UUID forumId,
    String templateId,
    int version,
    String template,
    String title,
    FormState state,
    LocalDate createdOn,
    Optional<LocalDate> finishedOn,
    Answers answers,
    Optional<FormOrigin> origin) {

  /** A form that was begun from the list of forms. */
  public FilledForm(
      UUID id,
      UUID forumId,
      String templateId,
      int version,
      String template,
      String title,
      FormState state,
      LocalDate createdOn,
      Optional<LocalDate> finishedOn,
      Answers answers) {
    this(
        id,
        forumId,
        templateId,
        version,
        template,
        title,
        state,
        createdOn,
        finishedOn,
        answers,
        Optional.empty());
  }

  /** The same form, begun from something. */
  public FilledForm from(FormOrigin source) {
    return begunFrom(Optional.of(source));
  }

  /** The same form, without what it was begun from. */
  public FilledForm withoutOrigin() {
    return begunFrom(Optional.empty());
  }

  private FilledForm begunFrom(Optional<FormOrigin> source) {
    return new FilledForm(
        id,
        forumId,
        templateId,
        version,
        template,
        title,
        state,
        createdOn,
        finishedOn,
        answers,
        source);
  }

  /** The same form under another title. */
  public FilledForm titled(String words) {
    return with(words, state, finishedOn, answers);
  }

  /** The same form with other answers. */
  public FilledForm answered(Answers now) {
    return with(title, state, finishedOn, now);
  }

  /** The same form, finished on a day. */
  public FilledForm finished(LocalDate day) {
    return with(title, FormState.FINISHED, Optional.of(day), answers);
  }

  /** The same form, open for more. */
  public FilledForm reopened() {
    return with(title, FormState.DRAFT, Optional.empty(), answers);
  }

  private FilledForm with(
      String words, FormState now, Optional<LocalDate> finished, Answers written) {
    return new FilledForm(
        id,
        forumId,
        templateId,
        version,
        template,
        words,
        now,
        createdOn,
        finished,
        written,
        origin);
  }
}
