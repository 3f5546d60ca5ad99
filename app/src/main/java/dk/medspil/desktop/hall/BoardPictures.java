package dk.medspil.desktop.hall;

import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.privacy.ClearedFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes what the room may see of a board. Hidden cards leave no trace, not even in a number; roles
 * are never shown, and a text that may tell about a person stays out (R25).
 */
public final class BoardPictures {
  private BoardPictures() {}

  /**
   * One step with its question to the room.
   *
   * @param focus the card the room talks about; without effect when the room may not see it
   */
  public static HallPicture step(
      BoardRecord board,
      Step step,
      String question,
      String second,
      Optional<UUID> focus,
      ClearedFindings cleared) {
    List<Note> shown = shown(board.notes(step), cleared);
    return new HallBoard.BoardStep(
        board.board().title(),
        step,
        question,
        second,
        cards(board, shown, cleared),
        focus.map(id -> shown.stream().map(Note::id).toList().indexOf(id)).orElse(-1),
        titles(board));
  }

  /** The four steps side by side. */
  public static HallPicture fourSteps(BoardRecord board, ClearedFindings cleared) {
    return fourSteps(board, board.board().title(), note -> true, cleared);
  }

  /**
   * Some cards of each of the four steps side by side.
   *
   * @param theme what these cards are about
   */
  public static HallPicture fourSteps(
      BoardRecord board, String theme, Predicate<Note> about, ClearedFindings cleared) {
    return new HallBoard.FourSteps(
        theme,
        board.board().shape().steps().stream()
            .map(step ->
                cards(
                    board,
                    shown(board.notes(step), cleared).stream().filter(about).toList(),
                    cleared))
            .toList(),
        titles(board));
  }

  /** The cards that answer the questions of one topic, through the four steps. */
  public static HallPicture field(BoardRecord board, String field, ClearedFindings cleared) {
    Set<UUID> prompts =
        board.prompts().stream()
            .filter(prompt -> prompt.field().equals(field))
            .map(BoardPrompt::id)
            .collect(Collectors.toSet());
    return fourSteps(
        board, field, note -> note.promptId().filter(prompts::contains).isPresent(), cleared);
  }

  /** One question alone. */
  public static HallPicture question(BoardRecord board, BoardPrompt prompt) {
    return new HallBoard.Question(
        board.board().title(), prompt.step(), prompt.field(), prompt.text(), titles(board));
  }

  /** What the room has voted for in a step; a group counts what its revealed cards were given. */
  public static HallPicture dots(
      BoardRecord board, Step step, String question, ClearedFindings cleared) {
    List<HallBoard.Tally> tallies = new ArrayList<>();
    for (Votes.Tally tally : Votes.ranked(board.only(shown(board.notes(), cleared)), step)) {
      tallies.add(new HallBoard.Tally(words(tally, cleared), tally.dots()));
    }
    return new HallBoard.Dots(
        board.board().title(),
        step,
        question,
        tallies.stream().mapToInt(HallBoard.Tally::dots).sum(),
        board.board().dots(),
        tallies,
        titles(board));
  }

  /** A group without a name is called by its cards. */
  private static String words(Votes.Tally tally, ClearedFindings cleared) {
    String name = tally.group().map(group -> name(group, cleared)).orElse("");
    return name.isEmpty()
        ? tally.notes().stream().map(Note::text).collect(Collectors.joining(" · "))
        : name;
  }

  private static List<String> titles(BoardRecord board) {
    BoardShape shape = board.board().shape();
    return shape.steps().stream().map(shape::title).toList();
  }

  private static List<Note> shown(List<Note> notes, ClearedFindings cleared) {
    return notes.stream()
        .filter(note -> !note.hidden() && HallPictures.isFreeOfPersons(note.text(), cleared))
        .toList();
  }

  private static List<HallBoard.Card> cards(
      BoardRecord board, List<Note> notes, ClearedFindings cleared) {
    return notes.stream()
        .map(note ->
            new HallBoard.Card(
                note.text(),
                note.groupId().flatMap(board::group).map(group -> name(group, cleared)).orElse("")))
        .toList();
  }

  private static String name(NoteGroup group, ClearedFindings cleared) {
    return HallPictures.isFreeOfPersons(group.name(), cleared) ? group.name().strip() : "";
  }
}
