package dk.medspil.domain.form;

import java.util.List;

/**
 * How much of a form is answered.
 *
 * @param answered fields with an answer
 * @param all fields
 * @param missing required fields without an answer, in order
 */
public record FormProgress(int answered, int all, List<FormField> missing) {
  public FormProgress {
    missing = List.copyOf(missing);
  }

  /** Counts the fields of a form. */
  public static FormProgress of(FormTemplate template, Answers answers) {
    return new FormProgress(
        (int) template.fields().filter(answers::isAnswered).count(),
        (int) template.fields().count(),
        template.fields().filter(FormField::required).filter(f -> !answers.isAnswered(f)).toList());
  }

  /** Whether the form can be finished: everything required is answered. */
  public boolean canFinish() {
    return missing.isEmpty();
  }
}
