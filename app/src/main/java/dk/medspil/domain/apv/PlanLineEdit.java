package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Changes the fields of a {@link PlanLine} that anybody may edit and keeps the rest. The status is
 * not among them: it moves through {@link PlanRules} only. Not thread-safe.
 */
public final class PlanLineEdit {
  private final PlanLine line;
  private Optional<UUID> topicId;
  private String location;
  private String problem;
  private String cause;
  private Risk risk;
  private OptionalInt affected;
  private Optional<SolutionLevel> solution;
  private String measure;
  private String responsible;
  private Optional<LocalDate> deadline;
  private Optional<LocalDate> followUp;
  private LineSource source;
  private boolean sicknessRelated;
  private Optional<UUID> noteId;
  private Optional<UUID> itemId;

  PlanLineEdit(PlanLine line) {
    this.line = line;
    topicId = line.topicId();
    location = line.location();
    problem = line.problem();
    cause = line.cause();
    risk = line.risk();
    affected = line.affected();
    solution = line.solution();
    measure = line.measure();
    responsible = line.responsible();
    deadline = line.deadline();
    followUp = line.followUp();
    source = line.source();
    sicknessRelated = line.sicknessRelated();
    noteId = line.noteId();
    itemId = line.itemId();
  }

  public PlanLineEdit topicId(Optional<UUID> value) {
    topicId = value;
    return this;
  }

  public PlanLineEdit location(String value) {
    location = value;
    return this;
  }

  public PlanLineEdit problem(String value) {
    problem = value;
    return this;
  }

  public PlanLineEdit cause(String value) {
    cause = value;
    return this;
  }

  public PlanLineEdit risk(Risk value) {
    risk = value;
    return this;
  }

  public PlanLineEdit affected(OptionalInt value) {
    affected = value;
    return this;
  }

  public PlanLineEdit solution(Optional<SolutionLevel> value) {
    solution = value;
    return this;
  }

  public PlanLineEdit measure(String value) {
    measure = value;
    return this;
  }

  public PlanLineEdit responsible(String value) {
    responsible = value;
    return this;
  }

  public PlanLineEdit deadline(Optional<LocalDate> value) {
    deadline = value;
    return this;
  }

  public PlanLineEdit followUp(Optional<LocalDate> value) {
    followUp = value;
    return this;
  }

  public PlanLineEdit source(LineSource value) {
    source = value;
    return this;
  }

  public PlanLineEdit sicknessRelated(boolean value) {
    sicknessRelated = value;
    return this;
  }

  public PlanLineEdit noteId(UUID value) {
    noteId = Optional.of(value);
    return this;
  }

  public PlanLineEdit itemId(Optional<UUID> value) {
    itemId = value;
    return this;
  }

  /** The changed line, with its status as it was. */
  public PlanLine done() {
    return status(line.status(), line.doneOn());
  }

  PlanLine status(LineStatus status, Optional<LocalDate> doneOn) {
    return new PlanLine(
        line.id(),
        line.forumId(),
        topicId,
        location,
        problem,
        cause,
        risk,
        affected,
        solution,
        measure,
        responsible,
        deadline,
        followUp,
        status,
        source,
        sicknessRelated,
        noteId,
        itemId,
        line.createdOn(),
        doneOn);
  }
}
