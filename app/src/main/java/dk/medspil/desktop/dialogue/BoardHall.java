package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.BoardPictures;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
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
   */
  static HallPicture picture(
      BoardRecord record, RoomView view, Step step, Optional<UUID> question, Optional<UUID> focus) {
    return switch (view) {
      case STEP -> BoardPictures.step(record, step, words(record, question), "", focus);
      case ALL -> BoardPictures.fourSteps(record);
      case DOTS -> BoardPictures.dots(record, step, Texts.get("dialogue.dots.question"));
    };
  }

  private static String words(BoardRecord record, Optional<UUID> question) {
    return record.prompts().stream()
        .filter(prompt -> question.filter(prompt.id()::equals).isPresent())
        .map(BoardPrompt::text)
        .findFirst()
        .orElse("");
  }

  /** What in the text keeps a card out of the hall, whatever the operator reveals. */
  static Optional<PrivacyFinding> obstacle(String text) {
    return PrivacyGuard.check(text).stream().findFirst();
  }
}
