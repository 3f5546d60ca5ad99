package dk.medspil.desktop.dialogue;

import dk.medspil.content.DeckCodec;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.store.Session;
import dk.medspil.store.SettingStore.OwnContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The user's own decks in the store. */
final class OwnDecks {
  private static final String KIND = "deck";

  private OwnDecks() {}

  /** All of them, by title. */
  static List<Deck> all(Session session) {
    return session.settings().ownContent(KIND).stream().map(OwnDecks::read).toList();
  }

  static void save(Session session, Deck deck) {
    session
        .settings()
        .save(new OwnContent(deck.id(), KIND, deck.title(), new DeckCodec().write(List.of(deck))));
  }

  static void discard(Session session, String id, Instant at) {
    session.settings().discardOwnContent(id, at);
  }

  /** Changes a deck as it is in the store now. */
  static void change(Session session, String id, UnaryOperator<Deck> change) {
    Optional<Deck> before = all(session).stream().filter(deck -> deck.id().equals(id)).findFirst();
    before
        .map(change)
        .filter(now -> !before.get().equals(now))
        .ifPresent(now -> save(session, now));
  }

  /** The same deck as one of the user's own. */
  static Deck copy(Deck deck, String title) {
    return deck.own(UUID.randomUUID().toString(), title);
  }

  private static Deck read(OwnContent content) {
    return new DeckCodec().readOwn(content.json()).getFirst();
  }
}
