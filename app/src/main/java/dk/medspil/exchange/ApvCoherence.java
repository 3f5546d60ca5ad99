package dk.medspil.exchange;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundRules;
import java.util.Optional;

/** What must be true of the rounds, changes and accidents of a package. */
final class ApvCoherence {
  private ApvCoherence() {}

  static void require(PackageContent content, PackageIds ids) {
    for (RoundRecord record : content.apv().rounds()) {
      String at = "/rounds";
      ids.unique(at, record.round().id());
      ids.known(at + "/forum", Optional.of(record.round().forumId()), ids.forums());
      if (record.round().isFinished() && !RoundRules.isWhole(record.round())) {
        throw new Fields.Wrong(
            at + "/finishedOn", "mangler den afsluttede kortlægning sin sidste dag eller AMO");
      }
      record
          .round()
          .topics()
          .forEach(topic -> ids.known(at + "/topics", Optional.of(topic), ids.topics()));
      record
          .results()
          .forEach(result -> {
            ids.unique(at + "/results", result.id());
            ids.known(at + "/results/topic", result.topicId(), ids.topics());
            ids.known(at + "/results/line", result.lineId(), ids.lines());
          });
    }
    for (ChangeEvent change : content.apv().changes()) {
      ids.unique("/changes", change.id());
      ids.known("/changes/forum", Optional.of(change.forumId()), ids.forums());
      change
          .topics()
          .forEach(topic -> ids.known("/changes/topics", Optional.of(topic), ids.topics()));
    }
    for (Accident accident : content.apv().accidents()) {
      ids.unique("/accidents", accident.id());
      ids.known("/accidents/forum", Optional.of(accident.forumId()), ids.forums());
      ids.known("/accidents/line", accident.lineId(), ids.lines());
    }
  }
}
