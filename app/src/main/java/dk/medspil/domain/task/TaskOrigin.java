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
 */
public record TaskOrigin(
    Optional<UUID> meetingId,
    Optional<UUID> itemId,
    Optional<UUID> noteId,
    Optional<UUID> planLineId) {

  /** A task written by hand. */
  public static final TaskOrigin NONE =
      new TaskOrigin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A task agreed under an agenda item. */
  public static TaskOrigin item(UUID meeting, UUID item) {
    return new TaskOrigin(
        Optional.of(meeting), Optional.of(item), Optional.empty(), Optional.empty());
  }
}
