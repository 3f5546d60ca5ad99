package dk.medspil.domain.form;

import java.util.List;

/**
 * A part of a form.
 *
 * @param help what the part is for; may be empty
 */
public record FormSection(String title, String help, List<FormField> fields) {
  public FormSection {
    fields = List.copyOf(fields);
  }
}
