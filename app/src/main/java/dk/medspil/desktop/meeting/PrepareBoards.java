package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/** Goes to the dialogue board of an item, or makes it from a deck the user chooses. */
final class PrepareBoards {
  private final Frame frame;
  private final UUID meeting;
  private final PopOver choice = new PopOver();

  PrepareBoards(Frame frame, UUID meeting) {
    this.frame = frame;
    this.meeting = meeting;
    choice.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    choice.setDetachable(false);
    choice.setHeaderAlwaysVisible(false);
    choice.setAnimated(false);
    choice.setAutoFix(true);
  }

  /** Opens the item's board; where there is none, the decks to choose from show at {@code at}. */
  void open(UUID item, Node at) {
    frame
        .work()
        .read(
            session -> session.boards().ofItem(item).map(Board::id),
            board -> {
              if (board.isPresent()) {
                frame.go(new Place.BoardAt(board.get()));
              } else {
                choose(item, at);
              }
            });
  }

  private void choose(UUID item, Node at) {
    var list = new PrepareDecks(frame.content().decks(), deck -> start(item, deck), choice::hide);
    choice.setContentNode(list);
    choice.setTitle(Texts.get("meeting.prepare.decks"));
    frame.theme().applyTo(choice.getScene());
    choice.show(at);
    list.focusSearch();
  }

  private void start(UUID item, Deck deck) {
    choice.hide();
    frame
        .work()
        .change(
            Texts.get("meeting.prepare.undo.board"),
            session -> make(session, item, deck),
            made -> made.ifPresent(board -> frame.go(new Place.BoardAt(board))));
  }

  private Optional<UUID> make(Session session, UUID itemId, Deck deck) {
    Optional<Meeting> held = session.meetings().meeting(meeting);
    Optional<AgendaItem> item = session.agendas().item(itemId);
    if (held.isEmpty() || item.isEmpty()) {
      return Optional.empty();
    }
    // The room sees the title of a board, and must not see that of a confidential item.
    String title = item.get().isConfidential() ? deck.title() : item.get().title();
    Board board =
        new Board(
            session.newId(),
            held.get().forumId(),
            Optional.of(meeting),
            Optional.of(itemId),
            title,
            deck.title(),
            deck.intro(),
            Step.values()[0],
            LocalDate.now(frame.clock()));
    session.boards().save(board);
    savePrompts(session, board.id(), deck);
    return Optional.of(board.id());
  }

  private static void savePrompts(Session session, UUID board, Deck deck) {
    Map<String, String> fields =
        deck.fields().stream().collect(Collectors.toMap(Deck.Field::id, Deck.Field::title));
    int position = 0;
    for (Deck.Prompt prompt : deck.prompts()) {
      String field = prompt.field().map(id -> fields.getOrDefault(id, "")).orElse("");
      session
          .boards()
          .save(
              new BoardPrompt(
                  session.newId(), board, position++, prompt.step(), field, prompt.text()));
    }
  }
}
