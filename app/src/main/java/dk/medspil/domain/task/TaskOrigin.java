package dk.medspil.domain.task;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a task came from; the trace works both ways.
 *
 * @param meetingId the meeting it was agreed in
 * @param itemId the agenda item
 * @param noteId the board note
 * @param planLineId the APV plan line
 * @param form the row of a filled form
 */
public record TaskOrigin(
    Optional<UUID> meetingId,
    Optional<UUID> itemId,
    Optional<UUID> noteId,
    Optional<UUID> planLineId,
    Optional<FormRow> form) {

  /** A row of a filled form. */
  public record FormRow(UUID formId, UUID row) {}

  /** A task that did not come from a form. */
  public TaskOrigin(
      Optional<UUID> meetingId,
      Optional<UUID> itemId,
      Optional<UUID> noteId,
      Optional<UUID> planLineId) {
    this(meetingId, itemId, noteId, planLineId, Optional.empty());
  }

  /** A task written by hand. */
  public static final TaskOrigin NONE =
      new TaskOrigin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A task agreed under an agenda item. */
  public static TaskOrigin item(UUID meeting, UUID item) {
    return new TaskOrigin(
        Optional.of(meeting), Optional.of(item), Optional.empty(), Optional.empty());
  }

  /** A task made of a row of a form. */
  public static TaskOrigin form(FormRow row) {
    return new TaskOrigin(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(row));
  }
}
