package dk.medspil.desktop.frame;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Makes a dialogue board of a deck, the same way from every screen. */
public final class BoardStart {
  private BoardStart() {}

  /**
   * Writes a board with copies of the deck's questions in the order of the steps (R30).
   *
   * @param title the theme as the room will see it
   * @param item the agenda item it is started from
   */
  public static Board start(
      Session session,
      Deck deck,
      String title,
      UUID forum,
      Optional<AgendaItem> item,
      LocalDate today) {
    Board board =
        new Board(
            session.newId(),
            forum,
            item.map(AgendaItem::meetingId),
            item.map(AgendaItem::id),
            title,
            deck.title(),
            deck.intro(),
            Step.BACKGROUND,
            today,
            0,
            deck.shape());
    session.boards().save(board);
    int position = 0;
    for (Step step : deck.shape().steps()) {
      for (Deck.Prompt prompt : deck.prompts(step)) {
        session
            .boards()
            .save(
                new BoardPrompt(
                    session.newId(),
                    board.id(),
                    position++,
                    step,
                    field(deck, prompt),
                    prompt.text()));
      }
    }
    return board;
  }

  /**
   * What a board is called: as the item it is started from, otherwise as the deck. The title of a
   * confidential item is never lent to a board, because the room sees the board's.
   */
  public static String titleFor(Deck deck, Optional<AgendaItem> item) {
    return item.filter(from -> !from.isConfidential()).map(AgendaItem::title).orElse(deck.title());
  }

  private static String field(Deck deck, Deck.Prompt prompt) {
    return deck.fields().stream()
        .filter(field -> prompt.field().filter(field.id()::equals).isPresent())
        .map(Deck.Field::title)
        .findFirst()
        .orElse("");
  }
}
