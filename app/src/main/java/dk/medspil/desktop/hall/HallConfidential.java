package dk.medspil.desktop.hall;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What came out of something confidential, and so is not for the room. */
public final class HallConfidential {
  private HallConfidential() {}

  /** Those of some plan lines that came from a confidential item, or from a card of one. */
  public static Set<UUID> among(Session session, List<PlanLine> lines) {
    return lines.stream()
        .filter(line -> isConfidential(session, line))
        .map(PlanLine::id)
        .collect(Collectors.toSet());
  }

  private static boolean isConfidential(Session session, PlanLine line) {
    Optional<Note> note = line.noteId().flatMap(session.boards()::note);
    boolean said =
        note.stream()
            .flatMap(card -> session.agendas().outcomesOfNote(card.id()).stream())
            .anyMatch(Outcome::confidential);
    return said
        || isConfidential(session, line.itemId())
        || isConfidential(
            session,
            note.flatMap(card -> session.boards().board(card.boardId())).flatMap(Board::itemId));
  }

  /** Whether an agenda item is confidential; one under a confidential item is too. */
  public static boolean isConfidential(Session session, Optional<UUID> id) {
    return id
        .flatMap(session.agendas()::item)
        .map(AgendaItem::meetingId)
        .map(meeting -> ConfidentialItems.inherited(session.agendas().items(meeting)))
        .orElse(List.of())
        .stream()
        .anyMatch(item -> item.isConfidential() && id.equals(Optional.of(item.id())));
  }
}
