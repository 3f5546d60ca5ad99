package dk.medspil.domain.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One meeting of a forum. Dates and times are local Danish wall-clock times.
 *
 * @param id stable for ever
 * @param forumId the forum that meets
 * @param kind what the meeting is for
 * @param title what it is called on the agenda, "Ordinært møde i Lokal-MED"
 * @param date the day
 * @param start when it begins
 * @param end when it is planned to end; after start
 * @param place may be empty
 * @param state how far it has come
 * @param template id of the template it was made from
 * @param agendaSentOn the day the agenda was made ready to send
 * @param currentItem the item being treated, while the meeting runs
 * @param guests people who take part without being members; may be empty
 */
public record Meeting(
    UUID id,
    UUID forumId,
    MeetingKind kind,
    String title,
    LocalDate date,
    LocalTime start,
    LocalTime end,
    String place,
    MeetingState state,
    Optional<String> template,
    Optional<LocalDate> agendaSentOn,
    Optional<UUID> currentItem,
    String guests) {

  /** A plain meeting that is only planned, as rules need it before it is written. */
  public static Meeting planned(UUID id, UUID forum, LocalDate day) {
    return new Meeting(
        id,
        forum,
        MeetingKind.ORDINARY,
        "",
        day,
        LocalTime.MIDNIGHT,
        LocalTime.MIDNIGHT,
        "",
        MeetingState.PLANNED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /** The planned length; never negative. */
  public Duration length() {
    Duration length = Duration.between(start, end);
    return length.isNegative() ? Duration.ZERO : length;
  }

  /** The same meeting at another time and place. */
  public Meeting moved(
      String newTitle, LocalDate newDate, LocalTime newStart, LocalTime newEnd, String newPlace) {
    return new Meeting(
        id,
        forumId,
        kind,
        newTitle,
        newDate,
        newStart,
        newEnd,
        newPlace,
        state,
        template,
        agendaSentOn,
        currentItem,
        guests);
  }

  /** The same meeting in another state. */
  public Meeting withState(MeetingState newState) {
    return new Meeting(
        id,
        forumId,
        kind,
        title,
        date,
        start,
        end,
        place,
        newState,
        template,
        agendaSentOn,
        currentItem,
        guests);
  }

  /** The same meeting with its agenda made ready to send on a day. */
  public Meeting withAgendaSent(LocalDate day) {
    return new Meeting(
        id,
        forumId,
        kind,
        title,
        date,
        start,
        end,
        place,
        MeetingState.AGENDA_SENT,
        template,
        Optional.of(day),
        currentItem,
        guests);
  }

  /** The same meeting at another item; empty when no item is being treated. */
  public Meeting atItem(Optional<UUID> item) {
    return new Meeting(
        id,
        forumId,
        kind,
        title,
        date,
        start,
        end,
        place,
        state,
        template,
        agendaSentOn,
        item,
        guests);
  }

  /** The same meeting with other guests. */
  public Meeting withGuests(String newGuests) {
    return new Meeting(
        id,
        forumId,
        kind,
        title,
        date,
        start,
        end,
        place,
        state,
        template,
        agendaSentOn,
        currentItem,
        newGuests);
  }
}
