package dk.medspil.domain.dialogue;

import java.util.List;
import java.util.Optional;

/**
 * A deck of questions for a dialogue.
 *
 * @param id a stable word for a built-in deck, a UUID for the user's own
 * @param title the theme
 * @param intro a short introduction to read aloud; may be empty
 * @param fields the topics of the sheet; may be empty
 * @param prompts the questions, each belonging to a step and perhaps to a field
 * @param builtIn whether it ships with the program; such a deck is copied before it is edited
 */
public record Deck(
    String id,
    String title,
    String intro,
    List<Field> fields,
    List<Prompt> prompts,
    boolean builtIn) {

  public Deck {
    fields = List.copyOf(fields);
    prompts = List.copyOf(prompts);
  }

  /** The questions that belong to a step, in order. */
  public List<Prompt> prompts(Step step) {
    return prompts.stream().filter(prompt -> prompt.step() == step).toList();
  }

  /**
   * A topic of a deck.
   *
   * @param id unique in the deck
   * @param title what the topic is about
   */
  public record Field(String id, String title) {}

  /**
   * A question of a deck.
   *
   * @param id unique in the deck
   * @param step the step it fits best
   * @param field id of the field it stands in, when the deck has fields
   * @param text the question
   */
  public record Prompt(String id, Step step, Optional<String> field, String text) {}
}
