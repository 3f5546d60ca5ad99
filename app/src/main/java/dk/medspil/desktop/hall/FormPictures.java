package dk.medspil.desktop.hall;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormSection;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.privacy.ClearedFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes what the room may see of a form that is being filled in: one section with its questions and
 * the answers so far. An answer that may tell about a person, that names a member, or that nobody
 * has consented to is left out (R25); who does something is shown only when it is roles.
 */
public final class FormPictures {
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST_NAME = 3;

  private final ClearedFindings cleared;
  private final Set<String> names;

  /**
   * Pictures for a room.
   *
   * @param cleared what the user has said may stand
   * @param members the names of the members; no text with a part of one is shown
   */
  public FormPictures(ClearedFindings cleared, List<String> members) {
    this.cleared = cleared;
    names =
        members.stream()
            .flatMap(NOT_A_LETTER::splitAsStream)
            .filter(word -> word.length() >= SHORTEST_NAME)
            .collect(Collectors.toSet());
  }

  /**
   * A section of a form.
   *
   * @param section from 0
   * @param now the id of the field that is being answered; empty for none
   */
  public HallPicture.Form section(FilledForm form, FormTemplate template, int section, String now) {
    FormSection shown = template.sections().get(section);
    List<FormField> fields =
        shown.fields().stream().filter(field -> isSayable(field.title())).toList();
    String title = isSayable(form.title()) ? form.title().strip() : "";
    return new HallPicture.Form(
        title.isEmpty() ? sayable(template.title()) : title,
        Texts.get(
            "hall.form.section", section + 1, template.sections().size(), sayable(shown.title())),
        fields.stream()
            .map(field ->
                new HallPicture.FormLine(field.title().strip(), words(form.answers(), field)))
            .toList(),
        IntStream.range(0, fields.size())
            .filter(i -> fields.get(i).id().equals(now))
            .findFirst()
            .orElse(-1));
  }

  /** How many answers of a section have words that the room does not see. */
  public int hidden(FilledForm form, FormTemplate template, int section) {
    return (int)
        template.sections().get(section).fields().stream()
            .filter(field -> form.answers().isAnswered(field))
            .filter(field -> hides(form.answers(), field))
            .count();
  }

  private boolean hides(Answers answers, FormField field) {
    return !isSayable(field.title())
        || !answers.mayLeave(field)
        || raw(answers, field).anyMatch(text -> !isSayable(text))
        || answers.rows(rowsOf(field)).stream()
            .flatMap(row -> whoOf(field).map(who -> at(answers, field, row, who)))
            .anyMatch(who -> !who.isBlank() && !TaskShorthand.isRoles(who.strip()));
  }

  private static String rowsOf(FormField field) {
    return field.columns().isEmpty() ? "" : field.id();
  }

  private static Stream<FormColumn> whoOf(FormField field) {
    return field.columns().stream().filter(column -> column.kind() == FormColumn.Kind.WHO);
  }

  /** All that a person wrote at a field. */
  private static Stream<String> raw(Answers answers, FormField field) {
    return switch (field.kind()) {
      case SHORT_TEXT, LONG_TEXT, CHOICE -> Stream.of(answers.text(field.id()));
      case SCALE, DATE, REVIEW, CONSENT -> Stream.empty();
      case CHECKLIST ->
          IntStream.rangeClosed(1, field.options().size())
              .mapToObj(point -> answers.remark(field.id(), point));
      case ROWS ->
          answers.rows(field.id()).stream()
              .flatMap(row ->
                  field.columns().stream()
                      .filter(column -> column.kind() != FormColumn.Kind.WHO)
                      .map(column -> at(answers, field, row, column)));
    };
  }

  private String words(Answers answers, FormField field) {
    if (!answers.mayLeave(field)) {
      return "";
    }
    String text = answers.text(field.id());
    return switch (field.kind()) {
      case SHORT_TEXT, LONG_TEXT, CHOICE -> sayable(text);
      case SCALE -> step(field, text);
      case DATE, REVIEW -> answers.day(field.id()).map(DanishFormat::date).orElse("");
      case CONSENT -> answers.isTicked(field.id()) ? Texts.get("hall.form.yes") : "";
      case CHECKLIST -> points(answers, field);
      case ROWS ->
          answers.rows(field.id()).stream()
              .map(row -> row(answers, field, row))
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n"));
    };
  }

  private String step(FormField field, String text) {
    return IntStream.rangeClosed(1, field.options().size())
        .filter(step -> Integer.toString(step).equals(text))
        .mapToObj(step ->
            Texts.get(
                "hall.form.step",
                step,
                field.options().size(),
                sayable(field.options().get(step - 1))))
        .findFirst()
        .orElse("");
  }

  private String points(Answers answers, FormField field) {
    List<String> lines = new ArrayList<>();
    for (int point = 1; point <= field.options().size(); point++) {
      String remark = sayable(answers.remark(field.id(), point));
      String name = sayable(field.options().get(point - 1));
      if (answers.isTicked(field.id(), point)) {
        lines.add(Texts.get("hall.form.ticked", remark.isEmpty() ? name : name + ": " + remark));
      } else if (!remark.isEmpty()) {
        lines.add(Texts.get("hall.form.unticked", name + ": " + remark));
      }
    }
    return String.join("\n", lines);
  }

  private String row(Answers answers, FormField field, UUID row) {
    return field.columns().stream()
        .map(column -> cell(answers, field, row, column))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String cell(Answers answers, FormField field, UUID row, FormColumn column) {
    String text = at(answers, field, row, column);
    if (column.isDate()) {
      return answers
          .day(field.id(), row.toString(), column.id())
          .map(DanishFormat::date)
          .orElse("");
    }
    boolean names = column.kind() == FormColumn.Kind.WHO && !TaskShorthand.isRoles(text.strip());
    return names ? "" : sayable(text);
  }

  private static String at(Answers answers, FormField field, UUID row, FormColumn column) {
    return answers.at(field.id(), row.toString(), column.id());
  }

  private String sayable(String text) {
    return isSayable(text) ? text.strip() : "";
  }

  private boolean isSayable(String text) {
    return HallPictures.isFreeOfPersons(text, cleared)
        && NOT_A_LETTER.splitAsStream(text).noneMatch(names::contains);
  }
}
