package dk.medspil.desktop.settings;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.exchange.PackageContent;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The meeting whose documents show the look: the last one held, else the last one there is, else a
 * made-up one.
 *
 * @param made whether it is made up
 */
record PreviewMeeting(MeetingRecord record, boolean made) {

  static Optional<PreviewMeeting> read(Session session) {
    Set<UUID> med =
        session.workplaces().forums().stream()
            .filter(forum -> !forum.isPrivateTrio())
            .map(Forum::id)
            .collect(Collectors.toSet());
    Comparator<Meeting> lastHeld =
        Comparator.comparing((Meeting meeting) -> meeting.state() == MeetingState.HELD)
            .thenComparing(Meeting::date);
    return session.meetings().all().stream()
        .filter(meeting -> med.contains(meeting.forumId()))
        .filter(meeting -> !session.agendas().items(meeting.id()).isEmpty())
        .max(lastHeld)
        .flatMap(meeting -> session.records().meeting(meeting.id()))
        .map(record -> new PreviewMeeting(record, false));
  }

  /** A meeting of the fictitious workplace, under the name of the real one. */
  static PreviewMeeting madeUp(Workplace workplace, LocalDate today) {
    PackageContent content = DemoWorkplace.on(today, new ContentLibrary());
    var forum = content.forums().getFirst();
    var meeting =
        content.meetings().stream()
            .filter(part -> part.meeting().forumId().equals(forum.forum().id()))
            .filter(part -> part.meeting().state() == MeetingState.HELD)
            .reduce((first, second) -> second)
            .orElseThrow();
    return new PreviewMeeting(meeting.record(workplace, forum, List.of(), List.of()), true);
  }
}
