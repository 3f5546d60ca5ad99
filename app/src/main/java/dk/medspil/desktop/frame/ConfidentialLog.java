package dk.medspil.desktop.frame;

import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.safety.Activity;
import java.util.Optional;

/** Logs that a confidential item was opened, never what it says (handbook 9.4). */
public final class ConfidentialLog {
  private ConfidentialLog() {}

  /** That {@code item} is shown to the user now; once in half an hour is enough. */
  public static void opened(Frame frame, AgendaItem item) {
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
