package dk.medspil.exchange;

import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.domain.minutes.ReviewComment;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.task.Task;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A meeting with what belongs to it alone. Boards and tasks stand beside it in a package, because
 * they live on after the meeting.
 *
 * @param meeting the meeting
 * @param attendance who took part, by member id
 * @param items the agenda, in order
 * @param outcomes the typed lines, ordered by item and place
 * @param minutes where the minutes stand
 * @param versions the frozen versions, oldest first
 * @param addenda the corrections, oldest first
 * @param comments what was written in the margin of a draft
 * @param attachments the files of the items, ordered by item and place
 */
public record MeetingPart(
    Meeting meeting,
    List<Attendance> attendance,
    List<AgendaItem> items,
    List<Outcome> outcomes,
    Minutes minutes,
    List<MinutesVersion> versions,
    List<Addendum> addenda,
    List<ReviewComment> comments,
    List<Attachment> attachments) {

  public MeetingPart {
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
    outcomes = List.copyOf(outcomes);
    versions = List.copyOf(versions);
    addenda = List.copyOf(addenda);
    comments = List.copyOf(comments);
    attachments = List.copyOf(attachments);
  }

  /** A meeting without files that nobody has commented on. */
  public MeetingPart(
      Meeting meeting,
      List<Attendance> attendance,
      List<AgendaItem> items,
      List<Outcome> outcomes,
      Minutes minutes,
      List<MinutesVersion> versions,
      List<Addendum> addenda) {
    this(meeting, attendance, items, outcomes, minutes, versions, addenda, List.of(), List.of());
  }

  /** The ids of the meeting and of everything in it. */
  Stream<UUID> ids() {
    return Stream.of(
            Stream.of(meeting.id()),
            items.stream().map(AgendaItem::id),
            outcomes.stream().map(Outcome::id),
            versions.stream().map(MinutesVersion::id),
            addenda.stream().map(Addendum::id),
            comments.stream().map(ReviewComment::id),
            attachments.stream().map(Attachment::id))
        .flatMap(ids -> ids);
  }

  /** The whole meeting, put together again with what stands beside it. */
  public MeetingRecord record(
      Workplace workplace, ForumPart forum, List<Task> tasks, List<BoardRecord> boards) {
    return new MeetingRecord(
        workplace,
        forum.forum(),
        forum.members(),
        meeting,
        attendance,
        items,
        outcomes,
        attachments,
        tasks,
        boards,
        minutes,
        versions,
        addenda,
        ClearedFindings.NONE);
  }
}
