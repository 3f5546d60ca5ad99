package dk.medspil.desktop.form;

import dk.medspil.domain.form.FormField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes what is answered in the fields of a form. */
interface Answering {
  LocalDate today();

  /** Writes an answer; an empty value takes it away. */
  void set(String field, String row, String part, String value);

  /** Adds a row at the end; {@code then} gets it once it is there. */
  void addRow(FormField field, Consumer<UUID> then);

  void removeRow(FormField field, UUID row);

  /** Where something half typed is kept. */
  String draftPlace(String what);
}
