package dk.medspil.exchange;

import dk.medspil.domain.guideline.GuidelineRecord;
import java.util.Optional;

/** What must be true of the register of guidelines in a package. */
final class GuidelineCoherence {
  private GuidelineCoherence() {}

  /** No guideline is in a state its trail does not tell of (handbook 1.5). */
  static void require(PackageContent content, PackageIds ids) {
    for (int i = 0; i < content.guidelines().size(); i++) {
      String at = "/guidelines/" + i;
      GuidelineRecord record = content.guidelines().get(i);
      ids.unique(at, record.entry().id());
      ids.known(at + "/forum", Optional.of(record.entry().forumId()), ids.forums());
      record.escalations().forEach(one -> ids.unique(at + "/escalations", one.id()));
      record
          .trail()
          .forEach(event -> {
            ids.unique(at + "/trail", event.id());
            ids.known(at + "/trail", event.outcomeId(), ids.outcomes());
          });
      if (!record.isBorneOut()) {
        throw new Fields.Wrong(
            at + "/state", "er retningslinjen i en tilstand, som dens forløb ikke viser");
      }
    }
  }
}
