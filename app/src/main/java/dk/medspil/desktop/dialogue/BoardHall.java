package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.BoardPictures;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.desktop.hall.HallPictures;
import dk.medspil.desktop.hall.RatingPictures;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.privacy.ClearedFindings;
import java.util.Optional;
import java.util.UUID;

/** Chooses the picture of a board for the room; what may be in it is decided in the hall. */
final class BoardHall {
  private BoardHall() {}

  /**
   * The picture of a view.
   *
   * @param question the question the room has
   * @param focus the card it talks about
   * @param cleared what may stand
   */
  static HallPicture picture(
      BoardRecord record,
      RoomView view,
      Step step,
      Optional<UUID> question,
      Optional<UUID> focus,
      ClearedFindings cleared) {
    Optional<BoardPrompt> asked = asked(record, question);
    HallPicture inFocus =
        BoardPictures.step(
            record, step, asked.map(BoardPrompt::text).orElse(""), "", focus, cleared);
    return switch (view) {
      case STEP, ROUND, RATING, PAIR -> inFocus;
      case ALL -> BoardPictures.fourSteps(record, cleared);
      case FIELD ->
          asked
              .map(BoardPrompt::field)
              .filter(field -> !field.isEmpty())
              .map(field -> BoardPictures.field(record, field, cleared))
              .orElseGet(() -> BoardPictures.fourSteps(record, cleared));
      case QUESTION -> asked.map(prompt -> BoardPictures.question(record, prompt)).orElse(inFocus);
      case DOTS -> BoardPictures.dots(record, step, Texts.get("dialogue.dots.question"), cleared);
    };
  }

  /** What the board is rated by, as a whole, beside last time's, or in the pair in hand. */
  static HallPicture rating(
      BoardRecord record,
      RoomView view,
      Optional<Pair> pair,
      Optional<LastRating> last,
      ClearedFindings cleared) {
    RatingKind kind = record.board().shape().rating().orElseThrow();
    return view == RoomView.PAIR && pair.isPresent()
        ? RatingPictures.rated(record, kind, pair, cleared)
        : RatingPictures.overview(
            record,
            kind,
            last.map(old -> new RatingPictures.Before(old.rating(), RatingView.legend(old))),
            cleared);
  }

  /**
   * How the room works for a while.
   *
   * @param until when it ends, "14.32"; empty when no clock goes
   */
  static HallPicture round(BoardRecord record, Round round, Optional<UUID> question, String until) {
    return new HallBoard.Round(
        record.board().title(),
        round.label(),
        RoundWords.how(round),
        asked(record, question).map(BoardPrompt::text).orElse(""),
        until);
  }

  private static Optional<BoardPrompt> asked(BoardRecord record, Optional<UUID> question) {
    return record.prompts().stream()
        .filter(prompt -> question.filter(prompt.id()::equals).isPresent())
        .findFirst();
  }

  /** Whether what a text says keeps it out of the hall, whatever the operator reveals. */
  static boolean isBarred(String text, ClearedFindings cleared) {
    return !HallPictures.isFreeOfPersons(text, cleared);
  }
}
