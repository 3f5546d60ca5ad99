package dk.medspil.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every answer is kept until somebody takes it away, whatever else is written. */
class AnswersPropertyTest {

  @Property(tries = 500)
  void whatIsWrittenInOnePlaceNeverChangesAnother(@ForAll long seed) {
    Random random = new Random(seed);
    Answers answers = Answers.NONE;
    Map<List<String>, String> expected = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      List<String> place =
          List.of(
              "f" + random.nextInt(4),
              List.of("", "1", "2").get(random.nextInt(3)),
              List.of("", "note").get(random.nextInt(2)));
      String value = random.nextInt(4) == 0 ? "" : "ord " + i;
      answers = answers.with(place.get(0), place.get(1), place.get(2), value);
      expected.put(place, value);
    }
    for (Map.Entry<List<String>, String> entry : expected.entrySet()) {
      List<String> place = entry.getKey();
      assertThat(answers.at(place.get(0), place.get(1), place.get(2))).isEqualTo(entry.getValue());
    }
    assertThat(answers.all()).noneMatch(answer -> answer.value().isBlank());
  }

  @Property(tries = 500)
  void aRowThatIsRemovedTakesItsOwnWordsOnly(@ForAll long seed) {
    FormTemplates made = new FormTemplates(seed);
    FormTemplate template = made.template();
    Answers before = made.answers(template);
    template
        .fields()
        .filter(field -> field.kind() == FieldKind.ROWS)
        .forEach(field -> {
          for (UUID row : before.rows(field.id())) {
            Answers after = before.withoutRow(field.id(), row);
            assertThat(after.rows(field.id())).doesNotContain(row);
            assertThat(after.all())
                .filteredOn(answer -> !answer.field().equals(field.id()))
                .containsExactlyElementsOf(
                    before.all().stream()
                        .filter(answer -> !answer.field().equals(field.id()))
                        .toList());
            before.rows(field.id()).stream()
                .filter(other -> !other.equals(row))
                .forEach(other ->
                    field
                        .columns()
                        .forEach(column ->
                            assertThat(after.at(field.id(), other.toString(), column.id()))
                                .isEqualTo(before.at(field.id(), other.toString(), column.id()))));
          }
        });
  }

  @Property(tries = 500)
  void aFormCanBeFinishedExactlyWhenNothingRequiredIsMissing(@ForAll long seed) {
    FormTemplates made = new FormTemplates(seed);
    FormTemplate template = made.template();
    Answers answers = made.answers(template);
    FormProgress progress = FormProgress.of(template, answers);
    assertThat(progress.canFinish())
        .isEqualTo(template.fields().filter(FormField::required).allMatch(answers::isAnswered));
    assertThat(progress.answered()).isBetween(0, progress.all());
  }
}
