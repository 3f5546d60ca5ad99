package dk.medspil.document.build;

import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.privacy.PersonNames;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.util.function.UnaryOperator;

/** Leaves out what the privacy guard found and nobody has said may stand (R25). */
final class UnclearedWords {
  private UnclearedWords() {}

  static MeetingRecord leftOut(MeetingRecord record) {
    PersonNames names = PersonNames.of(record.members().stream().map(Member::name).toList());
    UnaryOperator<String> masked =
        text -> PrivacyGuard.masked(text, names, finding -> record.cleared().holds(text, finding));
    return new RecordTexts(masked, masked).in(record);
  }
}
