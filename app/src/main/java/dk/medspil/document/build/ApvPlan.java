package dk.medspil.document.build;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The APV action plan of a forum on a day, ready to be printed or listed.
 *
 * @param workplace whose plan it is
 * @param forum the forum that follows it
 * @param topics the APV topics the lines refer to
 * @param scale how the workplace reads its risks
 * @param lines the lines, in the order they are shown
 * @param today the day the plan stands for
 */
public record ApvPlan(
    Workplace workplace,
    Forum forum,
    List<Topic> topics,
    RiskScale scale,
    List<PlanLineRecord> lines,
    LocalDate today) {

  /** Lines of other forums stay with them, so that a TRIO's never follow a MED plan out (R02). */
  public ApvPlan {
    topics = List.copyOf(topics);
    lines = lines.stream().filter(line -> line.line().forumId().equals(forum.id())).toList();
  }

  /** The name of a line's topic; empty when it has none. */
  String topic(PlanLine line) {
    return topics.stream()
        .filter(topic -> line.topicId().filter(topic.id()::equals).isPresent())
        .findFirst()
        .map(Topic::name)
        .orElse("");
  }

  /** The last judgement of a line's effect. */
  static Optional<Evaluation> lastEvaluation(PlanLineRecord record) {
    return record.evaluations().isEmpty()
        ? Optional.empty()
        : Optional.of(record.evaluations().getLast());
  }

  /** The status in words, with what no status says: that a deadline has passed. */
  String status(PlanLine line) {
    return line.isOverdue(today) ? line.status().label() + ", over fristen" : line.status().label();
  }

  /** "12, middel". */
  String risk(Risk risk) {
    return risk.number() + ", " + scale.word(risk).toLowerCase(Locale.ROOT);
  }

  /** "APV-handlingsplan, Lokal-MED". */
  String title() {
    boolean trio = forum.kind() == ForumKind.TRIO;
    return "APV-handlingsplan, " + (trio ? forum.name() + " (kun for TRIO)" : forum.name());
  }
}
