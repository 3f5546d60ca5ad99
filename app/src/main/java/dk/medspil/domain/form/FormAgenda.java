package dk.medspil.domain.form;

import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Origin;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agenda item a form becomes: its title, and the answers that matter most. */
public final class FormAgenda {
  private static final int MOST_ANSWERS = 3;

  private FormAgenda() {}

  /**
   * An item for the end of an agenda. What may not leave the form stays out of it.
   *
   * @param items how many items the agenda has
   */
  public static AgendaItem item(
      UUID id, UUID meeting, int items, FilledForm form, FormTemplate template) {
    String title = form.title().isBlank() ? template.title() : form.title();
    return AgendaItem.create(id, meeting, items, title)
        .edit()
        .background(background(form.answers(), template))
        .origin(
            new Origin(
                Origin.Kind.FORM, Optional.of(form.id()), Optional.of(form.createdOn()), title))
        .done();
  }

  private static String background(Answers answers, FormTemplate template) {
    List<FormField> told =
        template
            .fields()
            .filter(field ->
                field.kind() == FieldKind.SHORT_TEXT || field.kind() == FieldKind.LONG_TEXT)
            .filter(FormField::required)
            .filter(field -> answers.isAnswered(field) && answers.mayLeave(field))
            .limit(MOST_ANSWERS)
            .toList();
    return told.stream()
        .map(field -> field.title() + " " + answers.text(field.id()).strip())
        .collect(Collectors.joining("\n"));
  }
}
