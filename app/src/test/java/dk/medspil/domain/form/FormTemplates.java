package dk.medspil.domain.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Random forms, and random answers that fit them; every answer is a word of its own. */
public final class FormTemplates {
  private final Random random;
  private int words;

  public FormTemplates(long seed) {
    random = new Random(seed);
  }

  /** A form with up to five sections; some answers depend on a consent. */
  public FormTemplate template() {
    List<FormSection> sections = new ArrayList<>();
    List<String> consents = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      List<FormField> fields = new ArrayList<>();
      int size = 1 + random.nextInt(6);
      for (int k = 0; k < size; k++) {
        FormField field = field("f" + i + "-" + k, consents);
        if (field.kind() == FieldKind.CONSENT) {
          consents.add(field.id());
        }
        fields.add(field);
      }
      sections.add(new FormSection("Afsnit " + i, "", fields));
    }
    return new FormTemplate("t", 1, "Prøve", "Når det prøves.", "Alle", "", sections, false);
  }

  private FormField field(String id, List<String> consents) {
    FieldKind kind = FieldKind.values()[random.nextInt(FieldKind.values().length)];
    boolean hasOptions =
        kind == FieldKind.CHOICE || kind == FieldKind.SCALE || kind == FieldKind.CHECKLIST;
    boolean guarded = kind != FieldKind.CONSENT && !consents.isEmpty() && random.nextBoolean();
    return new FormField(
        id,
        kind,
        "Spørgsmål " + id,
        "",
        random.nextBoolean(),
        hasOptions
            ? IntStream.rangeClosed(1, 1 + random.nextInt(5)).mapToObj(n -> id + "-" + n).toList()
            : List.of(),
        kind == FieldKind.ROWS ? columns() : List.of(),
        List.of(),
        guarded ? Optional.of(consents.get(random.nextInt(consents.size()))) : Optional.empty());
  }

  private List<FormColumn> columns() {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> {
          var kind = FormColumn.Kind.values()[random.nextInt(FormColumn.Kind.values().length)];
          return new FormColumn(
              "c" + i,
              "Kolonne " + i,
              kind,
              kind == FormColumn.Kind.CHOICE ? List.of("Valg") : List.of());
        })
        .toList();
  }

  /** Answers to most fields. */
  public Answers answers(FormTemplate template) {
    Answers answers = Answers.NONE;
    for (FormField field : template.fields().toList()) {
      if (random.nextInt(5) > 0) {
        answers = answer(field, answers);
      }
    }
    return answers;
  }

  private Answers answer(FormField field, Answers before) {
    String id = field.id();
    return switch (field.kind()) {
      case SHORT_TEXT, LONG_TEXT -> before.with(id, "", "", word());
      case CHOICE ->
          before.with(id, "", "", field.options().get(random.nextInt(field.options().size())));
      case SCALE ->
          before.with(id, "", "", Integer.toString(1 + random.nextInt(field.options().size())));
      case DATE, REVIEW -> before.with(id, "", "", day());
      case CONSENT -> before.with(id, "", "", random.nextBoolean() ? Answer.YES : "");
      case CHECKLIST -> {
        Answers now = before;
        for (int point = 1; point <= field.options().size(); point++) {
          String at = Integer.toString(point);
          now = random.nextBoolean() ? now.with(id, at, "", Answer.YES) : now;
          now = random.nextBoolean() ? now.with(id, at, Answer.REMARK, word()) : now;
        }
        yield now;
      }
      case ROWS -> {
        Answers now = before;
        int rows = random.nextInt(4);
        for (int i = 0; i < rows; i++) {
          UUID row = new UUID(random.nextLong(), random.nextLong());
          now = now.withRow(id, row);
          for (FormColumn column : field.columns()) {
            String value =
                column.isDate() ? day() : column.kind() == FormColumn.Kind.CHOICE ? "Valg" : word();
            now = random.nextInt(4) > 0 ? now.with(id, row + "", column.id(), value) : now;
          }
        }
        yield now;
      }
    };
  }

  private String word() {
    return "ord" + words++ + "x";
  }

  private String day() {
    return LocalDate.of(2026, 1, 1).plusDays(words++).toString();
  }

  /** A form with these answers. */
  public static FilledForm filled(FormTemplate template, Answers answers) {
    return new FilledForm(
        new UUID(1, 1),
        new UUID(1, 2),
        template.id(),
        template.version(),
        "",
        "Prøveskema",
        FormState.DRAFT,
        LocalDate.of(2026, 11, 26),
        Optional.empty(),
        answers);
  }
}
