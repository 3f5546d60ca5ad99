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
 * @param dots how many dots the room may give on this board, from 0; 0 until it has voted
 * @param shape which areas it has and what they are called
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
    LocalDate startedOn,
    int dots,
    BoardShape shape) {

  /** A board of the usual four steps that has not been voted on. */
  public Board(
      UUID id,
      UUID forumId,
      Optional<UUID> meetingId,
      Optional<UUID> itemId,
      String title,
      String deck,
      String intro,
      Step step,
      LocalDate startedOn) {
    this(
        id,
        forumId,
        meetingId,
        itemId,
        title,
        deck,
        intro,
        step,
        startedOn,
        0,
        BoardShape.FOUR_STEPS);
  }

  /** The same board at another step. */
  public Board at(Step newStep) {
    return new Board(
        id, forumId, meetingId, itemId, title, deck, intro, newStep, startedOn, dots, shape);
  }

  /** The same board under another title. */
  public Board titled(String newTitle) {
    return new Board(
        id, forumId, meetingId, itemId, newTitle, deck, intro, step, startedOn, dots, shape);
  }

  /** The same board with other words in title and introduction. */
  public Board worded(String newTitle, String newIntro) {
    return new Board(
        id, forumId, meetingId, itemId, newTitle, deck, newIntro, step, startedOn, dots, shape);
  }

  /** The same board with room for so many dots. */
  public Board withDots(int newDots) {
    return new Board(
        id, forumId, meetingId, itemId, title, deck, intro, step, startedOn, newDots, shape);
  }

  /** The same board without its meeting and item. */
  public Board alone() {
    return new Board(
        id,
        forumId,
        Optional.empty(),
        Optional.empty(),
        title,
        deck,
        intro,
        step,
        startedOn,
        dots,
        shape);
  }

  /** The same board with other areas. */
  public Board shaped(BoardShape newShape) {
    return new Board(
        id, forumId, meetingId, itemId, title, deck, intro, step, startedOn, dots, newShape);
  }
}
