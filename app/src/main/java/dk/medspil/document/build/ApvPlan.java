package dk.medspil.document.build;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.form.Lift;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The APV action plan of a forum on a day, ready to be printed or listed.
 *
 * @param workplace whose plan it is
 * @param forum the forum that follows it
 * @param topics the APV topics the lines refer to
 * @param scale how the workplace reads its risks
 * @param lines the lines, in the order they are shown
 * @param lifts what was begun from lines to be sent to another level, by line
 * @param today the day the plan stands for
 */
public record ApvPlan(
    Workplace workplace,
    Forum forum,
    List<Topic> topics,
    RiskScale scale,
    List<PlanLineRecord> lines,
    Map<UUID, List<Lift>> lifts,
    LocalDate today) {

  /** Lines of other forums stay with them, so that a TRIO's never follow a MED plan out (R02). */
  public ApvPlan {
    topics = List.copyOf(topics);
    lines = lines.stream().filter(line -> line.line().forumId().equals(forum.id())).toList();
    lifts = Map.copyOf(lifts);
  }

  /** A plan of which nothing was sent to another level. */
  public ApvPlan(
      Workplace workplace,
      Forum forum,
      List<Topic> topics,
      RiskScale scale,
      List<PlanLineRecord> lines,
      LocalDate today) {
    this(workplace, forum, topics, scale, lines, Map.of(), today);
  }

  /** Where a line was sent, and how far that has come: "til Hoved-MED den …, svar afventes". */
  String lifted(PlanLine line) {
    return lifts.getOrDefault(line.id(), List.of()).stream()
        .flatMap(lift -> lift.sentOn().map(day -> lifted(lift, day)).stream())
        .collect(Collectors.joining("\n"));
  }

  private static String lifted(Lift lift, LocalDate day) {
    String to = lift.to().isEmpty() ? "et andet niveau" : lift.to();
    return "til "
        + to
        + " den "
        + DanishFormat.date(day)
        + (lift.isAnswered() ? ", der er svaret" : ", svar afventes");
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
