package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One line of the APV action plan, with the fields of handbook 3.5. A person is never the problem:
 * write the condition.
 *
 * @param id stable for ever
 * @param forumId the forum that follows it
 * @param topicId the APV topic
 * @param location where; may be empty
 * @param problem what was found and assessed
 * @param cause why it is so; may be empty
 * @param risk severity and likelihood
 * @param affected how many it touches
 * @param solution level in the solution hierarchy
 * @param measure what will be done
 * @param responsible a role, always with the leader alone or together with AMR or TR
 * @param deadline when the measure is done
 * @param followUp when the effect is judged
 * @param status how far it has come
 * @param source where it was found
 * @param sicknessRelated whether it may contribute to sickness absence; never about a person
 * @param noteId the board note it came from
 * @param itemId the agenda item it came from
 * @param createdOn the day it was written
 * @param doneOn the day the measure was carried out
 */
public record PlanLine(
    UUID id,
    UUID forumId,
    Optional<UUID> topicId,
    String location,
    String problem,
    String cause,
    Risk risk,
    OptionalInt affected,
    Optional<SolutionLevel> solution,
    String measure,
    String responsible,
    Optional<LocalDate> deadline,
    Optional<LocalDate> followUp,
    LineStatus status,
    LineSource source,
    boolean sicknessRelated,
    Optional<UUID> noteId,
    Optional<UUID> itemId,
    LocalDate createdOn,
    Optional<LocalDate> doneOn) {

  /** A new open line that holds no more than the problem. */
  public static PlanLine create(UUID id, UUID forumId, String problem, LocalDate day) {
    return new PlanLine(
        id,
        forumId,
        Optional.empty(),
        "",
        problem,
        "",
        new Risk(3, 3),
        OptionalInt.empty(),
        Optional.empty(),
        "",
        "Leder",
        Optional.empty(),
        Optional.empty(),
        LineStatus.OPEN,
        LineSource.APV,
        false,
        Optional.empty(),
        Optional.empty(),
        day,
        Optional.empty());
  }

  /**
   * The day something is due: the measure, or the judgement of its effect once it is carried out;
   * empty when none is set or nothing is due any more.
   */
  public Optional<LocalDate> dueOn() {
    return switch (status) {
      case OPEN, IN_PROGRESS, WAITING, NOT_WORKING -> deadline;
      case DONE -> followUp;
      case SOLVED, PERMANENT -> Optional.empty();
    };
  }

  /** Whether the measure should have been done, or its effect judged, before today. */
  public boolean isOverdue(LocalDate today) {
    return dueOn().filter(day -> day.isBefore(today)).isPresent();
  }

  /** A builder that starts from this line; everything not set stays. */
  public PlanLineEdit edit() {
    return new PlanLineEdit(this);
  }
}
