package dk.medspil.desktop.dialogue;

import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.NoteOrder;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.store.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Where cards can go on a board. Cards are moved, never lost. */
final class NoteMoves {
  private NoteMoves() {}

  /** Moves a card up ({@code -1}) or down in its step; stays at the ends. */
  static void within(Session session, UUID note, int by) {
    session.boards().arrangement().moveWithin(note, by);
  }

  /** Moves a card to a place in a step; past the end is last. */
  static void to(Session session, UUID note, Step step, int position) {
    session.boards().move(note, step, position);
  }

  /**
   * Shows all cards that may be shown, in an order that does not tell who wrote when, and the
   * leader's last; gives how many stay hidden for what is written on them.
   */
  static int reveal(Session session, UUID board, RandomGenerator random) {
    int kept = 0;
    ClearedFindings cleared = session.cleared().all();
    List<Note> all = session.boards().notes(board);
    for (Step step : Step.values()) {
      List<Note> inStep = all.stream().filter(note -> note.step() == step).toList();
      session.boards().arrangement().order(NoteOrder.revealed(inStep, random), step);
    }
    for (Note note : session.boards().notes(board)) {
      if (note.hidden()) {
        if (!BoardHall.isBarred(note.text(), cleared)) {
          session.boards().save(note.hidden(false));
        } else {
          kept++;
        }
      }
    }
    return kept;
  }

  /** The cards and groups of a step from top to bottom; a group comes before its cards. */
  static List<UUID> seen(BoardRecord record, Step step) {
    List<UUID> seen = new ArrayList<>();
    for (Votes.Tally tally : Votes.tallies(record, step)) {
      tally.group().map(NoteGroup::id).ifPresent(seen::add);
      tally.notes().forEach(note -> seen.add(note.id()));
    }
    return seen;
  }

  /** The card above or below in its step. */
  static Optional<Note> neighbour(BoardRecord record, Note note, int by) {
    return at(record.notes(note.step()), indexIn(record, note) + by);
  }

  /** The card at about the same height in the step before or after. */
  static Optional<Note> across(BoardRecord record, Note note, int by) {
    Step step = record.board().shape().from(note.step(), by);
    List<Note> there = record.notes(step);
    return step == note.step() || there.isEmpty()
        ? Optional.empty()
        : Optional.of(there.get(Math.min(indexIn(record, note), there.size() - 1)));
  }

  private static int indexIn(BoardRecord record, Note note) {
    return record.notes(note.step()).indexOf(note);
  }

  private static Optional<Note> at(List<Note> notes, int index) {
    return index >= 0 && index < notes.size() ? Optional.of(notes.get(index)) : Optional.empty();
  }
}
