package dk.medspil.domain.dialogue;

import java.util.UUID;

/**
 * Cards that belong together. A group has at least two cards, all in one step.
 *
 * @param id stable for ever
 * @param boardId the board
 * @param name what the cards have in common; may be empty
 * @param dots the dots given to the group as a whole, from 0
 */
public record NoteGroup(UUID id, UUID boardId, String name, int dots) {

  /** The same group under another name. */
  public NoteGroup named(String newName) {
    return new NoteGroup(id, boardId, newName, dots);
  }

  /** The same group with so many dots. */
  public NoteGroup withDots(int newDots) {
    return new NoteGroup(id, boardId, name, newDots);
  }
}
