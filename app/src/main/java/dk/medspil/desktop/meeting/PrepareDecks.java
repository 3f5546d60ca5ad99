package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.dialogue.Deck;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Decks to choose one from: type to narrow down, arrows choose, Enter takes, Esc leaves. */
final class PrepareDecks extends VBox {
  private final TextField search = new TextField();
  private final FilteredList<Deck> found;
  private final ListView<Deck> list;
  private final Consumer<Deck> onChosen;
  private final Runnable onLeave;

  PrepareDecks(List<Deck> decks, Consumer<Deck> onChosen, Runnable onLeave) {
    this.onChosen = onChosen;
    this.onLeave = onLeave;
    found = new FilteredList<>(FXCollections.observableArrayList(decks));
    list = new ListView<>(found);
    getStyleClass().add("deck-choice");
    var heading = new Label(Texts.get("meeting.prepare.decks"));
    heading.getStyleClass().add("h2");
    heading.setLabelFor(search);
    search.setPromptText(Texts.get("meeting.prepare.decksSearch"));
    search.setAccessibleText(Texts.get("meeting.prepare.decks"));
    list.setAccessibleText(Texts.get("meeting.prepare.decks"));
    list.setCellFactory(view -> new Cell());
    list.setFocusTraversable(false);
    list.getSelectionModel().select(0);
    search.textProperty().subscribe(this::narrow);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> take());
    getChildren().setAll(heading, search, list);
  }

  void focusSearch() {
    search.requestFocus();
  }

  private void narrow(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(
        deck -> (deck.title() + " " + deck.intro()).toLowerCase(Locale.ROOT).contains(wanted));
    list.getSelectionModel().select(0);
  }

  private void keys(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    KeyCode code = event.getCode();
    boolean used = true;
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      int to = Math.clamp(at + (code == KeyCode.DOWN ? 1L : -1L), 0, Math.max(0, found.size() - 1));
      list.getSelectionModel().select(to);
      list.scrollTo(to);
    } else if (code == KeyCode.ENTER) {
      take();
    } else if (code == KeyCode.ESCAPE) {
      onLeave.run();
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void take() {
    Deck deck = list.getSelectionModel().getSelectedItem();
    if (deck != null) {
      onChosen.accept(deck);
    }
  }

  private static final class Cell extends ListCell<Deck> {
    @Override
    protected void updateItem(@Nullable Deck deck, boolean empty) {
      super.updateItem(deck, empty);
      setText(deck == null || empty ? "" : deck.title());
    }
  }
}
