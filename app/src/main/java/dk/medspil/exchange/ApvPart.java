package dk.medspil.exchange;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundResult;
import dk.medspil.store.Session;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What of the APV is neither topic nor plan line.
 *
 * @param rounds rounds of mapping with their results, the newest first
 * @param changes changes that touch topics, the newest first
 * @param accidents accidents and near misses, the newest first
 */
public record ApvPart(
    List<RoundRecord> rounds, List<ChangeEvent> changes, List<Accident> accidents) {
  /** Nothing of it. */
  public static final ApvPart NONE = new ApvPart(List.of(), List.of(), List.of());

  public ApvPart {
    rounds = List.copyOf(rounds);
    changes = List.copyOf(changes);
    accidents = List.copyOf(accidents);
  }

  Stream<UUID> ids() {
    return Stream.of(
            rounds.stream().map(record -> record.round().id()),
            rounds.stream().flatMap(record -> record.results().stream()).map(RoundResult::id),
            changes.stream().map(ChangeEvent::id),
            accidents.stream().map(Accident::id))
        .flatMap(ids -> ids);
  }

  /** Writes all of it; topics and plan lines are there. */
  void insert(Session session) {
    rounds.forEach(session.rounds()::save);
    changes.forEach(session.happenings()::save);
    accidents.forEach(session.happenings()::save);
  }
}
