package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.forum.Forum;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;

/** The way back from what was raised out of a dialogue to the board its card lies on. */
public final class CardLink {
  /** Where a card lies. */
  private record Found(Board board, boolean isPrivate) {}

  private CardLink() {}

  /** A link to the board a card lies on. */
  public static Button of(Frame frame, UUID note) {
    Button link =
        Command.of(
                Texts.get("frame.card.name"),
                Texts.get("frame.card.help"),
                () -> follow(frame, note))
            .withIcon(Icons.DIALOGUE)
            .linkButton();
    link.getStyleClass().add("small");
    return link;
  }

  /**
   * Goes to the board. The board of a private TRIO is not opened from another forum (R02), and a
   * card that is gone is told about.
   */
  private static void follow(Frame frame, UUID note) {
    UUID here = frame.forum().getValue().id();
    frame
        .work()
        .read(
            session ->
                session
                    .boards()
                    .note(note)
                    .map(Note::boardId)
                    .flatMap(session.boards()::board)
                    .map(board ->
                        new Found(
                            board,
                            session
                                .workplaces()
                                .forum(board.forumId())
                                .filter(Forum::isPrivateTrio)
                                .isPresent())),
            (Optional<Found> found) -> {
              if (found.isEmpty()) {
                frame.say(Texts.get("frame.card.gone"));
              } else if (found.get().isPrivate() && !found.get().board().forumId().equals(here)) {
                frame.say(Texts.get("frame.card.trio"));
              } else {
                Board board = found.get().board();
                frame.goIn(board.forumId(), new Place.BoardAt(board.id()));
              }
            });
  }
}
