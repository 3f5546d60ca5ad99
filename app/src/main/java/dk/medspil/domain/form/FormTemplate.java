package dk.medspil.domain.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form before anybody has filled it in.
 *
 * @param id unique among forms, stable over versions
 * @param version from 1; a filled form keeps the version it was filled in
 * @param title what it is called
 * @param purpose one sentence about when it helps
 * @param answeredBy who fills it in, by role
 * @param basis the law, agreement or experience behind it; may be empty
 * @param builtIn whether it ships with the program
 */
public record FormTemplate(
    String id,
    int version,
    String title,
    String purpose,
    String answeredBy,
    String basis,
    List<FormSection> sections,
    boolean builtIn) {
  public FormTemplate {
    sections = List.copyOf(sections);
  }

  /** All fields in order. */
  public Stream<FormField> fields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  /** The field with an id. */
  public Optional<FormField> field(String id) {
    return fields().filter(field -> field.id().equals(id)).findFirst();
  }

  /** The same form as one of the user's own. */
  public FormTemplate own(String newId) {
    return new FormTemplate(newId, version, title, purpose, answeredBy, basis, sections, false);
  }
}
