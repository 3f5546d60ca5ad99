package dk.medspil.document.build;

import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.privacy.PersonNames;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.util.function.UnaryOperator;

/** Leaves out what the privacy guard found and nobody has said may stand (R25). */
final class UnclearedWords {
  private UnclearedWords() {}

  static MeetingRecord leftOut(MeetingRecord record) {
    PersonNames names = names(record);
    UnaryOperator<String> masked =
        text -> PrivacyGuard.masked(text, names, finding -> record.cleared().holds(text, finding));
    return new RecordTexts(masked, masked).in(record);
  }

  /**
   * A header, a footer or the words of a logo. How the workplace is reached stands there on
   * purpose; a number that may be a person's does not.
   */
  static String leftOut(String text, MeetingRecord record) {
    return PrivacyGuard.masked(
        text,
        names(record),
        finding ->
            finding.kind() == PrivacyFinding.Kind.EMAIL
                || finding.kind() == PrivacyFinding.Kind.PHONE
                || record.cleared().holds(text, finding));
  }

  private static PersonNames names(MeetingRecord record) {
    return PersonNames.of(record.members().stream().map(Member::name).toList());
  }
}
