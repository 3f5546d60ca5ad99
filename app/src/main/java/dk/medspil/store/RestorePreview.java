package dk.medspil.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What restoring a backup would mean.
 *
 * @param taken when the backup was taken, where its name tells
 * @param workplace what the workplace is called in it; empty when it holds none
 * @param holds how many of each kind the backup holds
 * @param lost how many of each kind are in the store now and not in the backup
 * @param lostMeetings meetings among the lost, oldest first
 * @param changed how many texts and other rows stand differently now
 */
public record RestorePreview(
    Optional<Instant> taken,
    String workplace,
    Map<Kind, Integer> holds,
    Map<Kind, Integer> lost,
    List<LostMeeting> lostMeetings,
    int changed) {

  public RestorePreview {
    holds = Map.copyOf(holds);
    lost = Map.copyOf(lost);
    lostMeetings = List.copyOf(lostMeetings);
  }

  /** What is counted. */
  public enum Kind {
    MEETING("meeting"),
    ATTACHMENT("attachment"),
    BOARD("board"),
    TASK("task"),
    PLAN_LINE("plan_line");

    private final String table;

    Kind(String table) {
      this.table = table;
    }

    String table() {
      return table;
    }
  }

  /** A meeting that is not in the backup. */
  public record LostMeeting(LocalDate day, String title) {}

  /** Whether the backup and the store say the same. */
  public boolean isSame() {
    return changed == 0 && lost.values().stream().allMatch(count -> count == 0);
  }
}
