package dk.medspil.desktop.meeting;

import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.safety.Activity;
import java.util.Optional;

/** Logs that a confidential item was opened, never what it says (handbook 9.4). */
final class ConfidentialLog {
  private ConfidentialLog() {}

  static void opened(Frame frame, AgendaItem item) {
    frame
        .work()
        .log(entries -> {
          Activity meeting =
              entries.ofMeeting(
                  frame.clock().instant(),
                  Activity.Kind.OPENED,
                  Activity.Subject.CONFIDENTIAL_ITEM,
                  item.meetingId(),
                  "");
          entries.addOpening(
              new Activity(
                  meeting.at(),
                  meeting.kind(),
                  meeting.subject(),
                  Optional.of(item.id()),
                  meeting.forum(),
                  meeting.day(),
                  ""));
        });
  }
}
