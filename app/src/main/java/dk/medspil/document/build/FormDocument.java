package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormSection;
import dk.medspil.domain.form.FormState;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A filled form on paper: every answer that may leave it, and none that may not. Fields without an
 * answer are left out, and so is whether somebody consented: it is no answer to the reader.
 */
public final class FormDocument {
  private final FormTemplate template;
  private final Answers answers;

  private FormDocument(FormTemplate template, Answers answers) {
    this.template = template;
    this.answers = answers;
  }

  /**
   * Builds the document.
   *
   * @param template the questions of the form, as it was begun
   */
  public static Document of(
      Workplace workplace, Forum forum, FilledForm form, FormTemplate template) {
    return of(workplace, forum, form, template, Optional.empty());
  }

  /**
   * Builds the document of a form that was begun from something.
   *
   * @param template the questions of the form, as it was begun
   * @param source what it was begun from; empty when the reader must not know
   */
  public static Document of(
      Workplace workplace,
      Forum forum,
      FilledForm form,
      FormTemplate template,
      Optional<String> source) {
    List<Block> body = new ArrayList<>();
    List<Block.KeyValue> facts = facts(forum, form, template);
    source.ifPresent(words -> MeetingHead.add(facts, "Kommer fra", words));
    body.add(new Block.KeyValues(facts));
    List<Block> answered = body(form, template);
    body.addAll(
        answered.isEmpty()
            ? List.of(Block.Paragraph.of("Der er ikke svaret på noget endnu."))
            : answered);
    return new Document(
        form.title().isBlank() ? template.title() : form.title(),
        MeetingHead.organisation(workplace),
        template.title(),
        form.finishedOn().orElse(form.createdOn()),
        PageFormat.A4_PORTRAIT,
        body);
  }

  /** The answers alone, under the headings of the form; the window shows the same. */
  public static List<Block> body(FilledForm form, FormTemplate template) {
    return new FormDocument(template, form.answers()).body();
  }

  private static List<Block.KeyValue> facts(Forum forum, FilledForm form, FormTemplate template) {
    List<Block.KeyValue> facts = new ArrayList<>();
    facts.add(new Block.KeyValue("Forum", Text.of(forum.name())));
    facts.add(
        new Block.KeyValue("Skema", Text.of(template.title() + ", version " + template.version())));
    facts.add(new Block.KeyValue("Udfyldes af", Text.of(template.answeredBy())));
    facts.add(
        new Block.KeyValue(
            "Status",
            Text.of(
                form.state() == FormState.FINISHED
                    ? "Færdigt den " + day(form.finishedOn().orElse(form.createdOn()))
                    : "I gang, begyndt den " + day(form.createdOn()))));
    if (!template.basis().isBlank()) {
      facts.add(new Block.KeyValue("Grundlag", Text.of(template.basis())));
    }
    return facts;
  }

  private List<Block> body() {
    List<Block> blocks = new ArrayList<>();
    for (FormSection section : template.sections()) {
      List<FormField> fields = section.fields().stream().filter(this::isShown).toList();
      if (!fields.isEmpty()) {
        blocks.add(new Block.Heading(1, section.title()));
        fields.forEach(field -> add(field, blocks));
      }
    }
    return blocks;
  }

  private boolean isShown(FormField field) {
    return field.kind() != FieldKind.CONSENT
        && answers.isAnswered(field)
        && answers.mayLeave(field);
  }

  private void add(FormField field, List<Block> blocks) {
    switch (field.kind()) {
      case LONG_TEXT -> {
        blocks.add(new Block.Heading(2, field.title()));
        blocks.addAll(Prose.of(answers.text(field.id())));
      }
      case CHECKLIST -> blocks.add(points(field));
      case ROWS -> blocks.add(rows(field));
      case SHORT_TEXT, CHOICE, SCALE, DATE, REVIEW, CONSENT -> {
        var line = new Block.KeyValue(field.title(), Text.of(words(field)));
        if (blocks.getLast() instanceof Block.KeyValues(List<Block.KeyValue> before)) {
          List<Block.KeyValue> longer = new ArrayList<>(before);
          longer.add(line);
          blocks.set(blocks.size() - 1, new Block.KeyValues(longer));
        } else {
          blocks.add(new Block.KeyValues(List.of(line)));
        }
      }
    }
  }

  private String words(FormField field) {
    String text = answers.text(field.id());
    return switch (field.kind()) {
      case DATE, REVIEW -> answers.day(field.id()).map(FormDocument::day).orElse(text);
      case SCALE -> step(field, text);
      case SHORT_TEXT, LONG_TEXT, CHOICE, CHECKLIST, CONSENT, ROWS -> text;
    };
  }

  /** "4 af 5: Godt"; a step the scale does not have stands as it is. */
  private static String step(FormField field, String text) {
    int steps = field.options().size();
    return IntStream.rangeClosed(1, steps)
        .filter(step -> Integer.toString(step).equals(text))
        .mapToObj(step -> step + " af " + steps + ": " + field.options().get(step - 1))
        .findFirst()
        .orElse(text);
  }

  private Block points(FormField field) {
    return new Block.Table(
        field.title(),
        List.of(
            new Block.Column("Punkt", 6),
            new Block.Column("Svar", 1),
            new Block.Column("Bemærkning", 5)),
        IntStream.rangeClosed(1, field.options().size())
            .mapToObj(point ->
                List.of(
                    Text.of(field.options().get(point - 1)),
                    Text.of(answers.isTicked(field.id(), point) ? "Ja" : "–"),
                    Text.of(answers.remark(field.id(), point).strip())))
            .toList());
  }

  private Block rows(FormField field) {
    return new Block.Table(
        field.title(),
        field.columns().stream()
            .map(column -> new Block.Column(column.title(), share(column)))
            .toList(),
        answers.rows(field.id()).stream()
            .filter(row -> answers.isFilled(field, row))
            .map(row -> field.columns().stream().map(column -> cell(field, row, column)).toList())
            .toList());
  }

  private Text cell(FormField field, UUID row, FormColumn column) {
    String text = answers.at(field.id(), row.toString(), column.id());
    return Text.of(
        column.isDate()
            ? answers
                .day(field.id(), row.toString(), column.id())
                .map(FormDocument::day)
                .orElse(text)
            : text.strip());
  }

  private static int share(FormColumn column) {
    return switch (column.kind()) {
      case WHAT -> 5;
      case TEXT -> 4;
      case WHO, CHOICE -> 3;
      case DATE, WHEN -> 4;
    };
  }

  private static String day(LocalDate day) {
    return DanishFormat.date(day);
  }
}
