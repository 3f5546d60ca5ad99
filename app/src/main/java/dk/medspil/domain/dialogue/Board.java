package dk.medspil.domain.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A dialogue held on a four-step board.
 *
 * @param id stable for ever
 * @param forumId the forum that talks
 * @param meetingId the meeting it was started in
 * @param itemId the agenda item it was started from
 * @param title the theme as the room sees it
 * @param deck title of the deck whose questions were copied
 * @param intro the deck's introduction
 * @param step the step the room is at
 * @param startedOn the day it was started
 */
public record Board(
    UUID id,
    UUID forumId,
    Optional<UUID> meetingId,
    Optional<UUID> itemId,
    String title,
    String deck,
    String intro,
    Step step,
    LocalDate startedOn) {

  /** The same board at another step. */
  public Board at(Step newStep) {
    return new Board(id, forumId, meetingId, itemId, title, deck, intro, newStep, startedOn);
  }

  /** The same board under another title. */
  public Board titled(String newTitle) {
    return new Board(id, forumId, meetingId, itemId, newTitle, deck, intro, step, startedOn);
  }
}
