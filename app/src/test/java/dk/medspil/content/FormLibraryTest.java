package dk.medspil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms that ship: each keeps the numbers of the handbook, and all can be finished. */
class FormLibraryTest {
  private static final ContentLibrary LIBRARY = new ContentLibrary();

  /** Handbook 1.6, 8.1, 8.2 and 8.3. */
  @ParameterizedTest
  @CsvSource({
    "loeft-op, tjek, 6",
    "arbejdstidsaftale, aftale, 8",
    "arbejdstidsaftale, emner, 7",
    "arbejdstidsaftale, principper, 4",
    "tre-trin, rammer, 3",
    "tre-trin, emner, 7",
    "loentilskud, emner, 7",
    "tilbage-til-arbejdet, principper, 7",
    "kerneopgave, proever, 3"
  })
  void aChecklistHasThePointsOfItsSource(String form, String field, int points) {
    assertThat(field(form, field).options()).hasSize(points);
  }

  @ParameterizedTest
  @CsvSource({
    "fravaerspolitik, 9 4 5 4 8",
    "seniorpolitik, 9 8 5 5 9 6 5",
  })
  void aPolicyAsksAsManyQuestionsAsItsSource(String form, String counts) {
    List<Integer> expected = Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
    assertThat(
            form(form)
                .fields()
                .filter(field -> field.kind() == FieldKind.CHECKLIST)
                .map(field -> field.options().size()))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theThirdStepHasFourContents() {
    FormTemplate steps = form("tre-trin");
    assertThat(steps.sections().get(2).fields())
        .filteredOn(field -> field.kind() == FieldKind.LONG_TEXT)
        .hasSize(4);
  }

  @Test
  void outdatedFiguresAreRowsWithADayToBeLookedAfter() {
    FormField figures = field("seniorpolitik", "satser");
    assertThat(figures.start()).hasSizeGreaterThan(7);
    assertThat(figures.columns().getLast().isDate()).isTrue();
    assertThat(figures.start()).allSatisfy(row -> assertThat(row.getLast()).isEmpty());
  }

  @Test
  void aQuoteAndANameOfTheGoodStoryNeedConsent() {
    for (String field : List.of("citat", "navn")) {
      String consent = field("den-gode-historie", field).consent().orElseThrow();
      assertThat(field("den-gode-historie", consent).kind()).isEqualTo(FieldKind.CONSENT);
    }
  }

  @Test
  void theIncidentLogHasNoColumnForAPerson() {
    assertThat(field("voldspolitik", "log").columns())
        .noneMatch(column -> column.id().contains("navn") || column.id().contains("hvem"));
  }

  @Test
  void everyKindOfFieldIsUsed() {
    Set<FieldKind> used =
        forms().flatMap(FormTemplate::fields).map(FormField::kind).collect(Collectors.toSet());
    assertThat(used).isEqualTo(EnumSet.allOf(FieldKind.class));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormTellsWhenItHelpsAndAsksForFewThingsOnly(FormTemplate form) {
    assertThat(form.builtIn()).isTrue();
    assertThat(form.purpose()).startsWith("Når").endsWith(".");
    assertThat(form.answeredBy()).isNotBlank();
    assertThat(form.fields().filter(FormField::required).count()).isBetween(1L, 9L);
    assertThat(form.fields().map(FormField::id)).doesNotHaveDuplicates();
    assertThat(LIBRARY.form(form.id())).contains(form);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatIsWrittenIsReadAsItWas(FormTemplate form) throws Exception {
    String written = new FormCodec().write(List.of(form));
    assertThat(new FormCodec().readOwn(written)).containsExactly(form.own(form.id()));
    assertThat(new FormCodec().read("skema.json", written.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(form.own(form.id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'a','kind':'CHOICE','title':'A'} | mangler »options«",
        "{'id':'a','kind':'SHORT_TEXT','title':'A','options':['x']} | står »options«",
        "{'id':'a','kind':'ROWS','title':'A'} | mangler »columns«",
        "{'id':'a','kind':'LONG_TEXT','title':'A','consent':'b'} | peger »consent« på »b«",
        "{'id':'a','kind':'ROWS','title':'A','columns':[{'id':'x','title':'X'}],'start':[['1','2']]}"
            + " | har en række i »start« ikke 1 felter",
        "{'id':'a','kind':'MAYBE','title':'A'} | står »MAYBE« i »kind«",
        "{'id':'a','kind':'DATE','title':'A'},{'id':'a','kind':'DATE','title':'B'} | den id er brugt"
      })
  void aFormThatDoesNotFitTogetherIsRefusedInOneSentence(String fields, String words) {
    String pack =
        ("{'format':'medspil-form','version':1,'forms':[{'id':'f','version':1,'title':'F',"
                + "'purpose':'P','answeredBy':'Alle','sections':[{'title':'S','fields':["
                + fields
                + "]}]}]}")
            .replace('\'', '"');
    assertThatThrownBy(() -> ContentPack.read("skema.json", pack.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RefusedContentException.class)
        .hasMessageContaining("»skema.json«")
        .hasMessageContaining(words);
  }

  static Stream<FormTemplate> forms() {
    return LIBRARY.forms().stream();
  }

  private static FormTemplate form(String id) {
    return LIBRARY.form(id).orElseThrow();
  }

  private static FormField field(String form, String field) {
    return form(form).field(field).orElseThrow();
  }
}
