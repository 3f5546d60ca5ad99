package dk.medspil.document.write;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.Text;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format gives every word of the model, in the model's order. */
class SameWordsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @ParameterizedTest
  @EnumSource
  void everyBlockReadsTheSame(DocumentFormat format) throws Exception {
    Document document = Samples.everyBlock();
    String read = ReadBack.text(Samples.written(document, format), format);
    assertThat(words(read)).isEqualTo(wordsOf(document));
  }

  @ParameterizedTest
  @EnumSource
  void aTableOverSeveralPagesLosesNoRow(DocumentFormat format) throws Exception {
    String read = ReadBack.text(Samples.written(Samples.items(40), format), format);
    for (int task = 1; task <= 80; task++) {
      assertThat(read).containsPattern("Opgave nr\\. " + task + "\\b");
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> wordsOf(Document document) {
    Stream<String> head = Stream.of(document.organisation(), document.title());
    Stream<String> body = document.body().stream().flatMap(SameWordsTest::texts);
    return Stream.concat(head, body).flatMap(text -> words(text).stream()).toList();
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Heading(int _, String text) -> Stream.of(text);
      case Block.Paragraph(Text text) -> Stream.of(text.plain());
      case Block.BulletList(List<Text> items) -> items.stream().map(Text::plain);
      case Block.NumberedList(List<Text> items) -> items.stream().map(Text::plain);
      case Block.Table table ->
          Stream.of(
                  Stream.of(table.caption()),
                  table.columns().stream().map(Block.Column::header),
                  table.rows().stream().flatMap(List::stream).map(Text::plain))
              .flatMap(part -> part);
      case Block.KeyValues(List<Block.KeyValue> entries) ->
          entries.stream().flatMap(entry -> Stream.of(entry.key(), entry.value().plain()));
      case Block.Notice notice ->
          Stream.concat(
              Stream.of(notice.title()), notice.body().stream().flatMap(SameWordsTest::texts));
      case Block.Picture(String _, String description) -> Stream.of(description);
      case Block.WritingSpace _, Block.PageBreak _ -> Stream.empty();
    };
  }
}
