package dk.medspil.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.content.FormCodec;
import dk.medspil.content.RefusedContentException;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormTemplate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormEditsTest {
  private static final List<FormTemplate> SHIPPED = new ContentLibrary().forms();

  @Test
  void aFormKeepsASectionAQuestionAndItsTitle() {
    FormTemplate form = FormEdits.empty("egen");
    FormField only = form.sections().getFirst().fields().getFirst();
    assertThat(FormEdits.TITLE.set(form, "  ")).isEqualTo(form);
    assertThat(FormEdits.withoutSection(form, 0)).isEqualTo(form);
    assertThat(FormEdits.withoutField(form, only.id())).isEqualTo(form);
    assertThat(FormEdits.plusSection(form, " ")).isEqualTo(form);
    assertThat(FormEdits.TITLE.set(form, "Vores\ntavle").title()).isEqualTo("Vores tavle");
    assertThat(FormEdits.TITLE.set(form, "x".repeat(500)).title()).hasSize(FormEdits.NAME);
  }

  @Test
  void anotherKindOfAnswerGetsWhatItNeeds() {
    FormTemplate form = FormEdits.empty("egen");
    FormField words = form.sections().getFirst().fields().getFirst();
    FormField choice = FieldEdits.kind(words, FieldKind.CHOICE);
    assertThat(choice.options()).containsExactly("Ja", "Nej");
    FormField three = FieldEdits.options(choice, "Ja\n\nNej\nJa\nVed ikke ");
    assertThat(three.options()).containsExactly("Ja", "Nej", "Ved ikke");
    assertThat(FieldEdits.kind(three, FieldKind.CHECKLIST).options()).hasSize(3);
    FormField rows = FieldEdits.kind(three, FieldKind.ROWS);
    assertThat(rows.options()).isEmpty();
    assertThat(rows.makesTasks()).isTrue();
    assertThat(FieldEdits.withoutColumn(rows, rows.columns().getFirst().id()).makesTasks())
        .isFalse();
  }

  @Test
  void rowsThatStandThereFromTheBeginningFollowTheirColumns() {
    FormField rows =
        new FormField(
            "r",
            FieldKind.ROWS,
            "Tal",
            "",
            false,
            List.of(),
            List.of(
                new FormColumn("a", "Hvad", FormColumn.Kind.TEXT, List.of()),
                new FormColumn("b", "I år", FormColumn.Kind.TEXT, List.of())),
            List.of(List.of("Fravær", "4")),
            Optional.empty());
    assertThat(FieldEdits.movedColumn(rows, "a", 1).start())
        .containsExactly(List.of("4", "Fravær"));
    assertThat(FieldEdits.plusColumn(rows, "Næste år").start())
        .containsExactly(List.of("Fravær", "4", ""));
    assertThat(FieldEdits.withoutColumn(rows, "b").start()).containsExactly(List.of("Fravær"));
  }

  @Test
  void rowsFromTheStartAreTypedAsLines() {
    FormField rows = FieldEdits.kind(question("Hvem gør hvad?"), FieldKind.ROWS);
    FormField typed =
        FieldEdits.start(rows, "Rundt om bygningen; AMR\n\n ; ; 3/12\nTal med natten");
    assertThat(typed.start())
        .as("a day cannot stand there from the start, and a row of nothing is none")
        .containsExactly(
            List.of("Rundt om bygningen", "AMR", ""), List.of("Tal med natten", "", ""));
    assertThat(FieldEdits.startText(typed)).isEqualTo("Rundt om bygningen; AMR\nTal med natten");
    assertThat(FieldEdits.start(typed, FieldEdits.startText(typed))).isEqualTo(typed);
    String who = rows.columns().get(1).id();
    FormField chosen = FieldEdits.columnKind(typed, who, FormColumn.Kind.CHOICE);
    assertThat(chosen.start().getFirst()).containsExactly("Rundt om bygningen", "", "");
  }

  @Test
  void aQuestionMovesToAnotherSectionButNoSectionIsLeftEmpty() {
    FormTemplate form = FormEdits.plusSection(FormEdits.empty("egen"), "Bagefter");
    FormField only = form.sections().getFirst().fields().getFirst();
    assertThat(FormEdits.fieldTo(form, only.id(), 1)).isEqualTo(form);
    FormTemplate two = FormEdits.plusField(form, 0, "Hvad nu?");
    FormField asked = two.sections().getFirst().fields().getLast();
    FormTemplate moved = FormEdits.fieldTo(two, asked.id(), 1);
    assertThat(moved.sections().getFirst().fields()).containsExactly(only);
    assertThat(moved.sections().getLast().fields()).last().isEqualTo(asked);
    assertThat(FormEdits.fieldTo(moved, asked.id(), 7)).isEqualTo(moved);
  }

  @Test
  void aConsentThatMovesIsAskedForAsBefore() {
    FormTemplate form = FormEdits.plusSection(FormEdits.empty("egen"), "Bagefter");
    form = FormEdits.plusField(form, 0, "Må citatet bruges?");
    form = FormEdits.plusField(form, 0, "Citatet");
    List<FormField> fields = form.sections().getFirst().fields();
    String consent = fields.get(1).id();
    form = FormEdits.field(form, consent, old -> FieldEdits.kind(old, FieldKind.CONSENT));
    form =
        FormEdits.field(
            form, fields.get(2).id(), old -> FieldEdits.asking(old, Optional.of(consent)));
    FormTemplate moved = FormEdits.fieldTo(form, consent, 1);
    assertThat(moved.field(fields.get(2).id()).orElseThrow().consent()).contains(consent);
  }

  private static FormField question(String title) {
    FormTemplate form = FormEdits.plusField(FormEdits.empty("egen"), 0, title);
    return form.sections().getFirst().fields().getLast();
  }

  @Test
  void aConsentThatIsGoneIsAskedForNoLonger() {
    FormTemplate story =
        SHIPPED.stream()
            .filter(form -> form.fields().anyMatch(field -> field.consent().isPresent()))
            .findFirst()
            .orElseThrow()
            .own("egen");
    FormTemplate without = story;
    for (FormField field : story.fields().filter(one -> one.kind() == FieldKind.CONSENT).toList()) {
      without =
          FormEdits.field(without, field.id(), old -> FieldEdits.kind(old, FieldKind.SHORT_TEXT));
    }
    assertThat(without.fields()).allMatch(field -> field.consent().isEmpty());
  }

  /** Whatever is done to a form, every Medspil reads it as a pack, and reads the same form. */
  @Property(tries = 300)
  void anyRowOfEditsGivesAFormThatIsReadAsAPack(@ForAll long seed) throws RefusedContentException {
    Random random = new Random(seed);
    FormTemplate form =
        random.nextInt(4) == 0
            ? FormEdits.empty("egen")
            : SHIPPED.get(random.nextInt(SHIPPED.size())).own("egen");
    for (int i = 0; i < 30; i++) {
      form = edit(form, random);
    }
    byte[] pack = new FormCodec().write(List.of(form)).getBytes(StandardCharsets.UTF_8);
    assertThat(new FormCodec().read("egen.json", pack)).containsExactly(form);
  }

  private static FormTemplate edit(FormTemplate form, Random random) {
    int section = random.nextInt(form.sections().size() + 1);
    List<FormField> fields = form.fields().toList();
    FormField field = fields.get(random.nextInt(fields.size()));
    int by = random.nextBoolean() ? 1 : -1;
    String words = words(random);
    return switch (random.nextInt(15)) {
      case 0 -> FormEdits.TITLE.set(form, words);
      case 1 -> FormEdits.PURPOSE.set(form, words);
      case 2 -> FormEdits.ANSWERED_BY.set(form, words);
      case 3 -> FormEdits.BASIS.set(form, words);
      case 4 -> FormEdits.plusSection(form, words);
      case 5 -> FormEdits.sectionTitled(form, section, words);
      case 6 -> FormEdits.sectionHelped(form, section, words);
      case 7 -> FormEdits.movedSection(form, section, by);
      case 8 -> FormEdits.withoutSection(form, section);
      case 9 -> FormEdits.plusField(form, section, words);
      case 10 -> FormEdits.movedField(form, field.id(), by);
      case 11 -> FormEdits.withoutField(form, field.id());
      case 12 -> FormEdits.fieldTo(form, field.id(), section);
      default -> FormEdits.field(form, field.id(), old -> edit(old, words, by, fields, random));
    };
  }

  private static FormField edit(
      FormField field, String words, int by, List<FormField> others, Random random) {
    String column =
        field.columns().isEmpty()
            ? "none"
            : field.columns().get(random.nextInt(field.columns().size())).id();
    FieldKind[] kinds = FieldKind.values();
    FormColumn.Kind[] columns = FormColumn.Kind.values();
    return switch (random.nextInt(12)) {
      case 0 -> FieldEdits.titled(field, words);
      case 1 -> FieldEdits.hinted(field, words);
      case 2 -> FieldEdits.required(field, random.nextBoolean());
      case 3 ->
          FieldEdits.asking(field, Optional.of(others.get(random.nextInt(others.size())).id()));
      case 4 -> FieldEdits.options(field, words);
      case 5 -> FieldEdits.plusColumn(field, words);
      case 6 -> FieldEdits.columnTitled(field, column, words);
      case 7 -> FieldEdits.columnKind(field, column, columns[random.nextInt(columns.length)]);
      case 10 -> FieldEdits.start(field, words.replace(',', ';'));
      case 8 -> FieldEdits.columnChoices(field, column, words);
      case 9 ->
          random.nextBoolean()
              ? FieldEdits.movedColumn(field, column, by)
              : FieldEdits.withoutColumn(field, column);
      default -> FieldEdits.kind(field, kinds[random.nextInt(kinds.length)]);
    };
  }

  private static String words(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> " \n ";
      case 1 -> "x".repeat(1500);
      case 2 -> "en\nto\n\nto, tre,, fire";
      case 3 -> "Ærø \"citat\" \\ {0}";
      default -> "ord " + random.nextInt(1000);
    };
  }
}
