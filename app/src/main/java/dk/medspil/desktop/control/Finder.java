package dk.medspil.desktop.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Finds one of many by words and shows it beside the list. Up and Down choose in the list while the
 * caret stays in the search, Enter goes on with the one that is shown, Escape goes back.
 */
public final class Finder<T> extends VBox {
  private static final double BOTH_EM = 56;

  private final Words words;
  private final Shelf<T> shelf;
  private final Preview<T> preview;
  private final TextField search = new TextField();
  private final ListView<T> list = new ListView<>();
  private final Label count = new Label();
  private final Label refusal = new Label();

  /** What is written around the list. */
  public record Words(String title, String back, String backHelp, String search, String list) {}

  /** What there is to find. */
  public interface Shelf<T> {
    /** Those that hold all of the words; all of them for none. */
    List<T> find(String words);

    /** What tells it from the others. */
    String id(T one);

    /** What it is called. */
    String title(T one);

    /** One line more about it. */
    String fact(T one);

    /** How many there are, in words. */
    String count(int found);
  }

  /** What stands beside the list. */
  public interface Preview<T> {
    /** Where it is shown. */
    Region view();

    /** Shows one. */
    void show(T one);

    /** Says that none holds the words. */
    void showNone(String searched);

    /** What Enter does with the one that is shown. */
    void goOn();
  }

  /**
   * A finder; say {@link #find} when the shelf is there or holds something else.
   *
   * @param commands what can be done beside choosing one
   */
  public Finder(
      Words words, Shelf<T> shelf, Preview<T> preview, Runnable onBack, List<Command> commands) {
    this.words = words;
    this.shelf = shelf;
    this.preview = preview;
    getStyleClass().add("dialogue-part");
    var back = Command.of(words.back(), words.backHelp(), onBack).withIcon(Icons.BACK).linkButton();
    var heading = new Label(words.title());
    heading.getStyleClass().add("h1");
    var title = new HBox(back, heading);
    title.getStyleClass().add("page-head");
    var buttons = new ButtonFlow();
    buttons.getStyleClass().add("deck-actions");
    buttons.getChildren().setAll(commands.stream().map(Command::button).toList());
    var body = Columns.listFirst(finder(), preview.view(), BOTH_EM);
    VBox.setVgrow(body, Priority.ALWAYS);
    refusal.setGraphic(Icons.ACTION_NEEDED.node());
    refusal.setWrapText(true);
    refusal.setMinHeight(USE_PREF_SIZE);
    refusal.getStyleClass().add("refusal");
    refuse(Optional.empty());
    getChildren().setAll(new FoldingLine(title, buttons), refusal, body);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onBack.run();
            event.consume();
          }
        });
  }

  /** Says why a file was refused, or nothing. */
  public void refuse(Optional<String> sentence) {
    refusal.setText(sentence.orElse(""));
    refusal.setVisible(sentence.isPresent());
    refusal.setManaged(sentence.isPresent());
  }

  /** Puts the caret in the search field. */
  public void focus() {
    search.requestFocus();
  }

  /** Chooses one, if the words find it. */
  public void choose(String id) {
    list.getItems().stream()
        .filter(one -> shelf.id(one).equals(id))
        .findFirst()
        .ifPresent(one -> select(list.getItems().indexOf(one)));
  }

  /** Looks anew; the one that is chosen stays so. */
  public void find() {
    Optional<String> before =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(shelf::id);
    List<T> found = shelf.find(search.getText());
    list.getItems().setAll(found);
    count.setText(shelf.count(found.size()));
    int same = before.map(id -> found.stream().map(shelf::id).toList().indexOf(id)).orElse(0);
    if (found.isEmpty()) {
      preview.showNone(search.getText().strip());
    } else {
      list.getSelectionModel().clearAndSelect(Math.max(same, 0));
    }
  }

  private Card finder() {
    search.setPromptText(words.search());
    search.setAccessibleText(words.search());
    search.textProperty().subscribe((before, now) -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKeys);
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(words.list());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(one -> Optional.ofNullable(one).ifPresent(preview::show));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        preview.goOn();
        event.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    var holder = new VBox(search);
    holder.getStyleClass().add("deck-search");
    count.getStyleClass().add("muted");
    var card = new Card(words.list(), count, new VBox(holder, list)).flush();
    card.getStyleClass().add("deck-finder");
    return card;
  }

  private void searchKeys(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case ENTER -> preview.goOn();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last));
    }
  }

  private void select(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.scrollTo(index);
  }

  private final class Cell extends WideCell<T> {
    @Override
    protected void updateItem(@Nullable T one, boolean empty) {
      super.updateItem(one, empty);
      if (one == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      setGraphic(WideCell.titled(shelf.title(one), shelf.fact(one)));
      setAccessibleText(shelf.title(one) + ", " + shelf.fact(one));
    }
  }
}
