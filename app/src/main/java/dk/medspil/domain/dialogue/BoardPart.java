package dk.medspil.domain.dialogue;

import java.util.UUID;

/**
 * A profession or a unit whose work is to hang together with that of the others.
 *
 * @param id stable for ever
 * @param boardId the board
 * @param position order on the board, from 0
 * @param name what it is called; a profession or a unit, never a person
 */
public record BoardPart(UUID id, UUID boardId, int position, String name) {
  /** The most a board has: with more, nobody rates all the pairs. */
  public static final int MOST = 8;

  /** The same part under another name. */
  public BoardPart named(String newName) {
    return new BoardPart(id, boardId, position, newName);
  }
}
