package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.util.Subscription;

/** The meetings and proposals of the forum the user works in. */
final class MeetingsModel implements AutoCloseable {
  /** Three years of quarterly meetings, or one of monthly ones. */
  private static final int FEW = 12;

  private final Frame frame;
  private final Live<MeetingsPicture> live;
  private final Subscription forum;
  private UUID asked;
  private int most = FEW;

  MeetingsModel(Frame frame, Consumer<MeetingsPicture> show) {
    this.frame = frame;
    this.asked = frame.forum().getValue().id();
    this.live =
        Live.of(
            frame.work(),
            MeetingsPicture.TABLES,
            session -> MeetingsPicture.read(session, asked, most),
            show);
    this.forum =
        frame
            .forum()
            .subscribe(now -> {
              asked = now.id();
              most = FEW;
              live.reload();
            });
  }

  Frame frame() {
    return frame;
  }

  /** Shows the older meetings too. */
  void showAll() {
    most = Integer.MAX_VALUE;
    live.reload();
  }

  /** Opens a meeting at the stage it has come to. */
  void open(Meeting meeting) {
    Place.Stage stage =
        switch (meeting.state()) {
          case PLANNED, AGENDA_SENT -> Place.Stage.PREPARE;
          case RUNNING -> Place.Stage.HOLD;
          case HELD -> Place.Stage.MINUTES;
        };
    frame.go(new Place.MeetingAt(meeting.id(), stage));
  }

  /** Puts a meeting in the trash, from which it can be taken back. */
  void discard(Meeting meeting) {
    Instant now = frame.clock().instant();
    frame
        .work()
        .change(
            Texts.get("meeting.list.undo.discard"),
            session -> {
              session.meetings().discard(meeting.id(), now);
              return true;
            },
            done -> frame.done(Texts.get("meeting.list.discarded")));
  }

  /** Where the line for a proposal is kept. */
  String draftPlace() {
    return "proposal/" + asked;
  }

  void propose(String title, String raisedBy) {
    LocalDate today = LocalDate.now(frame.clock());
    UUID to = asked;
    String draft = draftPlace();
    frame
        .work()
        .change(
            Texts.get("meeting.list.undo.propose"),
            session -> {
              session.settings().setDraft(draft, "");
              session.meetings().save(new Proposal(session.newId(), to, title, raisedBy, today));
            });
  }

  void withdraw(Proposal proposal) {
    frame
        .work()
        .change(
            Texts.get("meeting.list.undo.withdraw"),
            session -> {
              session.meetings().removeProposal(proposal.id());
              return true;
            },
            done -> frame.done(Texts.get("meeting.list.withdrawn")));
  }

  @Override
  public void close() {
    forum.unsubscribe();
    live.close();
  }
}
