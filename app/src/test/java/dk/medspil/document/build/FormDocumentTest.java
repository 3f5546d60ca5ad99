package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Block;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormTemplate;
import dk.medspil.domain.form.FormTemplates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** A form's document holds every answer that may be there, and none that may not. */
class FormDocumentTest {

  @Property(tries = 1000)
  @Tag("R25")
  void everyAnswerThatMayLeaveIsThereAndNoOther(@ForAll long seed) {
    FormTemplates made = new FormTemplates(seed);
    FormTemplate template = made.template();
    Answers answers = made.answers(template);
    List<Block> body = FormDocument.body(FormTemplates.filled(template, answers), template);
    String text = body.stream().map(FormDocumentTest::text).collect(Collectors.joining("\n"));
    for (Answer answer : answers.all()) {
      FormField field = template.field(answer.field()).orElseThrow();
      String words = words(field, answer);
      if (words.isEmpty()) {
        continue;
      }
      if (answers.mayLeave(field)) {
        assertThat(text).contains(words);
      } else if (words.startsWith("ord")) {
        // Only these words are the answer's alone.
        assertThat(text).doesNotContain(words);
      }
    }
    template
        .fields()
        .filter(field -> !answers.mayLeave(field))
        .forEach(field -> assertThat(text).doesNotContain(field.title() + "\n"));
  }

  /** How an answer reads on paper; empty for what is no word of its own. */
  private static String words(FormField field, Answer answer) {
    if (field.kind() == FieldKind.CONSENT
        || field.kind() == FieldKind.ROWS && answer.part().isEmpty()
        || answer.value().equals(Answer.YES)) {
      return "";
    }
    return answer.value().matches("\\d{4}-\\d\\d-\\d\\d")
        ? DanishFormat.date(LocalDate.parse(answer.value()))
        : answer.value();
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(int level, String title) -> title + "\n";
      case Block.Paragraph(var text) -> text.plain();
      case Block.BulletList(var items) ->
          items.stream().map(item -> item.plain()).collect(Collectors.joining("\n"));
      case Block.KeyValues(var entries) ->
          entries.stream()
              .map(entry -> entry.key() + "\n" + entry.value().plain())
              .collect(Collectors.joining("\n"));
      case Block.Table(String caption, var columns, var rows) -> {
        List<String> lines = new ArrayList<>(List.of(caption + "\n"));
        rows.forEach(row -> row.forEach(cell -> lines.add(cell.plain())));
        yield String.join("\n", lines);
      }
      default -> "";
    };
  }
}
