package dk.medspil.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.meeting.TemplateItem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

/** What is written is always read back unchanged, whatever the words are. */
class CodecRoundTripTest {

  @Property(tries = 200)
  void templatesComeBackAsTheyWere(@ForAll("templates") @NotEmpty List<Template> templates)
      throws RefusedContentException {
    TemplateCodec codec = new TemplateCodec();
    String json = codec.write(templates);

    assertThat(codec.read("pakke.json", json.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(templates);
    assertThat(codec.readOwn(json)).isEqualTo(templates);
    assertThat(codec.write(codec.readOwn(json))).isEqualTo(json);
  }

  @Property(tries = 200)
  void decksComeBackAsTheyWere(@ForAll("decks") @NotEmpty List<Deck> decks)
      throws RefusedContentException {
    DeckCodec codec = new DeckCodec();
    String json = codec.write(decks);

    assertThat(codec.read("pakke.json", json.getBytes(StandardCharsets.UTF_8))).isEqualTo(decks);
    assertThat(codec.readOwn(json)).isEqualTo(decks);
    assertThat(codec.write(codec.readOwn(json))).isEqualTo(json);
  }

  @Provide
  Arbitrary<List<Template>> templates() {
    Arbitrary<Template> one =
        Combinators.combine(
                words(200),
                Arbitraries.of(MeetingKind.class),
                Arbitraries.of(ForumKind.class).set().ofMaxSize(3),
                Arbitraries.integers().between(15, 600),
                text(),
                items().list().ofMinSize(1).ofMaxSize(4))
            .as((title, kind, forums, minutes, guidance, items) ->
                new Template("id", title, kind, forums, minutes, guidance, items, false));
    return one.list().ofMinSize(1).ofMaxSize(3).map(CodecRoundTripTest::numbered);
  }

  @Provide
  Arbitrary<List<Deck>> decks() {
    Arbitrary<Deck> one =
        Combinators.combine(
                words(200),
                text(),
                words(200).list().ofMaxSize(3),
                Combinators.combine(Arbitraries.of(Step.class), words(1000))
                    .as((step, text) -> new Deck.Prompt("id", step, Optional.empty(), text))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5))
            .as(CodecRoundTripTest::deck);
    return one.list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(decks -> {
          List<Deck> numbered = new ArrayList<>();
          for (Deck d : decks) {
            String id = "d" + numbered.size();
            BoardShape shape =
                new BoardShape(
                    List.of(),
                    numbered.isEmpty() ? Optional.empty() : Optional.of(RatingKind.FACTORS),
                    List.of(new PlannedRound(Step.SOLUTIONS, Round.TURNS, 1 + numbered.size())));
            numbered.add(new Deck(id, d.title(), d.intro(), d.fields(), d.prompts(), false, shape));
          }
          return numbered;
        });
  }

  private static Arbitrary<TemplateItem> items() {
    return Combinators.combine(
            words(200),
            Arbitraries.of(ItemForm.class),
            Arbitraries.integers().between(0, 600),
            Arbitraries.integers().between(0, 1),
            text(),
            words(1000).list().ofMaxSize(3),
            text(),
            Arbitraries.of(TemplateItem.Gathers.class))
        .as((title, form, minutes, level, background, questions, rule, gathers) ->
            new TemplateItem(
                title,
                form,
                minutes,
                level,
                background,
                questions,
                rule,
                level == 0,
                gathers,
                TemplateItem.Part.values()[minutes % 3]));
  }

  private static List<Template> numbered(List<Template> templates) {
    List<Template> numbered = new ArrayList<>();
    for (Template t : templates) {
      String id = "t" + numbered.size();
      numbered.add(
          new Template(
              id, t.title(), t.kind(), t.forums(), t.minutes(), t.guidance(), t.items(), false));
    }
    return numbered;
  }

  /** Fields and questions get ids of their own; every other question stands in a field. */
  private static Deck deck(
      String title, String intro, List<String> fieldTitles, List<Deck.Prompt> prompts) {
    List<Deck.Field> fields = new ArrayList<>();
    fieldTitles.forEach(name -> fields.add(new Deck.Field("f" + fields.size(), name)));
    List<Deck.Prompt> placed = new ArrayList<>();
    for (Deck.Prompt prompt : prompts) {
      int n = placed.size();
      Optional<String> field =
          fields.isEmpty() || n % 2 == 0
              ? Optional.empty()
              : Optional.of(fields.get(n % fields.size()).id());
      placed.add(new Deck.Prompt("p" + n, prompt.step(), field, prompt.text()));
    }
    return new Deck("id", title, intro, fields, placed, false);
  }

  private static Arbitrary<String> words(int longest) {
    return text().map(text -> ("å" + text).substring(0, Math.min(longest, text.length() + 1)));
  }

  /** Any characters that a file can hold; a lone half of a surrogate pair cannot be written. */
  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .ofMaxLength(60)
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }
}
