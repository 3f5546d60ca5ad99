package dk.medspil.domain.yearwheel;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.task.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the yearly discussion of the work environment builds on (handbook 4, R11): the goals of the
 * last one with their status, and what the APV has shown since.
 *
 * @param last the one before; empty when there is none in the store
 * @param lines the forum's plan lines with their judgements
 * @param happenings the forum's accidents and near misses, the newest first
 * @param today the day the pack is made
 */
public record AnnualDiscussion(
    Forum forum,
    Optional<Last> last,
    List<Topic> topics,
    List<PlanLineRecord> lines,
    List<Accident> happenings,
    LocalDate today) {
  private static final Rhythm YEARLY = new Rhythm(12, 3, true);

  public AnnualDiscussion {
    topics = List.copyOf(topics);
    lines = List.copyOf(lines);
    happenings = List.copyOf(happenings);
  }

  /**
   * The discussion before.
   *
   * @param goals what was decided as goals, without confidential words
   * @param tasks what was agreed to be done, without confidential ones
   */
  public record Last(LocalDate day, List<String> goals, List<Task> tasks) {
    public Last {
      goals = List.copyOf(goals);
      tasks = List.copyOf(tasks);
    }
  }

  /** A judgement and the line it is about. */
  public record Effect(PlanLine line, Evaluation judged) {}

  /** The latest day for this one: twelve calendar months after the last (R11). */
  public Optional<LocalDate> latest() {
    return last.flatMap(one -> YEARLY.latestAfter(one.day()));
  }

  /** The day the year to look back on begins: that of the last discussion, or a year ago. */
  public LocalDate since() {
    return last.map(Last::day).orElse(today.minusYears(1));
  }

  /** Lines that are not closed, the highest risk first. */
  public List<PlanLine> open() {
    return lines.stream()
        .map(PlanLineRecord::line)
        .filter(line -> line.status() != LineStatus.SOLVED)
        .toList();
  }

  /** The effects judged since the last discussion, the oldest first. */
  public List<Effect> effects() {
    return lines.stream()
        .flatMap(record -> record.evaluations().stream().map(one -> new Effect(record.line(), one)))
        .filter(effect -> !effect.judged().on().isBefore(since()))
        .sorted(Comparator.comparing((Effect effect) -> effect.judged().on()))
        .toList();
  }

  /** What happened since the last discussion, the oldest first. */
  public List<Accident> happened() {
    return happenings.stream()
        .filter(one -> !one.on().isBefore(since()))
        .sorted(Comparator.comparing(Accident::on))
        .toList();
  }

  /** Lines that came of an accident or a near miss since the last discussion. */
  public List<PlanLine> accidents() {
    return lines.stream()
        .map(PlanLineRecord::line)
        .filter(
            line -> line.source() == LineSource.ACCIDENT || line.source() == LineSource.NEAR_MISS)
        .filter(line -> !line.createdOn().isBefore(since()))
        .toList();
  }

  /** How many open lines may have to do with sickness absence: only the number is ever told. */
  public long sicknessRelated() {
    return open().stream().filter(PlanLine::sicknessRelated).count();
  }
}
