package dk.medspil.desktop.wheel;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.yearwheel.NextYear;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.Standing;
import dk.medspil.domain.yearwheel.WheelTask;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything the screen Årshjul shows of one forum, in all its years.
 *
 * @param records all that stands in its wheels, by due date
 * @param items by day; numbers run through a year, duties first
 * @param treated items of held meetings, newest first, that can be pointed out as evidence
 */
record WheelPicture(
    Forum forum,
    Sector sector,
    List<OccurrenceRecord> records,
    List<WheelItem> items,
    List<Treated> treated) {
  static final Set<String> TABLES =
      Set.of("occurrence", "meeting", "agenda_item", "outcome", "forum", "workplace");

  private static final int MOST_TREATED = 200;

  /** An item something came out of, and its meeting's day. */
  record Treated(AgendaItem item, LocalDate day) {}

  static Optional<WheelPicture> read(
      Session session, UUID forum, List<WheelTask> duties, LocalDate today) {
    return session.workplaces().forum(forum).map(one -> read(session, one, duties, today));
  }

  private static WheelPicture read(
      Session session, Forum forum, List<WheelTask> duties, LocalDate today) {
    Sector sector =
        session.workplaces().workplace().map(one -> one.sector()).orElse(Sector.MUNICIPALITY);
    List<Meeting> meetings = session.meetings().ofForum(forum.id());
    List<OccurrenceRecord> records = session.wheels().records(forum.id());
    List<WheelItem> items = new ArrayList<>();
    meetings.forEach(meeting -> items.add(new WheelItem.Met(meeting)));
    Map<Integer, Integer> numbers = new HashMap<>();
    for (Ring ring : Ring.values()) {
      for (OccurrenceRecord record : records) {
        if (record.occurrence().ring() == ring) {
          Optional<WheelTask> task = task(record, duties);
          items.add(
              new WheelItem.Task(
                  record,
                  Standing.of(record, meetings, today),
                  numbers.merge(record.occurrence().due().getYear(), 1, Integer::sum),
                  task.flatMap(one -> limit(one, forum, record, records)),
                  task.filter(one -> one.maySkip(sector)).isPresent()));
        }
      }
    }
    items.sort(
        Comparator.comparing(WheelItem::day).thenComparing(item -> item instanceof WheelItem.Task));
    return new WheelPicture(forum, sector, records, List.copyOf(items), treated(session, meetings));
  }

  private static Optional<WheelTask> task(OccurrenceRecord record, List<WheelTask> duties) {
    return record
        .occurrence()
        .task()
        .flatMap(id -> duties.stream().filter(duty -> duty.id().equals(id)).findFirst());
  }

  private static Optional<LocalDate> limit(
      WheelTask task, Forum forum, OccurrenceRecord record, List<OccurrenceRecord> records) {
    List<OccurrenceRecord> before =
        records.stream()
            .filter(one -> one.occurrence().due().isBefore(record.occurrence().due()))
            .toList();
    return task.rhythm()
        .flatMap(rhythm -> NextYear.lastDone(task, forum, before).flatMap(rhythm::latestAfter));
  }

  private static List<Treated> treated(Session session, List<Meeting> meetings) {
    return meetings.stream()
        .filter(meeting -> meeting.state() == MeetingState.HELD)
        .sorted(Comparator.comparing(Meeting::date).reversed())
        .flatMap(meeting ->
            ConfidentialItems.inherited(session.agendas().items(meeting.id())).stream()
                .filter(item -> !item.isConfidential())
                .map(item -> new Treated(item, meeting.date())))
        .limit(MOST_TREATED)
        .toList();
  }

  List<WheelItem> year(int year) {
    return items.stream().filter(item -> item.day().getYear() == year).toList();
  }

  Optional<WheelItem.Task> task(UUID id) {
    return items.stream()
        .filter(item -> item.id().equals(id))
        .flatMap(item -> item instanceof WheelItem.Task task ? Stream.of(task) : Stream.empty())
        .findFirst();
  }
}
