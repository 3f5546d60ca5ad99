package dk.medspil.desktop.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.DeckCodec;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Deck.Prompt;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeckEditsTest {
  private final Deck deck =
      new Deck(
          "d",
          "Vagtskifte",
          "",
          List.of(),
          List.of(
              prompt("a", Step.BACKGROUND),
              prompt("b", Step.SOLUTIONS),
              prompt("c", Step.BACKGROUND),
              prompt("d", Step.BACKGROUND)),
          false);

  @Test
  void movesWithinTheStepAndStaysAtTheEnds() {
    assertThat(ids(DeckEdits.moved(deck, "d", -1), Step.BACKGROUND)).containsExactly("a", "d", "c");
    assertThat(ids(DeckEdits.moved(deck, "c", -1), Step.BACKGROUND)).containsExactly("c", "a", "d");
    assertThat(DeckEdits.moved(deck, "a", -1)).isEqualTo(deck);
    assertThat(DeckEdits.moved(deck, "d", 1)).isEqualTo(deck);
  }

  @Test
  void changesStepAndComesLastThere() {
    Deck changed = DeckEdits.inStep(deck, "a", Step.SOLUTIONS);
    assertThat(ids(changed, Step.SOLUTIONS)).containsExactly("b", "a");
    assertThat(ids(changed, Step.BACKGROUND)).containsExactly("c", "d");
  }

  @Test
  void addsAndRemoves() {
    Deck more = DeckEdits.plus(deck, Step.RELATIONS, "Hvem mærker det?");
    assertThat(more.prompts(Step.RELATIONS))
        .extracting(Prompt::text)
        .containsExactly("Hvem mærker det?");
    assertThat(ids(DeckEdits.without(deck, "c"), Step.BACKGROUND)).containsExactly("a", "d");
  }

  @Test
  void aPlanStandsInTheOrderOfTheStepsAndBelongsToTheDeck() {
    Deck usual = DeckEdits.usualPlan(deck);
    assertThat(usual.shape().rounds()).hasSize(12);
    assertThat(PlannedRound.minutes(usual.shape().rounds())).isEqualTo(60);
    Deck moved = DeckEdits.round(usual, 0, old -> new PlannedRound(Step.SOLUTIONS, old.round(), 3));
    assertThat(moved.shape().rounds().get(8))
        .isEqualTo(new PlannedRound(Step.SOLUTIONS, Round.SILENT, 3));
    assertThat(DeckEdits.withoutRound(moved, 11).shape().rounds()).hasSize(11);
    assertThat(DeckEdits.withoutRound(moved, 12)).isEqualTo(moved);
    assertThat(DeckEdits.plusRound(deck).shape().rounds())
        .containsExactly(new PlannedRound(Step.BACKGROUND, Round.ALL, 10));
    Deck renamed = DeckEdits.stepWorded(usual, Step.SOLUTIONS, area -> area.titled("Vi gør"));
    assertThat(renamed.shape().rounds()).as("kept through other edits").hasSize(12);
  }

  @Test
  void neverLeavesATitleOrAQuestionWithoutWords() {
    assertThat(DeckEdits.titled(deck, "  ")).isEqualTo(deck);
    assertThat(DeckEdits.worded(deck, "a", " ")).isEqualTo(deck);
  }

  @Test
  void whatIsEditedCanBeReadBackFromAFile() throws Exception {
    Deck edited = DeckEdits.worded(DeckEdits.titled(deck, "Nyt navn"), "a", "Hvad sker der?");
    byte[] file =
        new DeckCodec().write(List.of(edited)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(new DeckCodec().read("sæt.json", file)).containsExactly(edited);
  }

  private static Prompt prompt(String id, Step step) {
    return new Prompt(id, step, Optional.empty(), "Spørgsmål " + id);
  }

  private static List<String> ids(Deck deck, Step step) {
    return deck.prompts(step).stream().map(Prompt::id).toList();
  }
}
