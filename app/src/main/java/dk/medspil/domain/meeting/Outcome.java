package dk.medspil.domain.meeting;

import dk.medspil.domain.forum.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One typed line that came out of an agenda item.
 *
 * @param id stable for ever
 * @param itemId the item it came out of
 * @param position order under the item, from 0
 * @param kind decision, standpoint and so on
 * @param side whose standpoint it is; set for standpoints
 * @param text the words of the minutes
 * @param responsible who does it, for a task, as the meeting said it
 * @param due by when, for a task, as the meeting said it
 * @param taskId the task it became
 * @param noteId the board note it came from
 * @param communication how it is told, for what is to be told
 * @param confidential whether it stays out of every public edition and out of the hall
 */
public record Outcome(
    UUID id,
    UUID itemId,
    int position,
    OutcomeKind kind,
    Optional<Side> side,
    String text,
    String responsible,
    Optional<LocalDate> due,
    Optional<UUID> taskId,
    Optional<UUID> noteId,
    Optional<Communication> communication,
    boolean confidential) {

  /** A plain line without a side, a task or a note behind it. */
  public static Outcome of(UUID id, UUID itemId, int position, OutcomeKind kind, String text) {
    return new Outcome(
        id,
        itemId,
        position,
        kind,
        Optional.empty(),
        text,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        kind == OutcomeKind.COMMUNICATION ? Optional.of(Communication.PLAIN) : Optional.empty(),
        false);
  }

  /** The same line with other words. */
  public Outcome withText(String newText) {
    return new Outcome(
        id,
        itemId,
        position,
        kind,
        side,
        newText,
        responsible,
        due,
        taskId,
        noteId,
        communication,
        confidential);
  }

  /** The same line of another side. */
  public Outcome withSide(Optional<Side> newSide) {
    return new Outcome(
        id,
        itemId,
        position,
        kind,
        newSide,
        text,
        responsible,
        due,
        taskId,
        noteId,
        communication,
        confidential);
  }

  /** The same line at another place under its item. */
  public Outcome withPosition(int newPosition) {
    return new Outcome(
        id,
        itemId,
        newPosition,
        kind,
        side,
        text,
        responsible,
        due,
        taskId,
        noteId,
        communication,
        confidential);
  }

  /** The same line, kept confidential or not. */
  public Outcome withConfidential(boolean newConfidential) {
    return new Outcome(
        id,
        itemId,
        position,
        kind,
        side,
        text,
        responsible,
        due,
        taskId,
        noteId,
        communication,
        newConfidential);
  }

  /** The same line as a task with an owner, a deadline and the task it became. */
  public Outcome withTask(String newResponsible, Optional<LocalDate> newDue, Optional<UUID> task) {
    return new Outcome(
        id,
        itemId,
        position,
        kind,
        side,
        text,
        newResponsible,
        newDue,
        task,
        noteId,
        communication,
        confidential);
  }

  /** The same line with the board note it came from. */
  public Outcome fromNote(UUID note) {
    return new Outcome(
        id,
        itemId,
        position,
        kind,
        side,
        text,
        responsible,
        due,
        taskId,
        Optional.of(note),
        communication,
        confidential);
  }

  /** The same line, told another way. */
  public Outcome withCommunication(Communication newCommunication) {
    return new Outcome(
        id,
        itemId,
        position,
        kind,
        side,
        text,
        responsible,
        due,
        taskId,
        noteId,
        Optional.of(newCommunication),
        confidential);
  }
}
