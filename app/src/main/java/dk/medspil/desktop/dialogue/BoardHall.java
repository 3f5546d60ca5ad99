package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the room sees of a board: revealed cards only, never roles (R25). */
final class BoardHall {
  private BoardHall() {}

  /** One step with its question. */
  static HallPicture step(BoardRecord record, Step step, Optional<UUID> question) {
    return new HallPicture.BoardStep(
        record.board().title(),
        step,
        record.prompts(step).stream()
            .filter(prompt -> question.filter(prompt.id()::equals).isPresent())
            .map(BoardPrompt::text)
            .findFirst()
            .orElse(""),
        "",
        cards(record, step));
  }

  /** All four steps side by side. */
  static HallPicture allSteps(BoardRecord record) {
    return new HallPicture.FourSteps(
        record.board().title(),
        Arrays.stream(Step.values()).map(step -> cards(record, step)).toList());
  }

  /** What in the text keeps a card out of the hall, whatever the operator reveals. */
  static Optional<PrivacyFinding> obstacle(String text) {
    return PrivacyGuard.check(text).stream().findFirst();
  }

  private static List<String> cards(BoardRecord record, Step step) {
    return record.notes(step).stream()
        .filter(note -> !note.hidden() && obstacle(note.text()).isEmpty())
        .map(Note::text)
        .toList();
  }
}
