package dk.medspil.domain.dialogue;

import java.util.List;

/**
 * A board with everything on it.
 *
 * @param board the board
 * @param prompts its questions, in order
 * @param notes its notes, ordered by step and place
 */
public record BoardRecord(Board board, List<BoardPrompt> prompts, List<Note> notes) {

  public BoardRecord {
    prompts = List.copyOf(prompts);
    notes = List.copyOf(notes);
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
