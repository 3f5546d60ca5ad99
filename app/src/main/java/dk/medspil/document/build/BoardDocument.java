package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.MeetingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was said on the dialogue boards of a meeting, step by step (R30). */
public final class BoardDocument {
  private final BoardRecord board;
  private final Map<UUID, List<String>> became;

  private BoardDocument(BoardRecord board, Map<UUID, List<String>> became) {
    this.board = board;
    this.became = became;
  }

  /**
   * Builds the boards of an edition; without boards the document says that there are none.
   *
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public static Document of(MeetingRecord whole, Edition edition) {
    MeetingRecord record = edition.filter(whole);
    MeetingHead head = new MeetingHead(record);
    List<Block> body = new ArrayList<>();
    if (record.boards().isEmpty()) {
      body.add(Block.Paragraph.of("Der er ingen dialogtavle fra mødet."));
    }
    for (BoardRecord board : record.boards()) {
      body.add(new Block.Heading(1, BoardTitle.of(board.board())));
      body.addAll(Prose.of(board.board().intro()));
      body.addAll(RatingTables.of(board, 2));
      body.addAll(new BoardDocument(board, Map.of()).steps(2));
    }
    return new Document(
        head.title("Dialogtavle"),
        head.organisation(),
        "Dialogtavle fra møde i " + record.forum().name(),
        record.meeting().date(),
        PageFormat.A4_PORTRAIT,
        body);
  }

  /**
   * Builds the filled sheet of one board, on paper of the given size. Cards that wait to be
   * revealed are left out, and who said something stays in the room.
   *
   * @param became what came of each card, in words
   */
  public static Document of(
      BoardRecord whole,
      Workplace workplace,
      Forum forum,
      Map<UUID, List<String>> became,
      PageFormat page) {
    BoardRecord board = shown(whole);
    List<Block> body = new ArrayList<>(Prose.of(board.board().intro()));
    body.addAll(RatingTables.of(board, 1));
    body.addAll(new BoardDocument(board, became).steps(1));
    return new Document(
        BoardTitle.of(board.board()),
        MeetingHead.organisation(workplace),
        "Dialogtavle fra " + forum.name(),
        board.board().startedOn(),
        page,
        body);
  }

  /** What of a board may leave the room: revealed cards, without the role they were said in. */
  static BoardRecord shown(BoardRecord board) {
    return board.only(
        board.notes().stream().filter(note -> !note.hidden()).map(Note::withoutRole).toList());
  }

  private List<Block> steps(int level) {
    List<Block> blocks = new ArrayList<>();
    BoardShape shape = board.board().shape();
    for (Step step : shape.steps()) {
      blocks.add(new Block.Heading(level, step.number() + ". " + shape.title(step)));
      blocks.addAll(notes(step));
    }
    return blocks;
  }

  /** A file's name for the boards, without extension. */
  public static String fileName(MeetingRecord record, Edition edition) {
    return MeetingHead.fileName(record, "dialogtavle", edition);
  }

  /**
   * The loose notes under the question they answer, wherever it stands, then those that answer
   * none, then the groups.
   */
  private List<Block> notes(Step step) {
    List<Block> blocks = new ArrayList<>();
    List<Note> loose =
        board.notes(step).stream()
            .filter(note -> note.groupId().flatMap(board::group).isEmpty())
            .toList();
    for (BoardPrompt prompt : board.prompts()) {
      List<Note> answers =
          loose.stream()
              .filter(note -> note.promptId().filter(prompt.id()::equals).isPresent())
              .toList();
      if (!answers.isEmpty()) {
        blocks.add(new Block.Paragraph(Text.strong(prompt.text().strip())));
        blocks.add(list(answers));
      }
    }
    List<Note> free = loose.stream().filter(note -> !answersOne(note)).toList();
    if (!free.isEmpty()) {
      blocks.add(list(free));
    }
    Votes.tallies(board, step).stream()
        .filter(tally -> tally.group().isPresent())
        .forEach(tally -> {
          blocks.add(new Block.Paragraph(heading(tally)));
          blocks.add(list(tally.notes()));
        });
    return blocks.isEmpty() ? List.of(new Block.Paragraph(Text.muted("Ingen noter."))) : blocks;
  }

  private static Text heading(Votes.Tally tally) {
    String name = tally.group().map(NoteGroup::name).orElse("").strip();
    return Text.strong("Gruppe: " + (name.isEmpty() ? "uden navn" : name))
        .plusMuted(dots(tally.dots()));
  }

  private boolean answersOne(Note note) {
    return board.prompts().stream()
        .anyMatch(prompt -> note.promptId().filter(prompt.id()::equals).isPresent());
  }

  private Block list(List<Note> notes) {
    return new Block.BulletList(
        notes.stream()
            .map(note ->
                Text.of(note.text().strip())
                    .plusMuted(note.role().map(role -> " (" + role + ")").orElse(""))
                    .plusMuted(dots(note.dots()))
                    .plusMuted(became(note)))
            .toList());
  }

  private String became(Note note) {
    List<String> things = became.getOrDefault(note.id(), List.of());
    return things.isEmpty() ? "" : ". Blev til: " + String.join(", ", things);
  }

  private static String dots(int count) {
    return count == 0 ? "" : count == 1 ? ", 1 prik" : ", " + count + " prikker";
  }
}
