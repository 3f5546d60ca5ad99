package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormSection;
import dk.medspil.domain.form.FormTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What can be changed in a form. Each gives a form that can be filled in, and that any Medspil
 * reads as a pack: it has a section, each section has a field, and what must have words has some.
 */
final class FormEdits {
  /** The bounds of the schema of a pack. */
  static final int NAME = 200;

  static final int WORDS = 1000;
  static final int MOST_PARTS = 30;

  static final Words TITLE =
      new Words(NAME, true, (form, words) -> form(form, words, form.purpose(), form.answeredBy()));
  static final Words PURPOSE =
      new Words(WORDS, true, (form, words) -> form(form, form.title(), words, form.answeredBy()));
  static final Words ANSWERED_BY =
      new Words(NAME, true, (form, words) -> form(form, form.title(), form.purpose(), words));
  static final Words BASIS =
      new Words(
          WORDS,
          false,
          (form, words) ->
              new FormTemplate(
                  form.id(),
                  form.version(),
                  form.title(),
                  form.purpose(),
                  form.answeredBy(),
                  words,
                  form.sections(),
                  form.builtIn()));

  private FormEdits() {}

  /**
   * Words of a form as a whole.
   *
   * @param most how many characters a pack takes
   * @param needed whether the form keeps its old words rather than none
   */
  record Words(int most, boolean needed, BiFunction<FormTemplate, String, FormTemplate> put) {
    FormTemplate set(FormTemplate form, String text) {
      String words = clipped(text, most);
      return needed && words.isEmpty() ? form : put.apply(form, words);
    }
  }

  /** A form with one question. */
  static FormTemplate empty(String id) {
    return new FormTemplate(
        id,
        1,
        Texts.get("form.empty.title"),
        Texts.get("form.empty.purpose"),
        Texts.get("form.empty.by"),
        "",
        List.of(section(Texts.get("form.empty.section"))),
        false);
  }

  private static FormSection section(String title) {
    return new FormSection(title, "", List.of(field(Texts.get("form.empty.question"))));
  }

