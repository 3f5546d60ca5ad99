package dk.medspil.store;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Gathers and writes everything that belongs to one meeting. */
public final class RecordStore {
  private final Session session;

  RecordStore(Session session) {
    this.session = session;
  }

  /** A meeting with its agenda, attendance, outcomes, files, tasks, boards and minutes. */
  public Optional<MeetingRecord> meeting(UUID id) {
    return session.meetings().meeting(id).flatMap(this::gather);
  }

  /** A meeting that lies in the trash, for telling others that it will not take place. */
  public Optional<MeetingRecord> trashedMeeting(UUID id) {
    return session.meetings().trashed(id).flatMap(this::gather);
  }

  private Optional<MeetingRecord> gather(Meeting meeting) {
    Optional<Workplace> workplace = session.workplaces().workplace();
    Optional<Forum> forum = session.workplaces().forum(meeting.forumId());
    if (workplace.isEmpty() || forum.isEmpty()) {
      return Optional.empty();
    }
    UUID id = meeting.id();
    List<BoardRecord> boards =
        session.boards().ofMeeting(id).stream()
            .map(Board::id)
            .flatMap(board -> session.boards().record(board).stream())
            .toList();
    Minutes minutes = session.minutes().minutes(id);
    List<MinutesVersion> versions = session.minutes().versions(id);
    return Optional.of(
        new MeetingRecord(
            workplace.get(),
            forum.get(),
            session.workplaces().members(forum.get().id()),
            meeting,
            session.meetings().attendance(id),
            session.agendas().items(id),
            session.agendas().outcomesOfMeeting(id),
            session.attachments().ofMeeting(id),
            session.tasks().ofMeeting(id),
            boards,
            minutes,
            versions,
            session.minutes().addenda(id),
            MinutesContent.approved(session.forms().lifted(id), minutes, versions),
            session.cleared().all()));
  }

  /**
   * Writes a whole meeting that is not in the store yet; its forum must be there. Locks come last
   * (R24).
   */
  public void insert(MeetingRecord record) {
    session.meetings().save(record.meeting());
    record.items().forEach(session.agendas()::save);
    record.outcomes().forEach(session.agendas()::save);
    record.attendance().forEach(session.meetings()::save);
    record.tasks().forEach(session.tasks()::save);
    record.boards().forEach(this::insert);
    record.versions().forEach(session.minutes()::add);
    if (!Objects.equals(record.minutes(), session.minutes().minutes(record.meeting().id()))) {
      session.minutes().save(record.minutes());
    }
    record.addenda().forEach(session.minutes()::save);
  }

  /** Whether a meeting, a board or a plan line lies in the trash, where its id is still taken. */
  public boolean isInTrash(UUID id) {
    return session.isInTrash(id);
  }

  /** Whether an id is used by anything in the store, also in the trash. */
  public boolean isTaken(UUID id) {
    return session.isTaken(id);
  }

  /** Writes a whole board. */
  public void insert(BoardRecord record) {
    session.boards().save(record.board());
    record.prompts().forEach(session.boards()::save);
    record.groups().forEach(session.boards()::save);
    record.notes().forEach(session.boards()::save);
    record.rating().parts().forEach(session.ratings()::save);
    record.rating().scores().forEach(session.ratings()::save);
  }
}
