package dk.medspil.desktop.apv;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.duty.AccidentThreshold;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What happened in a forum that the APV must hear of.
 *
 * @param changes the newest first
 * @param accidents the newest first
 * @param threshold from how much absence an accident is reported (R21)
 */
record HappeningsPicture(
    LocalDate today,
    List<ChangeEvent> changes,
    List<Accident> accidents,
    List<Topic> topics,
    AccidentThreshold threshold) {
  static final String RAISED = "accident.raised";
  static final Set<String> TABLES =
      Set.of("apv_change", "change_topic", "accident", "topic", "setting", "plan_line");

  static HappeningsPicture read(Session session, UUID forum, LocalDate today) {
    return new HappeningsPicture(
        today,
        session.happenings().changes().stream()
            .filter(change -> change.forumId().equals(forum))
            .toList(),
        session.happenings().accidentsOf(forum),
        session.plans().topics(),
        new AccidentThreshold(session.settings().setting(RAISED).filter("ja"::equals).isPresent()));
  }

  Optional<ChangeEvent> change(UUID id) {
    return changes.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Optional<Accident> accident(UUID id) {
    return accidents.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** How many of each kind in each year, the newest year first. */
  Map<Integer, Map<Accident.Kind, Long>> perYear() {
    Map<Integer, Map<Accident.Kind, Long>> years = new TreeMap<>(Comparator.reverseOrder());
    years.putAll(
        accidents.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.on().getYear(),
                    Collectors.groupingBy(Accident::kind, Collectors.counting()))));
    return years;
  }
}
