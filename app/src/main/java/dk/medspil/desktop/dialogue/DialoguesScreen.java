package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.dialogue.Deck;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The boards of the forum; from here a new one is made, and decks are read, copied and edited. */
public final class DialoguesScreen implements Screen {
  private final DialoguesModel model;
  private final StackPane view = new StackPane();
  private final BoardList boards;
  private final DeckBrowser decks;

  /** Opens at the list of boards. */
  public DialoguesScreen(Frame frame) {
    model = new DialoguesModel(frame);
    boards = new BoardList(model, newDialogue());
    decks = new DeckBrowser(model, this::showBoards, this::editDeck);
    view.getStyleClass().add("page");
    showBoards();
  }

  private Command newDialogue() {
    return Command.of(
            Texts.get("dialogue.new.name"), Texts.get("dialogue.new.help"), this::showDecks)
        .withShortcut("Shortcut+N");
  }

  private void showBoards() {
    open(boards);
    boards.focus();
  }

  private void showDecks() {
    open(decks);
    decks.focus();
  }

  private void editDeck(Deck deck) {
    var editor = new DeckEditor(model, deck, this::showDecks);
    open(editor);
    editor.focus();
  }

  /** Closes an editor that is left, so that its last words are written. */
  private void open(Node shown) {
    editor().ifPresent(DeckEditor::close);
    view.getChildren().setAll(shown);
    // What lies in a scroll pane is in the window, and can get the focus, only after a layout.
    view.applyCss();
    view.layout();
  }

  private Optional<DeckEditor> editor() {
    return view.getChildren().stream()
        .filter(DeckEditor.class::isInstance)
        .map(DeckEditor.class::cast)
        .findFirst();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("dialogue.list.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(newDialogue());
  }

  @Override
  public void shown() {
    boards.focus();
  }

  @Override
  public void flush() {
    editor().ifPresent(DeckEditor::flush);
    decks.flush();
  }

  @Override
  public void close() {
    open(boards);
    decks.close();
    model.close();
  }
}
