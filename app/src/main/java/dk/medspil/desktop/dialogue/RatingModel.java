package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Rates what a board is rated by; every number can be taken back. */
final class RatingModel {
  private final Frame frame;
  private final BoardModel board;
  private final ObjectProperty<Optional<Pair>> pair =
      new SimpleObjectProperty<>(this, "pair", Optional.empty());

  RatingModel(Frame frame, BoardModel board) {
    this.frame = frame;
    this.board = board;
    board.pictureProperty().subscribe(now -> now.ifPresent(shown -> keepAPair(shown)));
    pair.subscribe(now -> board.rateIn(now));
  }

  /** Keeps a pair in hand while there is one: the one chosen, else the first. */
  private void keepAPair(BoardPicture shown) {
    List<Pair> pairs = shown.record().rating().pairs();
    if (pair.get().filter(pairs::contains).isEmpty()) {
      pair.set(pairs.stream().findFirst());
    }
  }

  Work work() {
    return frame.work();
  }

  /** What the board is rated by; empty on most boards. */
  Optional<RatingKind> kind() {
    return board.shape().rating();
  }

  /** What is rated so far. */
  BoardRating rating() {
    return board
        .pictureProperty()
        .get()
        .map(shown -> shown.record().rating())
        .orElse(BoardRating.NONE);
  }

  /** The pair that is being rated; empty while there is none, or when the whole is rated. */
  ObjectProperty<Optional<Pair>> pairProperty() {
    return pair;
  }

  /** Goes to the next pair that is not wholly rated, after the one in hand. */
  void nextPair() {
    List<Pair> pairs = rating().pairs();
    int now = pair.get().map(pairs::indexOf).orElse(-1);
    int all = RatingKind.RELATIONS.qualities().size();
    for (int i = 1; i <= pairs.size(); i++) {
      Pair next = pairs.get((now + i) % pairs.size());
      if (rating().of(Optional.of(next)).size() < all) {
        pair.set(Optional.of(next));
        return;
      }
    }
    if (!pairs.isEmpty()) {
      frame.say(Texts.get("dialogue.rating.allRated"));
    }
  }

  /** Rates one side of what is in hand, or with none takes its number away. */
  void rate(Quality quality, OptionalInt points) {
    Optional<Pair> subject = quality.kind().isOfPairs() ? pair.get() : Optional.empty();
    if (quality.kind().isOfPairs() && subject.isEmpty()
        || rating().points(subject, quality).equals(points)) {
      return;
    }
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.rate"),
            session -> {
              session.ratings().rate(board.id(), subject, quality, points, session::newId);
            });
  }

  /** Adds a profession or unit; says so when there are too many. */
  void addPart(String name) {
    String words = name.strip();
    int count = rating().parts().size();
    if (words.isEmpty()) {
      return;
    }
    if (count >= BoardPart.MOST) {
      frame.say(Texts.get("dialogue.rating.tooMany", BoardPart.MOST));
      return;
    }
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.addPart"),
            session -> {
              int position = session.ratings().of(board.id()).parts().size();
              session.ratings().save(new BoardPart(session.newId(), board.id(), position, words));
            });
  }

  /** Calls a part something else; an empty name is not kept. */
  void renamePart(UUID part, String name) {
    String words = name.strip();
    if (words.isEmpty()) {
      return;
    }
    frame
        .work()
        .edit(
            Texts.get("dialogue.undo.renamePart"),
            "board-part:" + part,
            session ->
                session
                    .ratings()
                    .of(board.id())
                    .part(part)
                    .filter(before -> !before.name().equals(words))
                    .ifPresent(before -> session.ratings().save(before.named(words))));
  }

  /** Removes a part and what was rated of it. */
  void removePart(UUID part) {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.removePart"),
            session -> {
              session.ratings().removePart(board.id(), part);
              return part;
            },
            gone -> frame.done(Texts.get("dialogue.done.removePart")));
  }

  /** Makes a card of everything weak that has none yet, in the first area of the board. */
  void makeCards() {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.weakCards"),
            this::writeCards,
            made -> {
              if (made == 0) {
                frame.say(Texts.get("dialogue.rating.noWeak"));
              } else {
                frame.done(Texts.get("dialogue.done.weakCards", made));
                board.goTo(Step.BACKGROUND);
              }
            });
  }

  private int writeCards(Session session) {
    Optional<RatingKind> kind = kind();
    if (kind.isEmpty()) {
      return 0;
    }
    Set<String> there =
        session.boards().notes(board.id()).stream()
            .map(Note::text)
            .collect(Collectors.toCollection(HashSet::new));
    int made = 0;
    for (String words : session.ratings().of(board.id()).weakInWords(kind.get())) {
      if (there.add(words)) {
        // The room has rated it already, so the card hides nothing from it.
        session
            .boards()
            .append(
                new Note(
                    session.newId(),
                    board.id(),
                    Step.BACKGROUND,
                    0,
                    words,
                    Optional.empty(),
                    false,
                    Optional.empty()));
        made++;
      }
    }
    return made;
  }
}
