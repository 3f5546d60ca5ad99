package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be changed in a question of a form; each gives a question that can be answered. */
final class FieldEdits {
  private static final int MOST_OPTIONS = 40;
  private static final int MOST_CHOICES = 20;
  private static final int MOST_COLUMNS = 8;
  private static final int MOST_START = 50;

  private FieldEdits() {}

  static FormField titled(FormField field, String text) {
    String words = FormEdits.clipped(text, FormEdits.WORDS);
    return words.isEmpty() ? field : with(field, words, field.hint(), field.required());
  }

  static FormField hinted(FormField field, String text) {
    String words = FormEdits.clipped(text, FormEdits.WORDS);
    return with(field, field.title(), words, field.required());
  }

  static FormField required(FormField field, boolean required) {
    return with(field, field.title(), field.hint(), required);
  }

  /** The answer leaves the form only with a consent, or without asking. */
  static FormField asking(FormField field, Optional<String> consent) {
    return new FormField(
        field.id(),
        field.kind(),
        field.title(),
        field.hint(),
        field.required(),
        field.options(),
        field.columns(),
        field.start(),
        consent.filter(id -> !id.equals(field.id())));
  }

  /** Whether answers of a kind are chosen or ticked among words. */
  static boolean hasOptions(FieldKind kind) {
    return kind == FieldKind.CHOICE || kind == FieldKind.SCALE || kind == FieldKind.CHECKLIST;
  }

  /** Another kind of answer, with what that kind must have. */
  static FormField kind(FormField field, FieldKind kind) {
    if (kind == field.kind()) {
      return field;
    }
    List<String> options =
        !hasOptions(kind)
            ? List.of()
            : field.options().isEmpty()
                ? lines(Texts.get("form.kind.startOptions"), ",", FormEdits.WORDS, MOST_OPTIONS)
                : field.options();
    List<FormColumn> columns = kind == FieldKind.ROWS ? usualColumns() : List.of();
    return new FormField(
        field.id(),
        kind,
        field.title(),
        field.hint(),
        field.required(),
        options,
        columns,
        List.of(),
        field.consent());
  }

  private static List<FormColumn> usualColumns() {
    return Stream.of(FormColumn.Kind.WHAT, FormColumn.Kind.WHO, FormColumn.Kind.WHEN)
        .map(kind -> new FormColumn(newId(), FormWords.of(kind), kind, List.of()))
        .toList();
  }

  /** Other options, one a line; a question is never left without any. */
  static FormField options(FormField field, String text) {
    List<String> options = lines(text, "\\R", FormEdits.WORDS, MOST_OPTIONS);
    return options.isEmpty() || !hasOptions(field.kind())
        ? field
        : new FormField(
            field.id(),
            field.kind(),
            field.title(),
            field.hint(),
            field.required(),
            options,
            field.columns(),
            field.start(),
            field.consent());
  }

  /** A column more, last. */
  static FormField plusColumn(FormField field, String title) {
    String words = FormEdits.clipped(title, FormEdits.NAME);
    if (words.isEmpty()
        || field.kind() != FieldKind.ROWS
        || field.columns().size() >= MOST_COLUMNS) {
      return field;
    }
    List<FormColumn> columns = new ArrayList<>(field.columns());
    columns.add(new FormColumn(newId(), words, FormColumn.Kind.TEXT, List.of()));
    return rows(field, columns, row -> row.add(""));
  }

  static FormField columnTitled(FormField field, String id, String title) {
    String words = FormEdits.clipped(title, FormEdits.NAME);
    return words.isEmpty()
        ? field
        : column(field, id, old -> new FormColumn(old.id(), words, old.kind(), old.options()));
  }

  /** Another kind of column, with what that kind must have. */
  static FormField columnKind(FormField field, String id, FormColumn.Kind kind) {
    return column(
        field,
        id,
        old ->
            kind == old.kind()
                ? old
                : new FormColumn(
                    old.id(),
                    old.title(),
                    kind,
                    kind == FormColumn.Kind.CHOICE
                        ? choices(Texts.get("form.kind.startOptions"))
                        : List.of()));
  }

