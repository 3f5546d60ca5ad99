package dk.medspil.desktop.minutes;

import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.privacy.PersonNames;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.util.List;
import java.util.UUID;

/**
 * A word in the minutes that may say too much about a person (R25), and that nobody has said may
 * stand.
 *
 * @param outcome the line it stands in
 * @param finding what was found
 * @param fingerprint what to remember when it may stand
 */
record Concern(UUID outcome, PrivacyFinding finding, String fingerprint) {

  /** Everything found in the lines that would be in an edition, in the order of the minutes. */
  static List<Concern> in(MeetingRecord record) {
    PersonNames names = PersonNames.of(record.members().stream().map(Member::name).toList());
    return record.outcomes().stream()
        .flatMap(outcome -> of(outcome, names, record.cleared()).stream())
        .toList();
  }

  private static List<Concern> of(Outcome outcome, PersonNames names, ClearedFindings cleared) {
    return PrivacyGuard.check(outcome.text(), names).stream()
        .filter(finding -> !cleared.holds(outcome.text(), finding))
        .map(finding ->
            new Concern(
                outcome.id(), finding, ClearedFindings.fingerprint(outcome.text(), finding)))
        .toList();
  }
}
