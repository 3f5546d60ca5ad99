package dk.medspil.desktop.meeting;

import dk.medspil.desktop.frame.OutcomeLines;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.store.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a meeting moves on, each inside one transaction. */
final class HoldActs {
  /** Shorter than this, an item was only looked at. */
  private static final int LOOKED_AT_SECONDS = 60;

  private HoldActs() {}

  /**
   * Starts a meeting at an item, or goes on with one that was ended. All who are expected are there
   * but those who are noted otherwise, as with apologies sent before.
   */
  static void start(Session session, UUID meetingId, UUID item, Instant now) {
    Meeting meeting = meeting(session, meetingId);
    if (meeting.state() != MeetingState.HELD) {
      othersAreThere(session, meeting);
    }
    session.meetings().save(meeting.withState(MeetingState.RUNNING).atItem(Optional.of(item)));
    HoldClock.start(session, meetingId, now);
  }

  private static void othersAreThere(Session session, Meeting meeting) {
    List<UUID> noted =
        session.meetings().attendance(meeting.id()).stream().map(Attendance::memberId).toList();
    session.workplaces().members(meeting.forumId(), meeting.date()).stream()
        .filter(member -> member.isExpected() && !noted.contains(member.id()))
        .map(member ->
            new Attendance(
                meeting.id(), member.id(), Presence.PRESENT, Optional.empty(), Optional.empty()))
        .forEach(session.meetings()::save);
  }

  /** Ends a meeting; what was not treated stays open, so that the next agenda finds it. */
  static void finish(Session session, UUID meetingId, Instant now) {
    HoldClock.stop(session, meetingId, now);
    Meeting meeting = meeting(session, meetingId);
    meeting.currentItem().ifPresent(item -> leave(session, item));
    session.meetings().save(meeting.withState(MeetingState.HELD).atItem(Optional.empty()));
  }

  /** Goes to the next item that is not postponed; the one before it has been treated. */
  static void next(Session session, UUID meetingId, Instant now) {
    List<AgendaItem> items = session.agendas().items(meetingId);
    int at = current(session, meetingId, items);
    items.stream()
        .skip(at + 1L)
        .filter(item -> item.state() != ItemState.POSTPONED)
        .findFirst()
        .ifPresent(next -> {
          if (at >= 0 && items.get(at).state() == ItemState.OPEN) {
            OutcomeLines.setState(session, items.get(at).id(), ItemState.TREATED);
          }
          enter(session, meetingId, next.id(), now);
        });
  }

  /** Goes one item back and leaves the state of both as it is. */
  static void back(Session session, UUID meetingId, Instant now) {
    List<AgendaItem> items = session.agendas().items(meetingId);
    int at = current(session, meetingId, items);
    if (at > 0) {
      enter(session, meetingId, items.get(at - 1).id(), now);
    }
  }

  /** Goes to any item; the one left has been treated if something came out of it. */
  static void jump(Session session, UUID meetingId, UUID item, Instant now) {
    HoldClock.count(session, meetingId, now);
    meeting(session, meetingId)
        .currentItem()
        .filter(left -> !left.equals(item))
        .ifPresent(left -> leave(session, left));
    enter(session, meetingId, item, now);
  }

  private static void enter(Session session, UUID meetingId, UUID item, Instant now) {
    HoldClock.count(session, meetingId, now);
    session.meetings().save(meeting(session, meetingId).atItem(Optional.of(item)));
  }

  private static void leave(Session session, UUID id) {
    session
        .agendas()
        .item(id)
        .filter(item -> item.state() == ItemState.OPEN)
        .filter(item ->
            item.usedSeconds() >= LOOKED_AT_SECONDS || !session.agendas().outcomes(id).isEmpty())
        .ifPresent(item -> OutcomeLines.setState(session, id, ItemState.TREATED));
  }

  private static int current(Session session, UUID meetingId, List<AgendaItem> items) {
    return meeting(session, meetingId)
        .currentItem()
        .map(id -> items.stream().map(AgendaItem::id).toList().indexOf(id))
        .orElse(-1);
  }

  private static Meeting meeting(Session session, UUID id) {
    return session
        .meetings()
        .meeting(id)
        .orElseThrow(() -> new IllegalStateException("The meeting is gone: " + id));
  }
}