  /** Other choices of a column, with commas between; it is never left without any. */
  static FormField columnChoices(FormField field, String id, String text) {
    List<String> choices = choices(text);
    return column(
        field,
        id,
        old ->
            choices.isEmpty() || old.kind() != FormColumn.Kind.CHOICE
                ? old
                : new FormColumn(old.id(), old.title(), old.kind(), choices));
  }

  /** The column to the left ({@code -1}) or right; stays at the ends. */
  static FormField movedColumn(FormField field, String id, int by) {
    int at = indexOf(field, id);
    int to = at + by;
    if (at < 0 || to < 0 || to >= field.columns().size()) {
      return field;
    }
    List<FormColumn> columns = new ArrayList<>(field.columns());
    Collections.swap(columns, at, to);
    return rows(field, columns, row -> Collections.swap(row, at, to));
  }

  /** The question without a column; the last one stays. */
  static FormField withoutColumn(FormField field, String id) {
    int at = indexOf(field, id);
    if (at < 0 || field.columns().size() == 1) {
      return field;
    }
    List<FormColumn> columns = new ArrayList<>(field.columns());
    columns.remove(at);
    return rows(field, columns, row -> row.remove(at));
  }

  /**
   * Other rows that stand there from the start: a row a line, cells with semicolons between. A day
   * cannot stand there from the start, and a choice only when it is one of the choices.
   */
  static FormField start(FormField field, String text) {
    if (field.kind() != FieldKind.ROWS) {
      return field;
    }
    List<List<String>> start =
        Stream.of(text.split("\\R"))
            .map(line -> cells(field.columns(), line))
            .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
            .limit(MOST_START)
            .toList();
    return new FormField(
        field.id(),
        field.kind(),
        field.title(),
        field.hint(),
        field.required(),
        field.options(),
        field.columns(),
        start,
        field.consent());
  }

  /** The rows from the start as they are typed. */
  static String startText(FormField field) {
    return field.start().stream()
        .map(cells -> String.join("; ", cells).replaceFirst("(; )+$", ""))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> cells(List<FormColumn> columns, String line) {
    String[] typed = line.split(";", -1);
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = i < typed.length ? FormEdits.clipped(typed[i], FormEdits.WORDS) : "";
      cells.add(fitting(columns.get(i), cell));
    }
    return cells;
  }

  private static String fitting(FormColumn column, String cell) {
    boolean fits =
        !column.isDate()
            && (column.kind() != FormColumn.Kind.CHOICE || column.options().contains(cell));
    return fits ? cell : "";
  }

  private static FormField column(FormField field, String id, UnaryOperator<FormColumn> change) {
    return rows(
        field,
        field.columns().stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList(),
        row -> {});
  }

  private interface RowChange {
    void of(List<String> row);
  }

  /** Other columns; the rows that stand there from the beginning follow them. */
  private static FormField rows(FormField field, List<FormColumn> columns, RowChange change) {
    List<List<String>> start = new ArrayList<>();
    for (List<String> row : field.start()) {
      List<String> cells = new ArrayList<>(row);
      change.of(cells);
      for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
        cells.set(i, fitting(columns.get(i), cells.get(i)));
      }
      start.add(cells);
    }
    return new FormField(
        field.id(),
        field.kind(),
        field.title(),
        field.hint(),
        field.required(),
        field.options(),
        columns,
        start,
        field.consent());
  }

  private static FormField with(FormField field, String title, String hint, boolean required) {
    return new FormField(
        field.id(),
        field.kind(),
        title,
        hint,
        required,
        field.options(),
        field.columns(),
        field.start(),
        field.consent());
  }

  private static int indexOf(FormField field, String column) {
    return field.columns().stream().map(FormColumn::id).toList().indexOf(column);
  }

  private static List<String> choices(String text) {
    return lines(text, ",", FormEdits.NAME, MOST_CHOICES);
  }

  private static List<String> lines(String text, String between, int longest, int most) {
    return Stream.of(text.split(between))
        .map(line -> FormEdits.clipped(line, longest))
        .filter(line -> !line.isEmpty())
        .distinct()
        .limit(most)
        .toList();
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
