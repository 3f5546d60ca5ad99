package dk.medspil.desktop.apv;

import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.Topic;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The rounds of a forum, and where the APV stands in the elements of the law.
 *
 * @param rounds the newest first
 * @param changes those that ask for topics, of all forums
 * @param fiveSteps whether the five older elements are wanted
 */
record RoundsPicture(
    LocalDate today,
    List<RoundRecord> rounds,
    List<Topic> topics,
    List<ChangeEvent> changes,
    List<PlanLine> lines,
    boolean fiveSteps) {
  static final String FIVE_STEPS = "bek.fiveSteps";
  static final Set<String> TABLES =
      Set.of(
          "apv_round",
          "round_topic",
          "round_result",
          "topic",
          "plan_line",
          "apv_change",
          "change_topic",
          "setting");

  static RoundsPicture read(Session session, UUID forum, LocalDate today) {
    return new RoundsPicture(
        today,
        session.rounds().ofForum(forum),
        session.plans().topics(),
        session.happenings().changes(),
        session.plans().ofForum(forum),
        session.settings().setting(FIVE_STEPS).filter("ja"::equals).isPresent());
  }

  Optional<RoundRecord> round(UUID id) {
    return rounds.stream().filter(one -> one.round().id().equals(id)).findFirst();
  }

  Optional<Topic> topic(UUID id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** How many topics must be mapped again: too old, or touched by a change. */
  long topicsToMap() {
    return topics.stream()
        .filter(topic ->
            topic.age(today) == Topic.Age.OVER || ChangeEvent.asking(changes, topic).isPresent())
        .count();
  }

  /** The round that looked at absence last. */
  Optional<Round> absence() {
    return rounds.stream()
        .map(RoundRecord::round)
        .filter(round -> round.sources().contains(Round.Source.ABSENCE))
        .findFirst();
  }

  long openLines() {
    return lines.stream().filter(line -> line.status().isOpen()).count();
  }

  long toJudge() {
    return lines.stream().filter(line -> line.status() == LineStatus.DONE).count();
  }
}
