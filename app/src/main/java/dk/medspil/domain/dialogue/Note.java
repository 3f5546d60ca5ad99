package dk.medspil.domain.dialogue;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said, as a card on the board. It never holds a name.
 *
 * @param id stable for ever
 * @param boardId the board
 * @param step the step it lies in
 * @param position order within the step, from 0
 * @param text the words
 * @param role an optional role label such as "TR"; never shown in the hall
 * @param hidden whether it waits to be revealed to the room
 * @param promptId the question it answers, when chosen
 */
public record Note(
    UUID id,
    UUID boardId,
    Step step,
    int position,
    String text,
    Optional<String> role,
    boolean hidden,
    Optional<UUID> promptId) {

  /** The same note at a place in a step. */
  public Note at(Step newStep, int newPosition) {
    return new Note(id, boardId, newStep, newPosition, text, role, hidden, promptId);
  }

  /** The same note with other words. */
  public Note withText(String newText) {
    return new Note(id, boardId, step, position, newText, role, hidden, promptId);
  }

  /** The same note, hidden from the room or shown. */
  public Note hidden(boolean newHidden) {
    return new Note(id, boardId, step, position, text, role, newHidden, promptId);
  }
}
