package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.meeting.MeetingRecord;
import java.util.ArrayList;
import java.util.List;

/** What was said on the dialogue boards of a meeting, step by step (R30). */
public final class BoardDocument {
  private BoardDocument() {}

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
      for (Step step : Step.values()) {
        body.add(new Block.Heading(2, step.number() + ". " + step.label()));
        body.addAll(notes(board, step));
      }
    }
    return new Document(
        head.title("Dialogtavle"),
        head.organisation(),
        "Dialogtavle fra møde i " + record.forum().name(),
        record.meeting().date(),
        PageFormat.A4_PORTRAIT,
        body);
  }

  /** A file's name for the boards, without extension. */
  public static String fileName(MeetingRecord record, Edition edition) {
    return MeetingHead.fileName(record, "dialogtavle", edition);
  }

  /**
   * The loose notes under the question they answer, wherever it stands, then those that answer
   * none, then the groups.
   */
  private static List<Block> notes(BoardRecord board, Step step) {
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
    List<Note> free = loose.stream().filter(note -> !answersOne(note, board)).toList();
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

  private static boolean answersOne(Note note, BoardRecord board) {
    return board.prompts().stream()
        .anyMatch(prompt -> note.promptId().filter(prompt.id()::equals).isPresent());
  }

  private static Block list(List<Note> notes) {
    return new Block.BulletList(
        notes.stream()
            .map(note ->
                Text.of(note.text().strip())
                    .plusMuted(note.role().map(role -> " (" + role + ")").orElse(""))
                    .plusMuted(dots(note.dots())))
            .toList());
  }

  private static String dots(int count) {
    return count == 0 ? "" : count == 1 ? ", 1 prik" : ", " + count + " prikker";
  }
}
