package dk.medspil.desktop.apv;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line as it was read.
 *
 * @param topics the topics it can stand under
 * @param board the board of the card it came from, if that is still there
 * @param item the agenda item it came from, if that is still there
 * @param scale how the workplace reads its risks
 */
record PlanLinePicture(
    PlanLineRecord record,
    LocalDate today,
    List<Topic> topics,
    Optional<Board> board,
    Optional<AgendaItem> item,
    RiskScale scale) {

  static Optional<PlanLinePicture> read(Session session, UUID id, LocalDate today) {
    return session
        .plans()
        .record(id)
        .map(record ->
            new PlanLinePicture(
                record,
                today,
                session.plans().topics(),
                record
                    .line()
                    .noteId()
                    .flatMap(note -> session.boards().note(note))
                    .flatMap(note -> session.boards().board(note.boardId())),
                record.line().itemId().flatMap(item -> session.agendas().item(item)),
                session.plans().scale()));
  }

  PlanLine line() {
    return record.line();
  }

  Optional<Topic> topic() {
    return topics.stream()
        .filter(topic -> line().topicId().filter(topic.id()::equals).isPresent())
        .findFirst();
  }
}
