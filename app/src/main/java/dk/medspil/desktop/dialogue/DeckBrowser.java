package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.WideCell;
import dk.medspil.domain.dialogue.Deck;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Finds a deck, shows its questions, and starts a dialogue with it. */
final class DeckBrowser extends VBox {
  private final DialoguesModel model;
  private final TextField search = new TextField();
  private final ListView<Deck> list = new ListView<>();
  private final Label count = new Label();
  private final DeckPreview preview;

  /**
   * @param onBack back to the boards
   * @param onEdit opens the editor for one of the user's own decks
   */
  DeckBrowser(DialoguesModel model, Runnable onBack, Consumer<Deck> onEdit) {
    this.model = model;
    preview = new DeckPreview(model, onEdit);
    getStyleClass().add("dialogue-part");
    var back =
        Command.of(Texts.get("dialogue.deck.back"), Texts.get("dialogue.deck.backHelp"), onBack)
            .withIcon(Icons.BACK)
            .linkButton();
    var heading = new Label(Texts.get("dialogue.new.name"));
    heading.getStyleClass().add("h1");
    var load =
        Command.of(
                Texts.get("dialogue.deck.import"),
                Texts.get("dialogue.deck.importHelp"),
                model::importFile)
            .button();
    var title = new HBox(back, heading);
    title.getStyleClass().add("page-head");
    var head = new FoldingLine(title, new HBox(load));
    var body = Columns.listFirst(finder(), preview, 56);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head, refusal(), body);
    model
        .pictureProperty()
        .subscribe(now -> {
          now.ifPresent(read -> preview.setItems(read.items()));
          find();
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onBack.run();
            event.consume();
          }
        });
  }

  /** Writes what is typed and not written yet. */
  void flush() {
    preview.flush();
  }

  void close() {
    preview.close();
  }

  private Card finder() {
    search.setPromptText(Texts.get("dialogue.deck.search"));
    search.setAccessibleText(Texts.get("dialogue.deck.search"));
    search.textProperty().subscribe(now -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKeys);
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(Texts.get("dialogue.deck.list"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(deck -> Optional.ofNullable(deck).ifPresent(preview::show));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        preview.focus();
        event.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    var holder = new VBox(search);
    holder.getStyleClass().add("deck-search");
    count.getStyleClass().add("muted");
    var card = new Card(Texts.get("dialogue.deck.list"), count, new VBox(holder, list)).flush();
    card.getStyleClass().add("deck-finder");
    return card;
  }

  private Label refusal() {
    var label = new Label();
    label.setGraphic(Icons.ACTION_NEEDED.node());
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("refusal");
    model
        .refusalProperty()
        .subscribe(now -> {
          label.setText(now.orElse(""));
          label.setVisible(now.isPresent());
          label.setManaged(now.isPresent());
        });
    return label;
  }

  /** Puts the caret in the search field. */
  void focus() {
    search.requestFocus();
  }

  private void find() {
    Optional<String> before =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Deck::id);
    List<Deck> found = model.decks(search.getText());
    list.getItems().setAll(found);
    count.setText(Texts.get("dialogue.deck.count", found.size()));
    int same = before.map(id -> found.stream().map(Deck::id).toList().indexOf(id)).orElse(0);
    if (found.isEmpty()) {
      preview.showNone(search.getText().strip());
    } else {
      list.getSelectionModel().clearAndSelect(Math.max(same, 0));
    }
  }

  /** Up and down choose in the list while the caret stays in the field; Enter goes on. */
  private void searchKeys(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> choose(1);
      case UP -> choose(-1);
      case ENTER -> preview.focus();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void choose(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(to);
    }
  }

  private static final class Cell extends WideCell<Deck> {
    @Override
    protected void updateItem(@Nullable Deck deck, boolean empty) {
      super.updateItem(deck, empty);
      if (deck == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var title = new Label(deck.title());
      title.getStyleClass().add("semibold");
      title.setWrapText(true);
      var fact = new Label(fact(deck));
      fact.getStyleClass().addAll("small", "muted");
      fact.setWrapText(true);
      setGraphic(new VBox(title, fact));
      setAccessibleText(deck.title() + ", " + fact(deck));
    }

    private static String fact(Deck deck) {
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
  }
}
