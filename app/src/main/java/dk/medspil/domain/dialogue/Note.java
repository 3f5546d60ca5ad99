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
 * @param groupId the group it lies in; cards of a group lie in one step and next to each other
 * @param dots the dots it was given, from 0
 */
public record Note(
    UUID id,
    UUID boardId,
    Step step,
    int position,
    String text,
    Optional<String> role,
    boolean hidden,
    Optional<UUID> promptId,
    Optional<UUID> groupId,
    int dots) {

  /** A card of its own that nobody has voted for. */
  public Note(
      UUID id,
      UUID boardId,
      Step step,
      int position,
      String text,
      Optional<String> role,
      boolean hidden,
      Optional<UUID> promptId) {
    this(id, boardId, step, position, text, role, hidden, promptId, Optional.empty(), 0);
  }

  /** The same note at a place in a step. */
  public Note at(Step newStep, int newPosition) {
    return new Note(id, boardId, newStep, newPosition, text, role, hidden, promptId, groupId, dots);
  }

  /** The same note with other words. */
  public Note withText(String newText) {
    return new Note(id, boardId, step, position, newText, role, hidden, promptId, groupId, dots);
  }

  /** The same note, hidden from the room or shown. */
  public Note hidden(boolean newHidden) {
    return new Note(id, boardId, step, position, text, role, newHidden, promptId, groupId, dots);
  }

  /** The same note without the role it was said in. */
  public Note withoutRole() {
    return new Note(
        id, boardId, step, position, text, Optional.empty(), hidden, promptId, groupId, dots);
  }

  /** The same note in a group, or in none. */
  public Note in(Optional<UUID> newGroup) {
    return new Note(id, boardId, step, position, text, role, hidden, promptId, newGroup, dots);
  }

  /** The same note with so many dots. */
  public Note withDots(int newDots) {
    return new Note(id, boardId, step, position, text, role, hidden, promptId, groupId, newDots);
  }
}
