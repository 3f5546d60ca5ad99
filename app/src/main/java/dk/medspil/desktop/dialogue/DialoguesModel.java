package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.BoardStart;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.WordSearch;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.safety.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The boards and decks of the forum, and what can be done with them. */
final class DialoguesModel implements AutoCloseable {
  private final Frame frame;
  private final Live<DialoguesPicture> live;
  private final Subscription forum;
  private final ReadOnlyObjectWrapper<Optional<DialoguesPicture>> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

  DialoguesModel(Frame frame) {
    this.frame = frame;
    live =
        Live.of(
            frame.work(),
            DialoguesPicture.TABLES,
            session -> DialoguesPicture.read(session, forum(), today()),
            read -> picture.set(Optional.of(read)));
    forum = frame.forum().subscribe((before, now) -> live.reload());
  }

  /** What there is; empty until it is read. */
  ReadOnlyObjectProperty<Optional<DialoguesPicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Why the last file was refused, in the words of the refusal. */
  ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  private UUID forum() {
    return frame.forum().getValue().id();
  }

  private LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  void open(Board board) {
    frame.go(new Place.BoardAt(board.id()));
  }

  /** Puts a board in the trash. */
  void discard(Board board) {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.discard"),
            session -> {
              session.boards().discard(board.id(), frame.clock().instant());
              return board;
            },
            gone -> frame.done(Texts.get("dialogue.done.discard", board.title())));
  }

  /**
   * The decks that hold all of the words, the user's own before those that ship, and those that are
   * about the words first.
   */
  List<Deck> decks(String words) {
    List<Deck> own = picture.get().map(DialoguesPicture::ownDecks).orElse(List.of());
    return WordSearch.find(
        words,
        Stream.concat(own.stream(), frame.content().decks().stream()),
        Deck::title,
        DialoguesModel::text);
  }

  private static String text(Deck deck) {
    var text = new StringBuilder(deck.title()).append(' ').append(deck.intro());
    deck.prompts().forEach(prompt -> text.append(' ').append(prompt.text()));
    return text.toString();
  }

  /** What a board of the deck would be called. */
  String suggestedTitle(Deck deck, Optional<Target> item) {
    return BoardStart.titleFor(deck, item.map(Target::item));
  }

  /** Makes a board and opens it. */
  void start(Deck deck, String title, Optional<Target> item) {
    String words = title.isBlank() ? suggestedTitle(deck, item) : title.strip();
    UUID owner = forum();
    LocalDate day = today();
    String draft = titlePlace();
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.start"),
            session -> {
              session.settings().setDraft(draft, "");
              return BoardStart.start(session, deck, words, owner, item.map(Target::item), day);
            },
            this::open);
  }

  /** Where the title of a new dialogue is kept. */
  String titlePlace() {
    return "dialogue/title/" + forum();
  }

  Work work() {
    return frame.work();
  }

  /** Makes one of the user's own out of a deck. */
  void copy(Deck deck, Consumer<Deck> then) {
    Deck copy = OwnDecks.copy(deck, Texts.get("dialogue.deck.copyTitle", deck.title()));
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.copy"),
            session -> {
              OwnDecks.save(session, copy);
              return copy;
            },
            then);
  }

  /** Removes one of the user's own decks; boards keep the questions they copied. */
  void remove(Deck deck) {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.removeDeck"),
            session -> {
              OwnDecks.discard(session, deck.id(), frame.clock().instant());
              return deck;
            },
            gone -> frame.done(Texts.get("dialogue.done.removeDeck", deck.title())));
  }

  /** Changes one of the user's own decks; typing on in one field is one step to take back. */
  void type(String deck, String field, UnaryOperator<Deck> change) {
    frame
        .work()
        .edit(
            Texts.get("dialogue.undo.editDeck"),
            "deck:" + deck + ":" + field,
            session -> OwnDecks.change(session, deck, change));
  }

  /** Changes one of the user's own decks as a step of its own. */
  void change(String deck, UnaryOperator<Deck> change) {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.editDeck"), session -> OwnDecks.change(session, deck, change));
  }

  /**
   * Writes a deck to a file that others can read in.
   *
   * @param extension "json" for all of it, "md" for a text that can be read and edited anywhere
   */
  void export(Deck deck, String extension) {
    String name =
        deck.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + extension;
    frame.saveAs(
        name,
        path ->
            frame
                .work()
                .inBackground(
                    () -> DeckFile.write(path, deck),
                    written -> {
                      new FileExport(frame)
                          .log(
                              FileExport.Entry.ofWorkplace(
                                  Activity.Subject.DECK, extension.toUpperCase(Locale.ROOT)));
                      frame.say(Texts.get("dialogue.say.exported", written.toString()));
                    }));
  }

  /** Reads decks from a file, all of them or none. */
  void importFile() {
    frame.openFile(
        Texts.get("dialogue.deck.file"),
        DeckFile.EXTENSIONS,
        path -> frame.work().inBackground(() -> DeckFile.read(path), this::take));
  }

  private void take(DeckFile reading) {
    switch (reading) {
      case DeckFile.Refused(String sentence) -> refusal.set(Optional.of(sentence));
      case DeckFile.Read(List<Deck> decks) -> {
        refusal.set(Optional.empty());
        frame
            .work()
            .change(
                Texts.get("dialogue.undo.import"),
                session -> {
                  // Ids of a file are unique in that file only.
                  decks.forEach(deck -> OwnDecks.save(session, OwnDecks.copy(deck, deck.title())));
                  return decks.size();
                },
                count -> frame.done(Texts.get("dialogue.done.import", count)));
      }
    }
  }

  @Override
  public void close() {
    forum.unsubscribe();
    live.close();
  }
}
