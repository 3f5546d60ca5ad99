package dk.medspil.exchange.demo;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineEdit;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.SolutionLevel;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.apv.TrailEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Tells what happened to a plan line; every move goes through the rules. Not thread-safe. */
final class PlanScript {
  private final List<Evaluation> evaluations = new ArrayList<>();
  private final List<TrailEntry> trail = new ArrayList<>();
  private PlanLine line;

  PlanScript(String problem, String topic, LocalDate on) {
    this(problem, problem, topic, on);
  }

  /**
   * A line made on a day.
   *
   * @param key a name that is unique in the demo
   */
  PlanScript(String key, String problem, String topic, LocalDate on) {
    line = PlanLine.create(id(key), DemoForums.LOCAL, problem, on);
    edit(edit -> edit.topicId(Optional.of(topic(topic))));
    trail(on, Kind.CREATED, "Oprettet i APV");
  }

  static UUID id(String problem) {
    return DemoIds.of("line/" + problem);
  }

  static UUID topic(String name) {
    return DemoIds.of("topic/" + name);
  }

  PlanScript where(String location) {
    return edit(edit -> edit.location(location));
  }

  PlanScript risk(int severity, int likelihood, int affected) {
    return edit(
        edit -> edit.risk(new Risk(severity, likelihood)).affected(OptionalInt.of(affected)));
  }

  PlanScript cause(String cause) {
    return edit(edit -> edit.cause(cause));
  }

  PlanScript source(LineSource source) {
    return edit(edit -> edit.source(source));
  }

  PlanScript measure(SolutionLevel level, String measure, String responsible) {
    return edit(
        edit -> edit.solution(Optional.of(level)).measure(measure).responsible(responsible));
  }

  PlanScript due(LocalDate deadline, LocalDate followUp) {
    return edit(edit -> edit.deadline(Optional.of(deadline)).followUp(Optional.of(followUp)));
  }

  /** The line was made from a board note under an agenda item. */
  PlanScript fromBoard(UUID note, UUID item, String words) {
    trail.set(
        0, new TrailEntry(trail.get(0).id(), line.id(), line.createdOn(), Kind.CREATED, words));
    return edit(edit -> edit.noteId(note).itemId(Optional.of(item)).source(LineSource.BOARD));
  }

  PlanScript started(LocalDate on, String words) {
    line = PlanRules.start(line);
    return trail(on, Kind.STARTED, words);
  }

  PlanScript waiting(LocalDate on, String words) {
    line = PlanRules.pause(line);
    return trail(on, Kind.WAITING, words);
  }

  PlanScript carriedOut(LocalDate on, String words) {
    line = PlanRules.carriedOut(line, on);
    return trail(on, Kind.CARRIED_OUT, words);
  }

  PlanScript permanent(LocalDate on, String words) {
    line = PlanRules.permanent(line);
    return trail(on, Kind.PERMANENT, words);
  }

  PlanScript worked(LocalDate on, String evidence) {
    judged(on, Verdict.YES, evidence, "", Optional.empty());
    return trail(on, Kind.CLOSED, "Løsningen virker. Linjen er afsluttet");
  }

  PlanScript partly(LocalDate on, String evidence, String next, LocalDate followUp) {
    return judged(on, Verdict.PARTLY, evidence, next, Optional.of(followUp));
  }

  PlanScript notWorking(LocalDate on, String evidence, String next) {
    return judged(on, Verdict.NO, evidence, next, Optional.empty());
  }

  private PlanScript judged(
      LocalDate on, Verdict verdict, String evidence, String next, Optional<LocalDate> followUp) {
    UUID id = DemoIds.of("evaluation/" + line.id() + "/" + evaluations.size());
    Evaluation evaluation =
        new Evaluation(id, line.id(), on, verdict, evidence, "Arbejdsmiljøgruppen", next, followUp);
    evaluations.add(evaluation);
    line = PlanRules.evaluated(line, evaluation);
    return trail(on, Kind.EVALUATED, "Virkede løsningen? " + verdict.label() + ". " + evidence);
  }

  PlanScript trail(LocalDate on, Kind kind, String words) {
    UUID id = DemoIds.of("trail/" + line.id() + "/" + trail.size());
    trail.add(new TrailEntry(id, line.id(), on, kind, words));
    return this;
  }

  private PlanScript edit(UnaryOperator<PlanLineEdit> change) {
    line = change.apply(line.edit()).done();
    return this;
  }

  PlanLineRecord done() {
    return new PlanLineRecord(line, evaluations, trail);
  }
}
