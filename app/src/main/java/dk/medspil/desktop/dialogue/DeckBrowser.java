package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Finder;
import dk.medspil.domain.dialogue.Deck;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Finds a deck, shows its questions, and starts a dialogue with it. */
final class DeckBrowser extends VBox {
  private final DialoguesModel model;
  private final Finder<Deck> finder;
  private final DeckPreview preview;

  /**
   * @param onBack back to the boards
   * @param onEdit opens the editor for one of the user's own decks
   */
  DeckBrowser(DialoguesModel model, Runnable onBack, Consumer<Deck> onEdit) {
    this.model = model;
    preview = new DeckPreview(model, onEdit);
    finder =
        new Finder<>(
            new Finder.Words(
                Texts.get("dialogue.new.name"),
                Texts.get("dialogue.deck.back"),
                Texts.get("dialogue.deck.backHelp"),
                Texts.get("dialogue.deck.search"),
                Texts.get("dialogue.deck.list")),
            new Decks(),
            preview,
            onBack,
            List.of(
                Command.of(
                    Texts.get("dialogue.deck.import"),
                    Texts.get("dialogue.deck.importHelp"),
                    model::importFile)));
    VBox.setVgrow(finder, Priority.ALWAYS);
    getChildren().setAll(finder);
    model.refusalProperty().subscribe(finder::refuse);
    model
        .pictureProperty()
        .subscribe(now -> {
          now.ifPresent(read -> preview.setItems(read.items()));
          finder.find();
        });
  }

  /** Writes what is typed and not written yet. */
  void flush() {
    preview.flush();
  }

  void close() {
    preview.close();
  }

  /** Puts the caret in the search field. */
  void focus() {
    finder.focus();
  }

  private final class Decks implements Finder.Shelf<Deck> {
    @Override
    public List<Deck> find(String words) {
      return model.decks(words);
    }

    @Override
    public String id(Deck deck) {
      return deck.id();
    }

    @Override
    public String title(Deck deck) {
      return deck.title();
    }

    @Override
    public String fact(Deck deck) {
      String questions =
          Texts.get(
              "dialogue.deck.questions",
              deck.prompts().size(),
              deck.shape().steps().size(),
              deck.shape().steps().stream()
                  .map(step -> String.valueOf(deck.prompts(step).size()))
                  .collect(Collectors.joining(", ")));
      return deck.builtIn() ? questions : Texts.get("dialogue.deck.own", questions);
    }

    @Override
    public String count(int found) {
      return Texts.get("dialogue.deck.count", found);
    }
  }
}
