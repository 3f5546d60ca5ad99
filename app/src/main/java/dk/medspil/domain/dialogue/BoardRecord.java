package dk.medspil.domain.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A board with everything on it.
 *
 * @param board the board
 * @param prompts its questions, in order
 * @param notes its notes, ordered by step and place
 * @param groups its groups of notes, in the order they were made
 * @param rating what the room rated; {@link BoardRating#NONE} on a board that is not rated
 */
public record BoardRecord(
    Board board,
    List<BoardPrompt> prompts,
    List<Note> notes,
    List<NoteGroup> groups,
    BoardRating rating) {

  public BoardRecord {
    prompts = List.copyOf(prompts);
    notes = List.copyOf(notes);
    groups = List.copyOf(groups);
  }

  /** A board that is not rated. */
  public BoardRecord(
      Board board, List<BoardPrompt> prompts, List<Note> notes, List<NoteGroup> groups) {
    this(board, prompts, notes, groups, BoardRating.NONE);
  }

  /** A board without groups. */
  public BoardRecord(Board board, List<BoardPrompt> prompts, List<Note> notes) {
    this(board, prompts, notes, List.of());
  }

  /** The same board rated like this. */
  public BoardRecord rated(BoardRating newRating) {
    return new BoardRecord(board, prompts, notes, groups, newRating);
  }

  /** The same board with these notes; a group that would stand empty goes with its notes. */
  public BoardRecord only(List<Note> some) {
    return new BoardRecord(
        board,
        prompts,
        some,
        groups.stream()
            .filter(group ->
                some.stream().anyMatch(note -> note.groupId().equals(Optional.of(group.id()))))
            .toList(),
        rating);
  }

  /** A group. */
  public Optional<NoteGroup> group(UUID id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /** The notes of a group, in order. */
  public List<Note> inGroup(UUID group) {
    return notes.stream().filter(note -> note.groupId().equals(Optional.of(group))).toList();
  }

  /** The questions of a step, in order. */
  public List<BoardPrompt> prompts(Step step) {
    return prompts.stream().filter(prompt -> prompt.step() == step).toList();
  }

  /** The notes of a step, in order. */
  public List<Note> notes(Step step) {
    return notes.stream().filter(note -> note.step() == step).toList();
  }
}
