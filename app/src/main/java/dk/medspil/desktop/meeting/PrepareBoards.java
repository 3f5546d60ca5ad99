package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.BoardStart;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    // The first time, all decks are read from their files.
    frame.work().inBackground(() -> frame.content().decks(), decks -> choose(item, decks, at));
  }

  private void choose(UUID item, List<Deck> decks, Node at) {
    if (at.getScene() == null) {
      return;
    }
    var list = new PrepareDecks(decks, deck -> start(item, deck), choice::hide);
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
    Board board =
        BoardStart.start(
            session,
            deck,
            BoardStart.titleFor(deck, item),
            held.get().forumId(),
            item,
            LocalDate.now(frame.clock()));
    return Optional.of(board.id());
  }
}
