package dk.medspil.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeckTextTest {

  @Test
  void everyShippedDeckComesBackFromItsTextButForItsAid() {
    for (Deck deck : new ContentLibrary().decks()) {
      Deck again = DeckText.read(DeckText.lines(DeckText.write(deck))).orElseThrow();

      assertThat(again.title()).isEqualTo(deck.title());
      assertThat(again.intro()).isEqualTo(deck.intro());
      assertThat(again.shape().steps()).as(deck.title()).isEqualTo(deck.shape().steps());
      for (Step step : deck.shape().steps()) {
        assertThat(again.shape().title(step)).isEqualTo(deck.shape().title(step));
        assertThat(topicsAndTexts(again, step))
            .as(deck.title())
            .containsExactlyInAnyOrderElementsOf(topicsAndTexts(deck, step));
      }
    }
  }

  private static List<String> topicsAndTexts(Deck deck, Step step) {
    return deck.prompts(step).stream()
        .map(prompt ->
            deck.fields().stream()
                    .filter(field -> prompt.field().equals(Optional.of(field.id())))
                    .map(Deck.Field::title)
                    .collect(java.util.stream.Collectors.joining())
                + ": "
                + prompt.text())
        .toList();
  }

  @Test
  void aStepThatIsCalledSomethingElseKeepsItsName() {
    Deck deck =
        read("""
        # Rundt om natten

        ## Trin 1: Det ser vi
        - Hvad?

        ## 2. Det gør vi
        - Hvem?
        """)
            .orElseThrow();

    assertThat(deck.shape().areas())
        .extracting(BoardShape.Area::title)
        .containsExactly("Det ser vi", "Det gør vi");
  }

  @Test
  void markdownGivesTitleIntroductionTopicsStepsAndQuestions() {
    Deck deck =
        read("""
        # Vores overlevering

        Vi vil give vagten videre, så ingen står alene.
        Læs højt, og begynd.

        ## Trin 1
        - Hvad sker der i dag?
        - Hvad går tabt?

        ## Undersøg relationer og mønstre
        ### Natten
        1. Hvem mærker det først?

        ## 4. Find løsninger
        * Skriv én ting, I vil prøve
        """)
            .orElseThrow();
    assertThat(deck.title()).isEqualTo("Vores overlevering");
    assertThat(deck.intro())
        .isEqualTo("Vi vil give vagten videre, så ingen står alene.\nLæs højt, og begynd.");
    assertThat(deck.prompts(Step.BACKGROUND))
        .extracting(Deck.Prompt::text)
        .containsExactly("Hvad sker der i dag?", "Hvad går tabt?");
    assertThat(deck.fields()).extracting(Deck.Field::title).containsExactly("Natten");
    assertThat(deck.prompts(Step.RELATIONS).getFirst().field())
        .contains(deck.fields().getFirst().id());
    assertThat(deck.prompts(Step.SOLUTIONS))
        .extracting(Deck.Prompt::text)
        .containsExactly("Skriv én ting, I vil prøve");
  }

  @Test
  void plainTextNeedsNoMarks() {
    Deck deck = read("Samarbejde\nHvad går godt?\nTrin 3\nHvad kunne vi prøve?\n").orElseThrow();
    assertThat(deck.title()).isEqualTo("Samarbejde");
    assertThat(deck.prompts(Step.BACKGROUND)).hasSize(1);
    assertThat(deck.prompts(Step.POSSIBILITIES)).hasSize(1);
  }

  @Test
  void aTextWithoutQuestionsIsNoDeck() {
    assertThat(read("")).isEmpty();
    assertThat(read("# Kun en overskrift")).isEmpty();
    assertThat(read("Indkøbsliste\nmælk\nbrød")).isEmpty();
    assertThat(DeckText.read(List.of(new DeckText.Line(false, "Hvorfor?")))).isEmpty();
  }

  private static Optional<Deck> read(String text) {
    return DeckText.read(DeckText.lines(text));
  }
}
