package dk.medspil.document.build;

import dk.medspil.domain.meeting.MeetingRecord;

/** The operator's own notes on agenda items, which no edition holds. */
final class PrivateNotes {
  private PrivateNotes() {}

  static MeetingRecord without(MeetingRecord record) {
    return new MeetingRecord(
        record.workplace(),
        record.forum(),
        record.members(),
        record.meeting(),
        record.attendance(),
        record.items().stream().map(item -> item.edit().privateNote("").done()).toList(),
        record.outcomes(),
        record.attachments(),
        record.tasks(),
        record.boards(),
        record.minutes(),
        record.versions(),
        record.addenda(),
        record.lifted(),
        record.cleared());
  }
}