  private static FormField field(String title) {
    return new FormField(
        UUID.randomUUID().toString(),
        FieldKind.LONG_TEXT,
        title,
        "",
        false,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** A section more, last, with one question. */
  static FormTemplate plusSection(FormTemplate form, String title) {
    if (title.isBlank() || form.sections().size() >= MOST_PARTS) {
      return form;
    }
    List<FormSection> sections = new ArrayList<>(form.sections());
    sections.add(section(clipped(title, NAME)));
    return with(form, sections);
  }

  /** Another title; a section is never left without one. */
  static FormTemplate sectionTitled(FormTemplate form, int at, String title) {
    String words = clipped(title, NAME);
    return words.isEmpty()
        ? form
        : section(form, at, old -> new FormSection(words, old.help(), old.fields()));
  }

  /** Other words about what the section is for. */
  static FormTemplate sectionHelped(FormTemplate form, int at, String help) {
    return section(
        form, at, old -> new FormSection(old.title(), clipped(help, WORDS), old.fields()));
  }

  /** The section up ({@code -1}) or down; stays at the ends. */
  static FormTemplate movedSection(FormTemplate form, int at, int by) {
    int to = at + by;
    if (!isIn(form, at) || !isIn(form, to)) {
      return form;
    }
    List<FormSection> sections = new ArrayList<>(form.sections());
    Collections.swap(sections, at, to);
    return with(form, sections);
  }

  /** The form without a section; the last one stays. */
  static FormTemplate withoutSection(FormTemplate form, int at) {
    if (!isIn(form, at) || form.sections().size() == 1) {
      return form;
    }
    List<FormSection> sections = new ArrayList<>(form.sections());
    sections.remove(at);
    return with(form, sections);
  }

  /** A question more, last in a section. */
  static FormTemplate plusField(FormTemplate form, int at, String title) {
    if (title.isBlank()) {
      return form;
    }
    return section(
        form,
        at,
        old -> {
          List<FormField> fields = new ArrayList<>(old.fields());
          if (fields.size() < MOST_PARTS) {
            fields.add(field(clipped(title, WORDS)));
          }
          return new FormSection(old.title(), old.help(), fields);
        });
  }

  /** Another question in the place of one. */
  static FormTemplate field(FormTemplate form, String id, UnaryOperator<FormField> change) {
    return with(
        form,
        form.sections().stream()
            .map(section ->
                new FormSection(
                    section.title(),
                    section.help(),
                    section.fields().stream()
                        .map(one -> one.id().equals(id) ? change.apply(one) : one)
                        .toList()))
            .toList());
  }

  /** The question up ({@code -1}) or down in its section; stays at the ends. */
  static FormTemplate movedField(FormTemplate form, String id, int by) {
    int at = sectionOf(form, id);
    return at < 0
        ? form
        : section(
            form,
            at,
            old -> {
              List<FormField> fields = new ArrayList<>(old.fields());
              int from = fields.stream().map(FormField::id).toList().indexOf(id);
              int to = from + by;
              if (to >= 0 && to < fields.size()) {
                Collections.swap(fields, from, to);
              }
              return new FormSection(old.title(), old.help(), fields);
            });
  }

  /** The question last in another section; the only one of a section stays where it is. */
  static FormTemplate fieldTo(FormTemplate form, String id, int to) {
    int from = sectionOf(form, id);
    if (from < 0
        || from == to
        || !isIn(form, to)
        || form.sections().get(from).fields().size() == 1
        || form.sections().get(to).fields().size() >= MOST_PARTS) {
      return form;
    }
    FormField moved = form.field(id).orElseThrow();
    FormTemplate without = withoutField(form, id);
    FormTemplate there =
        section(
            without,
            to,
            old ->
                new FormSection(
                    old.title(),
                    old.help(),
                    Stream.concat(old.fields().stream(), Stream.of(moved)).toList()));
    // A consent that moves is asked for as before.
    return with(
        there,
        there.sections().stream()
            .map(section ->
                new FormSection(
                    section.title(),
                    section.help(),
                    section.fields().stream()
                        .map(one ->
                            FieldEdits.asking(
                                one, form.field(one.id()).flatMap(FormField::consent)))
                        .toList()))
            .toList());
  }

  /** The form without a question; the last one of a section stays. */
  static FormTemplate withoutField(FormTemplate form, String id) {
    int at = sectionOf(form, id);
    return at < 0 || form.sections().get(at).fields().size() == 1
        ? form
        : section(
            form,
            at,
            old ->
                new FormSection(
                    old.title(),
                    old.help(),
                    old.fields().stream().filter(one -> !one.id().equals(id)).toList()));
  }

  /** Without line breaks and the space around it, and no longer than a pack takes. */
  static String clipped(String text, int most) {
    String words = text.strip().replaceAll("\\s*\\R\\s*", " ");
    return words.length() <= most ? words : words.substring(0, most).strip();
  }

  private static int sectionOf(FormTemplate form, String id) {
    for (int i = 0; i < form.sections().size(); i++) {
      if (form.sections().get(i).fields().stream().anyMatch(one -> one.id().equals(id))) {
        return i;
      }
    }
    return -1;
  }

  private static FormTemplate section(
      FormTemplate form, int at, UnaryOperator<FormSection> change) {
    if (!isIn(form, at)) {
      return form;
    }
    List<FormSection> sections = new ArrayList<>(form.sections());
    sections.set(at, change.apply(sections.get(at)));
    return with(form, sections);
  }

  private static boolean isIn(FormTemplate form, int at) {
    return at >= 0 && at < form.sections().size();
  }

  private static FormTemplate form(
      FormTemplate form, String title, String purpose, String answeredBy) {
    return new FormTemplate(
        form.id(),
        form.version(),
        title,
        purpose,
        answeredBy,
        form.basis(),
        form.sections(),
        form.builtIn());
  }

  /** A consent that is gone is asked for no longer. */
  private static FormTemplate with(FormTemplate form, List<FormSection> sections) {
    List<String> consents =
        sections.stream()
            .flatMap(section -> section.fields().stream())
            .filter(field -> field.kind() == FieldKind.CONSENT)
            .map(FormField::id)
            .toList();
    return new FormTemplate(
        form.id(),
        form.version(),
        form.title(),
        form.purpose(),
        form.answeredBy(),
        form.basis(),
        sections.stream()
            .map(section ->
                new FormSection(
                    section.title(),
                    section.help(),
                    section.fields().stream()
                        .map(field ->
                            FieldEdits.asking(field, field.consent().filter(consents::contains)))
                        .toList()))
            .toList(),
        form.builtIn());
  }
}
