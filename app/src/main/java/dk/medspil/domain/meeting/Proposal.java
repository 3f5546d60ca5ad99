package dk.medspil.domain.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a side wishes on the next agenda. The other side cannot refuse an item that belongs at
 * the level (handbook 1.4).
 *
 * @param id stable for ever
 * @param forumId the forum
 * @param title what is proposed
 * @param raisedBy a side or a role; may be empty
 * @param on the day it came in
 * @param noteId the card of a dialogue it was made of, in this forum or another
 */
public record Proposal(
    UUID id, UUID forumId, String title, String raisedBy, LocalDate on, Optional<UUID> noteId) {
  private static final int LONGEST = 200;

  /** A proposal somebody wrote. */
  public Proposal(UUID id, UUID forumId, String title, String raisedBy, LocalDate on) {
    this(id, forumId, title, raisedBy, on, Optional.empty());
  }

  /**
   * A card raised to a forum. A title is one line that fits an agenda: a longer text is cut after a
   * word, and the card keeps the whole of it.
   *
   * @param from the name of the forum that raises it
   */
  public static Proposal ofCard(
      UUID id, UUID forum, UUID note, String text, String from, LocalDate on) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST) {
      int end = line.lastIndexOf(' ', LONGEST - 2);
      line = line.substring(0, end > 0 ? end : LONGEST - 2) + " …";
    }
    return new Proposal(id, forum, line, from, on, Optional.of(note));
  }

  /** Where the item comes from, once the proposal is taken on an agenda. */
  public Origin origin() {
    return noteId.isPresent()
        ? new Origin(Origin.Kind.BOARD, noteId, Optional.of(on), raisedBy)
        : new Origin(Origin.Kind.PROPOSED, Optional.of(id), Optional.of(on), raisedBy);
  }
}
