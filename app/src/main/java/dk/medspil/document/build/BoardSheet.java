package dk.medspil.document.build;

import dk.medspil.document.sheet.Cell;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The cards of a board as a list, a row for each; what waits to be revealed is left out. */
public final class BoardSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("Trin", 28),
          new Sheet.Column("Spørgsmål", 40),
          new Sheet.Column("Gruppe", 20),
          new Sheet.Column("Kort", 50),
          new Sheet.Column("Prikker", 9),
          new Sheet.Column("Blev til", 30));

  private BoardSheet() {}

  /**
   * Builds the list.
   *
   * @param became what came of each card, in words
   */
  public static Sheet of(BoardRecord whole, Map<UUID, List<String>> became) {
    BoardRecord board = BoardDocument.shown(whole);
    return new Sheet(
        "Dialogtavle",
        COLUMNS,
        Stream.concat(
                RatingTables.rows(board).stream(),
                board.notes().stream().map(note -> row(board, note, became)))
            .toList());
  }

  private static List<Cell> row(BoardRecord board, Note note, Map<UUID, List<String>> became) {
    String question =
        board.prompts().stream()
            .filter(prompt -> note.promptId().filter(prompt.id()::equals).isPresent())
            .map(BoardPrompt::text)
            .findFirst()
            .orElse("");
    return List.of(
        Cell.of(note.step().number() + ". " + board.board().shape().title(note.step())),
        Cell.of(question),
        Cell.of(note.groupId().flatMap(board::group).map(NoteGroup::name).orElse("")),
        Cell.of(note.text()),
        Cell.of(note.dots()),
        Cell.of(String.join(", ", became.getOrDefault(note.id(), List.of()))));
  }
}
