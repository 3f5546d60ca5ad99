package dk.medspil.domain.form;

import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Ring;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The days a form asks to be looked at again, as they stand in the wheel of the year. */
public final class FormReview {
  private FormReview() {}

  /** A point of the wheel for each such day; the same form always gives the same ids. */
  public static List<Occurrence> of(FilledForm form, FormTemplate template) {
    return template
        .fields()
        .filter(field -> field.kind() == FieldKind.REVIEW && form.answers().mayLeave(field))
        .flatMap(field -> form.answers().day(field.id()).stream().map(day -> one(form, field, day)))
        .toList();
  }

  private static Occurrence one(FilledForm form, FormField field, LocalDate day) {
    String name = "dk.medspil.form/" + form.id() + "/" + field.id();
    return Occurrence.own(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        form.forumId(),
        Ring.FOCUS,
        "Se på »" + form.title() + "« igen",
        "Aftalt i skemaet",
        day);
  }
}
