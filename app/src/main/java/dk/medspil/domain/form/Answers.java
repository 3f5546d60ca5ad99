package dk.medspil.domain.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that is written in a form, in an order of its own. Answers to fields the form does not
 * have are kept: nothing that was written is ever dropped by reading it.
 */
public record Answers(List<Answer> all) {
  /** Nothing is written yet. */
  public static final Answers NONE = new Answers(List.of());

  public Answers {
    all = all.stream().sorted(Answer.ORDER).toList();
  }

  /** What a new form begins with: the rows that stand there from the start. */
  public static Answers start(FormTemplate template, java.util.function.Supplier<UUID> ids) {
    Answers answers = NONE;
    for (FormField field : template.fields().toList()) {
      for (List<String> cells : field.start()) {
        UUID row = ids.get();
        answers = answers.withRow(field.id(), row);
        for (int i = 0; i < Math.min(cells.size(), field.columns().size()); i++) {
          answers =
              answers.with(
                  field.id(), row.toString(), field.columns().get(i).id(), cells.get(i).strip());
        }
      }
    }
    return answers;
  }

  /** The words of a field; empty when nothing is written. */
  public String text(String field) {
    return at(field, "", "");
  }

  /** The words at a place; empty when nothing is written. */
  public String at(String field, String row, String part) {
    return all.stream()
        .filter(answer -> answer.isAt(field, row, part))
        .map(Answer::value)
        .findFirst()
        .orElse("");
  }

  /** The day of a field, or empty. */
  public Optional<LocalDate> day(String field) {
    return day(field, "", "");
  }

  /** The day at a place, or empty. */
  public Optional<LocalDate> day(String field, String row, String part) {
    String text = at(field, row, part);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** Whether a consent is ticked. */
  public boolean isTicked(String field) {
    return text(field).equals(Answer.YES);
  }

  /**
   * Whether a point is ticked.
   *
   * @param point from 1
   */
  public boolean isTicked(String field, int point) {
    return at(field, Integer.toString(point), "").equals(Answer.YES);
  }

  /**
   * What was written at a point.
   *
   * @param point from 1
   */
  public String remark(String field, int point) {
    return at(field, Integer.toString(point), Answer.REMARK);
  }

  /** The rows of a field, in order. */
  public List<UUID> rows(String field) {
    return Stream.of(text(field).split(" "))
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString)
        .toList();
  }

  /** The same with other words at a place; no words remove the answer. */
  public Answers with(String field, String row, String part, String value) {
    List<Answer> others =
        all.stream()
            .filter(answer -> !answer.isAt(field, row, part))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!value.isBlank()) {
      others.add(new Answer(field, row, part, value));
    }
    return new Answers(others);
  }

  /** The same with one more row at the end. */
  public Answers withRow(String field, UUID row) {
    return withRows(field, Stream.concat(rows(field).stream(), Stream.of(row)).toList());
  }

  /** The same without a row and what stood in it. */
  public Answers withoutRow(String field, UUID row) {
    List<UUID> left = rows(field).stream().filter(id -> !id.equals(row)).toList();
    List<Answer> others =
        all.stream()
            .filter(answer -> !(answer.field().equals(field) && answer.row().equals(row + "")))
            .toList();
    return new Answers(others).withRows(field, left);
  }

  private Answers withRows(String field, List<UUID> rows) {
    return with(field, "", "", rows.stream().map(UUID::toString).collect(Collectors.joining(" ")));
  }

  /** Whether something is answered at a field: a row counts when a cell of it does. */
  public boolean isAnswered(FormField field) {
    return switch (field.kind()) {
      case ROWS -> rows(field.id()).stream().anyMatch(row -> isFilled(field, row));
      case CHECKLIST ->
          IntStream.rangeClosed(1, field.options().size())
              .anyMatch(
                  point -> isTicked(field.id(), point) || !remark(field.id(), point).isBlank());
      case SHORT_TEXT, LONG_TEXT, CHOICE, SCALE, DATE, REVIEW, CONSENT ->
          !text(field.id()).isBlank();
    };
  }

  /** Whether a row has words in any of its columns. */
  public boolean isFilled(FormField field, UUID row) {
    return field.columns().stream()
        .anyMatch(column -> !at(field.id(), row.toString(), column.id()).isBlank());
  }

  /** Whether what is written in a field may stand in a document (consent, handbook 8.1 no. 25). */
  public boolean mayLeave(FormField field) {
    return field.consent().map(this::isTicked).orElse(true);
  }
}
