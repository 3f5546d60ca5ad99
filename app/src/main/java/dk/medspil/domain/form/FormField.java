package dk.medspil.domain.form;

import java.util.List;
import java.util.Optional;

/**
 * One question of a form.
 *
 * @param id unique in the form
 * @param title the question, short
 * @param hint what a good answer holds; may be empty
 * @param required whether the form can be finished without an answer
 * @param options choices, steps of a scale, or points to tick
 * @param columns of a field with rows
 * @param start rows that stand there from the beginning, such as figures to look after; a cell for
 *     each column
 * @param consent the field that must be ticked before this answer may leave the form
 */
public record FormField(
    String id,
    FieldKind kind,
    String title,
    String hint,
    boolean required,
    List<String> options,
    List<FormColumn> columns,
    List<List<String>> start,
    Optional<String> consent) {
  public FormField {
    options = List.copyOf(options);
    columns = List.copyOf(columns);
    start = start.stream().map(List::copyOf).toList();
  }

  /** Whether its rows can become tasks. */
  public boolean makesTasks() {
    return column(FormColumn.Kind.WHAT).isPresent();
  }

  /** The first column of a kind. */
  public Optional<FormColumn> column(FormColumn.Kind wanted) {
    return columns.stream().filter(column -> column.kind() == wanted).findFirst();
  }
}
