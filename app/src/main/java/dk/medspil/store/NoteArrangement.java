package dk.medspil.store;

import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.NoteOrder;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/**
 * Where notes lie. After each move the notes of a step are numbered from 0, those of a group lie
 * next to each other, and a group has at least two; what is asked of a note that is gone is left.
 */
public final class NoteArrangement {
  private final Handle handle;
  private final BoardStore boards;

  NoteArrangement(Handle handle, BoardStore boards) {
    this.handle = handle;
    this.boards = boards;
  }

  /**
   * Moves a note to a place in a step of its board; the others make room. In another step than its
   * group's it leaves the group.
   */
  public void move(UUID id, Step step, int position) {
    boards
        .note(id)
        .ifPresent(found -> {
          Note note = found;
          if (note.step() != step && note.groupId().isPresent()) {
            note = note.in(Optional.empty());
            boards.save(note);
          }
          List<Note> target = without(boards.notes(note.boardId()), step, id);
          target.add(Math.clamp(position, 0, target.size()), note);
          order(target, step);
          tidy(note.boardId());
        });
  }

  /** Moves a note up ({@code -1}) or down in its step, or its group when it is at its edge. */
  public void moveWithin(UUID id, int by) {
    boards
        .note(id)
        .ifPresent(note -> {
          List<Note> step = inStep(note.boardId(), note.step());
          order(NoteOrder.moved(step, id, by), note.step());
        });
  }

  /** Moves the notes of a group last in another step; they stay a group. */
  public void moveGroup(UUID group, Step step) {
    boards
        .group(group)
        .ifPresent(found -> {
          List<Note> all = boards.notes(found.boardId());
          List<Note> moved = all.stream().filter(note -> isIn(note, group)).toList();
          List<Note> target =
              new ArrayList<>(
                  all.stream().filter(n -> n.step() == step && !moved.contains(n)).toList());
          target.addAll(moved);
          order(target, step);
          tidy(found.boardId());
        });
  }

  /**
   * Lays a note in the group of another, or the two in a new group where that one lies.
   *
   * @param newGroup the id of the group if it has to be made
   * @return the group; empty when a note is gone or both are the same
   */
  public Optional<UUID> group(UUID id, UUID with, UUID newGroup) {
    Optional<Note> note = boards.note(id);
    Optional<Note> other = boards.note(with);
    if (id.equals(with) || note.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    UUID group = other.get().groupId().orElse(newGroup);
    if (other.get().groupId().isEmpty()) {
      boards.save(new NoteGroup(group, other.get().boardId(), "", 0));
      boards.save(other.get().in(Optional.of(group)));
    }
    Step step = other.get().step();
    Note joined = note.get().in(Optional.of(group));
    boards.save(joined);
    List<Note> target = without(boards.notes(joined.boardId()), step, id);
    target.add(joined);
    order(target, step);
    tidy(joined.boardId());
    return Optional.of(group);
  }

  /** Takes a note out of its group and lays it below the group. */
  public void leaveGroup(UUID id) {
    boards
        .note(id)
        .filter(note -> note.groupId().isPresent())
        .ifPresent(note -> {
          Note alone = note.in(Optional.empty());
          boards.save(alone);
          List<Note> target = without(boards.notes(note.boardId()), note.step(), id);
          int last = lastOf(target, note.groupId().orElseThrow());
          target.add(last + 1, alone);
          order(target, note.step());
          tidy(note.boardId());
        });
  }

  /** Splits a group; its notes stay where they lie. */
  public void split(UUID group) {
    boards
        .group(group)
        .ifPresent(found -> dissolve(found, notesOf(boards.notes(found.boardId()), group)));
  }

  /** Sorts the notes of a step. */
  public void sort(UUID board, Step step, NoteOrder.By by, RandomGenerator random) {
    BoardRecord record = boards.record(board).orElseThrow();
    order(NoteOrder.sorted(record, step, by, random), step);
  }

  /** Lays the notes of a step in an order that has been made elsewhere; all must be in it. */
  public void order(List<Note> order, Step step) {
    List<Note> gathered = NoteOrder.gathered(order);
    for (int i = 0; i < gathered.size(); i++) {
      handle.execute(
          "UPDATE note SET step = ?, position = ? WHERE id = ? AND (step <> ? OR position <> ?)",
          step.number(),
          i,
          gathered.get(i).id().toString(),
          step.number(),
          i);
    }
  }

  void remove(UUID id) {
    boards
        .note(id)
        .ifPresent(note -> {
          handle.execute("DELETE FROM note WHERE id = ?", id.toString());
          tidy(note.boardId());
        });
  }

  /** Closes gaps in the numbers and dissolves groups that have become too small. */
  private void tidy(UUID board) {
    List<Note> all = boards.notes(board);
    for (NoteGroup group : boards.groups(board)) {
      List<Note> notes = notesOf(all, group.id());
      if (notes.size() < 2) {
        dissolve(group, notes);
      }
    }
    for (Step step : Step.values()) {
      order(inStep(board, step), step);
    }
  }

  /**
   * The dots given to a group were given to its notes together, so the first of them keeps them.
   */
  private void dissolve(NoteGroup group, List<Note> notes) {
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i).in(Optional.empty());
      boards.save(i == 0 ? note.withDots(note.dots() + group.dots()) : note);
    }
    handle.execute("DELETE FROM note_group WHERE id = ?", group.id().toString());
  }

  private List<Note> inStep(UUID board, Step step) {
    return boards.notes(board).stream().filter(note -> note.step() == step).toList();
  }

  private static List<Note> without(List<Note> notes, Step step, UUID id) {
    return new ArrayList<>(
        notes.stream().filter(note -> note.step() == step && !note.id().equals(id)).toList());
  }

  private static List<Note> notesOf(List<Note> notes, UUID group) {
    return notes.stream().filter(note -> isIn(note, group)).toList();
  }

  private static boolean isIn(Note note, UUID group) {
    return note.groupId().equals(Optional.of(group));
  }

  private static int lastOf(List<Note> notes, UUID group) {
    int last = -1;
    for (int i = 0; i < notes.size(); i++) {
      if (isIn(notes.get(i), group)) {
        last = i;
      }
    }
    return last;
  }
}
