package dk.medspil.desktop.dialogue;

import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An agenda item with its number and meeting: what a board belongs to, or where a card may be sent.
 *
 * @param number as printed, "2.1"
 * @param open whether lines may still be added; not in locked minutes (R24)
 */
record Target(Meeting meeting, AgendaItem item, String number, boolean open) {

  /** The item with an id, when it and its meeting are there. */
  static Optional<Target> of(Session session, UUID item) {
    return session
        .agendas()
        .item(item)
        .flatMap(found -> session.meetings().meeting(found.meetingId()))
        .flatMap(meeting ->
            all(session, meeting).stream().filter(t -> t.item().id().equals(item)).findFirst());
  }

  /**
   * The items a card may be sent to: those of the board's meeting while its minutes are open, else
   * those of the forum's next meeting.
   */
  static List<Target> choices(
      Session session, Optional<UUID> boardMeeting, UUID forum, LocalDate today) {
    return boardMeeting
        .flatMap(session.meetings()::meeting)
        .filter(meeting -> isOpen(session, meeting))
        .or(() -> session.meetings().next(forum, today))
        .map(meeting -> all(session, meeting))
        .orElse(List.of());
  }

  /** All items of a meeting, in order. */
  static List<Target> all(Session session, Meeting meeting) {
    List<AgendaItem> items = session.agendas().items(meeting.id());
    List<String> numbers = AgendaNumbers.of(items);
    boolean open = isOpen(session, meeting);
    return IntStream.range(0, items.size())
        .mapToObj(i -> new Target(meeting, items.get(i), numbers.get(i), open))
        .toList();
  }

  private static boolean isOpen(Session session, Meeting meeting) {
    return !session.minutes().minutes(meeting.id()).isLocked();
  }
}
