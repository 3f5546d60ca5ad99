package dk.medspil.desktop.minutes;

import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.util.List;
import java.util.UUID;

/**
 * A word in the minutes that may say too much about a person (R25).
 *
 * @param outcome the line it stands in
 * @param finding what was found
 */
record Concern(UUID outcome, PrivacyFinding finding) {

  /** Everything found in the lines that would be in an edition, in the order of the minutes. */
  static List<Concern> in(MeetingRecord record) {
    return record.outcomes().stream().flatMap(outcome -> of(outcome).stream()).toList();
  }

  private static List<Concern> of(Outcome outcome) {
    return PrivacyGuard.check(outcome.text()).stream()
        .map(finding -> new Concern(outcome.id(), finding))
        .toList();
  }
}
