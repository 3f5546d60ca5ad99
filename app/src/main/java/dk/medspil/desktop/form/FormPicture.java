package dk.medspil.desktop.form;

import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormProgress;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.store.Session;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One form as it is now.
 *
 * @param template its questions
 * @param tasks the rows that are tasks
 */
record FormPicture(FilledForm form, FormTemplate template, FormProgress progress, Set<UUID> tasks) {

  /** The tables a picture is made of. */
  static final Set<String> TABLES = Set.of("filled_form", "form_answer", "task");

  FormPicture {
    tasks = Set.copyOf(tasks);
  }

  static Optional<FormPicture> read(Session session, UUID id) {
    return session
        .forms()
        .form(id)
        .map(form -> {
          FormTemplate template = OwnForms.of(form);
          return new FormPicture(
              form,
              template,
              FormProgress.of(template, form.answers()),
              session.forms().rowsWithTask(id));
        });
  }

  boolean isFinished() {
    return form.state() == FormState.FINISHED;
  }

  String title() {
    return form.title().isBlank() ? template.title() : form.title();
  }
}
