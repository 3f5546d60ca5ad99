package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.meeting.MeetingRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dialogue sheet to write on by hand: the questions of each step and room for answers (R30). */
public final class SheetDocument {
  private static final int LINES_PER_STEP = 7;
  private static final int STEPS_ON_A4 = 2;
  private static final int LINES_ON_A3 = 9;

  /** A question and the topic it stands under; the topic may be empty. */
  private record Question(Step step, String field, String text) {}

  private SheetDocument() {}

  /** The blank sheet of a deck, on paper of the given size; the date is the day it is printed. */
  public static Document of(Deck deck, Workplace workplace, LocalDate date, PageFormat page) {
    List<Question> questions =
        deck.prompts().stream()
            .map(prompt -> new Question(prompt.step(), field(deck, prompt), prompt.text()))
            .toList();
    String title = deck.title().isBlank() ? "Dialogark" : deck.title().strip();
    List<Block> body = new ArrayList<>(Prose.of(deck.intro()));
    body.addAll(plan(deck.shape()));
    body.addAll(RatingTables.blank(deck.shape().rating(), List.of()));
    body.addAll(steps(questions, deck.shape(), 1, page));
    return document(title, MeetingHead.organisation(workplace), date, page, body);
  }

  /** The blank sheet of a board, with its questions and none of its cards. */
  public static Document of(BoardRecord board, Workplace workplace, PageFormat page) {
    List<Block> body = new ArrayList<>(Prose.of(board.board().intro()));
    body.addAll(planAndRating(board));
    body.addAll(steps(questions(board), board.board().shape(), 1, page));
    return document(
        BoardTitle.of(board.board()),
        MeetingHead.organisation(workplace),
        board.board().startedOn(),
        page,
        body);
  }

  private static List<Block> planAndRating(BoardRecord board) {
    List<Block> blocks = new ArrayList<>(plan(board.board().shape()));
    blocks.addAll(
        RatingTables.blank(
            board.board().shape().rating(),
            board.rating().parts().stream().map(BoardPart::name).toList()));
    return blocks;
  }

  /** Who speaks when; nothing on a sheet without a plan. */
  private static List<Block> plan(BoardShape shape) {
    List<PlannedRound> rounds = shape.rounds();
    if (rounds.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Table(
            "Plan: %d minutter i alt".formatted(PlannedRound.minutes(rounds)),
            List.of(
                new Block.Column("Trin", 8),
                new Block.Column("Hvordan", 4),
                new Block.Column("Minutter", 2)),
            rounds.stream()
                .map(round ->
                    List.of(
                        Text.of(round.step().number() + ". " + shape.title(round.step())),
                        Text.of(round.round().label()),
                        Text.of(Integer.toString(round.minutes()))))
                .toList()));
  }

  private static List<Question> questions(BoardRecord board) {
    return board.prompts().stream()
        .map(prompt -> new Question(prompt.step(), prompt.field(), prompt.text()))
        .toList();
  }

  /**
   * The blank sheets of the boards an edition of a meeting holds; without boards the document says
   * that there are none.
   *
   * @throws NoPublicEditionException for the public edition of a TRIO meeting (R02)
   */
  public static Document of(MeetingRecord whole, Edition edition, PageFormat page) {
    MeetingRecord record = edition.filter(whole);
    MeetingHead head = new MeetingHead(record);
    List<Block> body = new ArrayList<>();
    if (record.boards().isEmpty()) {
      body.add(Block.Paragraph.of("Der er ingen dialogtavle på mødet."));
    }
    for (BoardRecord board : record.boards()) {
      if (!body.isEmpty()) {
        body.add(new Block.PageBreak());
      }
      body.add(new Block.Heading(1, BoardTitle.of(board.board())));
      body.addAll(Prose.of(board.board().intro()));
      body.addAll(planAndRating(board));
      body.addAll(steps(questions(board), board.board().shape(), 2, page));
    }
    return document(
        head.title("Dialogark"), head.organisation(), record.meeting().date(), page, body);
  }

  /** A file's name for the sheets of a meeting, without extension. */
  public static String fileName(MeetingRecord record, Edition edition) {
    return MeetingHead.fileName(record, "dialogark", edition);
  }

  private static Document document(
      String title, String organisation, LocalDate date, PageFormat page, List<Block> body) {
    return new Document(title, organisation, "Dialogark", date, page, body);
  }

  private static List<Block> steps(
      List<Question> questions, BoardShape shape, int level, PageFormat page) {
    List<Block> blocks = new ArrayList<>();
    boolean large = page == PageFormat.A3_LANDSCAPE;
    int begun = 0;
    for (Step step : shape.steps()) {
      if (!large && begun > 0 && begun % STEPS_ON_A4 == 0) {
        blocks.add(new Block.PageBreak());
      }
      begun++;
      blocks.add(new Block.Heading(level, step.number() + ". " + shape.title(step)));
      Map<String, List<Text>> byField = new LinkedHashMap<>();
      questions.stream()
          .filter(question -> question.step() == step)
          .forEach(question ->
              byField
                  .computeIfAbsent(question.field().strip(), _ -> new ArrayList<>())
                  .add(Text.of(question.text().strip())));
      byField.forEach((field, texts) -> {
        if (!field.isEmpty()) {
          blocks.add(new Block.Paragraph(Text.strong(field)));
        }
        blocks.add(new Block.BulletList(texts));
      });
      blocks.add(new Block.WritingSpace(large ? LINES_ON_A3 : LINES_PER_STEP));
    }
    return blocks;
  }

  private static String field(Deck deck, Deck.Prompt prompt) {
    return deck.fields().stream()
        .filter(field -> prompt.field().filter(field.id()::equals).isPresent())
        .findFirst()
        .map(Deck.Field::title)
        .orElse("");
  }
}
