package dk.medspil.domain.meeting;

import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.task.Task;
import java.util.List;
import java.util.UUID;

/**
 * Everything that belongs to one meeting: what documents print and packages carry.
 *
 * @param workplace whose meeting it is
 * @param forum the forum that met
 * @param members all members the forum has or has had; {@link Attendance#members} knows whom the
 *     meeting has
 * @param meeting the meeting
 * @param attendance who took part
 * @param items the agenda, in order
 * @param outcomes the typed lines, ordered by item and place
 * @param attachments the files of the items, ordered by item and place
 * @param tasks the tasks that came from this meeting
 * @param boards the boards started in this meeting
 * @param minutes where the minutes stand
 * @param versions the frozen versions, oldest first
 * @param addenda the corrections, oldest first
 * @param lifted the items whose matter was sent to another level, in the order they were begun
 * @param cleared what the privacy guard found and the user has said may stand in a public edition
 */
public record MeetingRecord(
    Workplace workplace,
    Forum forum,
    List<Member> members,
    Meeting meeting,
    List<Attendance> attendance,
    List<AgendaItem> items,
    List<Outcome> outcomes,
    List<Attachment> attachments,
    List<Task> tasks,
    List<BoardRecord> boards,
    Minutes minutes,
    List<MinutesVersion> versions,
    List<Addendum> addenda,
    List<LiftedItem> lifted,
    ClearedFindings cleared) {

  public MeetingRecord {
    members = List.copyOf(members);
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
    outcomes = List.copyOf(outcomes);
    attachments = List.copyOf(attachments);
    tasks = List.copyOf(tasks);
    boards = List.copyOf(boards);
    versions = List.copyOf(versions);
    addenda = List.copyOf(addenda);
    lifted = List.copyOf(lifted);
  }

  /** A record in which nothing was sent to another level. */
  public MeetingRecord(
      Workplace workplace,
      Forum forum,
      List<Member> members,
      Meeting meeting,
      List<Attendance> attendance,
      List<AgendaItem> items,
      List<Outcome> outcomes,
      List<Attachment> attachments,
      List<Task> tasks,
      List<BoardRecord> boards,
      Minutes minutes,
      List<MinutesVersion> versions,
      List<Addendum> addenda,
      ClearedFindings cleared) {
    this(
        workplace,
        forum,
        members,
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
        List.of(),
        cleared);
  }

  /** A record without files in which nothing has been cleared. */
  public MeetingRecord(
      Workplace workplace,
      Forum forum,
      List<Member> members,
      Meeting meeting,
      List<Attendance> attendance,
      List<AgendaItem> items,
      List<Outcome> outcomes,
      List<Task> tasks,
      List<BoardRecord> boards,
      Minutes minutes,
      List<MinutesVersion> versions,
      List<Addendum> addenda) {
    this(
        workplace,
        forum,
        members,
        meeting,
        attendance,
        items,
        outcomes,
        List.of(),
        tasks,
        boards,
        minutes,
        versions,
        addenda,
        ClearedFindings.NONE);
  }

  /** The typed lines of an item, in order. */
  public List<Outcome> outcomes(UUID item) {
    return outcomes.stream().filter(outcome -> outcome.itemId().equals(item)).toList();
  }

  /** The files of an item, in order. */
  public List<Attachment> attachments(UUID item) {
    return attachments.stream().filter(one -> one.itemId().equals(item)).toList();
  }

  /** Where the matter of an item was sent, the first time first. */
  public List<LiftedItem> lifted(UUID item) {
    return lifted.stream().filter(one -> one.itemId().equals(item)).toList();
  }

  /** The same with other matters that were sent to another level. */
  public MeetingRecord withLifted(List<LiftedItem> sent) {
    return new MeetingRecord(
        workplace,
        forum,
        members,
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
        sent,
        cleared);
  }
}
