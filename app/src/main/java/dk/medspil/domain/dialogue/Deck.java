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
 * @param shape which areas a board of it has and what they are called
 */
public record Deck(
    String id,
    String title,
    String intro,
    List<Field> fields,
    List<Prompt> prompts,
    boolean builtIn,
    BoardShape shape) {

  public Deck {
    fields = List.copyOf(fields);
    prompts = List.copyOf(prompts);
  }

  /** A deck of the usual four steps. */
  public Deck(
      String id,
      String title,
      String intro,
      List<Field> fields,
      List<Prompt> prompts,
      boolean builtIn) {
    this(id, title, intro, fields, prompts, builtIn, BoardShape.FOUR_STEPS);
  }

  /** The same deck under an id and a title of the user's own. */
  public Deck own(String newId, String newTitle) {
    return new Deck(newId, newTitle, intro, fields, prompts, false, shape);
  }

  /** The same deck with other questions. */
  public Deck asking(List<Prompt> newPrompts) {
    return new Deck(id, title, intro, fields, newPrompts, builtIn, shape);
  }

  /** The same deck with other words in title and introduction. */
  public Deck worded(String newTitle, String newIntro) {
    return new Deck(id, newTitle, newIntro, fields, prompts, builtIn, shape);
  }

  /** The same deck with other areas. */
  public Deck shaped(BoardShape newShape) {
    return new Deck(id, title, intro, fields, prompts, builtIn, newShape);
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
