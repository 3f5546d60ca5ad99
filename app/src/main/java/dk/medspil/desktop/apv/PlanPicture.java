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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The plan of a forum as it was read.
 *
 * @param lines those that need it most first
 * @param topics in the workplace's own order
 * @param views those that are kept, oldest first
 * @param scale how the workplace reads its risks
 * @param changes that may ask for a topic, of all forums
 */
record PlanPicture(
    Forum forum,
    LocalDate today,
    List<PlanLine> lines,
    List<Topic> topics,
    List<ChangeEvent> changes,
    List<SavedViews.Kept> views,
    RiskScale scale) {
  static final String VIEWS = "plan.views";

  static PlanPicture read(Session session, Forum forum, LocalDate today) {
    List<PlanLine> lines =
        session.plans().ofForum(forum.id()).stream().sorted(PlanOrder.byNeed(today)).toList();
    return new PlanPicture(
        forum,
        today,
        lines,
        session.plans().topics(),
        session.happenings().changes(),
        session.settings().setting(VIEWS).stream()
            .flatMap(String::lines)
            .flatMap(line -> SavedViews.Kept.read(line).stream())
            .toList(),
        session.plans().scale());
  }

  long count(PlanFilter filter) {
    return lines.stream().filter(filter::includes).count();
  }

  /** How many open lines have a risk. */
  long count(Risk risk) {
    return lines.stream()
        .filter(PlanFilter.OPEN::includes)
        .filter(line -> line.risk().equals(risk))
        .count();
  }

  /** How many open lines have a risk in a band. */
  long count(Risk.Band band) {
    return lines.stream()
        .filter(PlanFilter.OPEN::includes)
        .filter(line -> scale.band(line.risk()) == band)
        .count();
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
