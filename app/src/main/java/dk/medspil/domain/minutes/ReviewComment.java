package dk.medspil.domain.minutes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wrote in the margin of a draft that was out for comments. It is no part of the
 * minutes and follows them in no edition.
 *
 * @param id the same for the same comment, so that a file read twice brings nothing twice
 * @param meetingId whose minutes it is about
 * @param itemId the item it stands at; empty when it is about the whole
 * @param author who wrote it, as the file says; may be empty
 * @param on the day it was written; empty when the file does not say
 * @param passage the words it was put on; may be empty
 * @param text what it says
 * @param state what became of it
 */
public record ReviewComment(
    UUID id,
    UUID meetingId,
    Optional<UUID> itemId,
    String author,
    Optional<LocalDate> on,
    String passage,
    String text,
    State state) {

  /** What became of a comment. */
  public enum State {
    OPEN,
    TAKEN,
    DECLINED
  }

  /** A comment just read, not yet looked at. */
  public static ReviewComment read(
      UUID meeting,
      Optional<UUID> item,
      String author,
      Optional<LocalDate> on,
      String passage,
      String text) {
    String key = meeting + "\n" + author + "\n" + on + "\n" + passage + "\n" + text;
    UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return new ReviewComment(id, meeting, item, author, on, passage, text, State.OPEN);
  }

  /** The same comment, dealt with. */
  public ReviewComment as(State newState) {
    return new ReviewComment(id, meetingId, itemId, author, on, passage, text, newState);
  }
}
