package dk.medspil.desktop.form;

import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormProgress;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The forms of a forum and the forms somebody made outside the program.
 *
 * @param rows the forms, the newest first
 * @param own the user's own forms, by title
 */
record FormsPicture(List<Row> rows, List<FormTemplate> own) {

  /** The tables a picture is made of. */
  static final Set<String> TABLES = Set.of("filled_form", "form_answer", "own_content");

  FormsPicture {
    rows = List.copyOf(rows);
    own = List.copyOf(own);
  }

  /**
   * A form in the list.
   *
   * @param template its questions
   */
  record Row(FilledForm form, FormTemplate template, FormProgress progress) {
    String title() {
      return form.title().isBlank() ? template.title() : form.title();
    }
  }

  static FormsPicture read(Session session, UUID forum) {
    return new FormsPicture(
        session.forms().ofForum(forum).stream().map(FormsPicture::row).toList(),
        OwnForms.all(session));
  }

  private static Row row(FilledForm form) {
    FormTemplate template = OwnForms.of(form);
    return new Row(form, template, FormProgress.of(template, form.answers()));
  }
}
