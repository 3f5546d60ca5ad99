package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanOrder;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.forum.Forum;
import dk.medspil.store.Session;
import dk.medspil.store.SolvedPage;
import dk.medspil.store.SolvedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The plan of a forum as it was read. After years a plan consists mostly of solved lines, which
 * nobody asks for from day to day: they are read when they are, a page at a time.
 *
 * @param lines those that are not solved, those that need it most first
 * @param solved how many lines are solved
 * @param asked which of the solved ones were asked for; empty for none
 * @param page those of them that were read
 * @param risks how many open lines have each risk
 * @param topics in the workplace's own order
 * @param views those that are kept, oldest first
 * @param scale how the workplace reads its risks
 * @param changes that may ask for a topic, of all forums
 */
record PlanPicture(
    Forum forum,
    LocalDate today,
    List<PlanLine> lines,
    long solved,
    Optional<SolvedQuery> asked,
    SolvedPage page,
    Map<Risk, Long> risks,
    List<Topic> topics,
    List<ChangeEvent> changes,
    List<SavedViews.Kept> views,
    RiskScale scale) {
  static final String VIEWS = "plan.views";
  private static final SolvedPage NO_PAGE = new SolvedPage(List.of(), Map.of());

  /**
   * Reads a plan.
   *
   * @param asked which of the solved lines are asked for
   */
  static PlanPicture read(
      Session session, Forum forum, LocalDate today, Optional<SolvedQuery> asked) {
    List<PlanLine> lines =
        session.plans().unsolved(forum.id()).stream().sorted(PlanOrder.byNeed(today)).toList();
    return new PlanPicture(
        forum,
        today,
        lines,
        session.plans().solved(forum.id()),
        asked,
        asked.map(session.plans()::solved).orElse(NO_PAGE),
        lines.stream()
            .filter(PlanFilter.OPEN::includes)
            .collect(Collectors.groupingBy(PlanLine::risk, Collectors.counting())),
        session.plans().topics(),
        session.happenings().changes(),
        session.settings().setting(VIEWS).stream()
            .flatMap(String::lines)
            .flatMap(line -> SavedViews.Kept.read(line).stream())
            .toList(),
        session.plans().scale());
  }

  long count(PlanFilter filter) {
    return filter == PlanFilter.CLOSED ? solved : lines.stream().filter(filter::includes).count();
  }

  /** Whether the solved lines that are wanted, if any, are those that were read. */
  boolean holds(Optional<SolvedQuery> wanted) {
    return wanted.isEmpty() || wanted.equals(asked);
  }

  /** How many open lines have a risk. */
  long count(Risk risk) {
    return risks.getOrDefault(risk, 0L);
  }

  /** How many open lines have a risk in a band. */
  long count(Risk.Band band) {
    return risks.entrySet().stream()
        .filter(one -> scale.band(one.getKey()) == band)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  Optional<Topic> topic(UUID id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** The change that asks for a topic (R08). */
  Optional<ChangeEvent> asking(Topic topic) {
    return ChangeEvent.asking(changes, topic);
  }

  /** The name of a line's topic, empty when it has none. */
  String topicName(PlanLine line) {
    return line.topicId()
        .flatMap(this::topic)
        .map(topic ->
            asking(topic).isPresent() ? Texts.get("apv.row.review", topic.name()) : topic.name())
        .orElse("");
  }
}
