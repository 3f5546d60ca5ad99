package dk.medspil.desktop.manual;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.document.manual.Manual;
import dk.medspil.document.manual.ManualSearch;
import dk.medspil.document.manual.Page;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pages, or where the words that are asked for are found; choosing one shows it. */
final class ManualList {
  private final Manual manual;
  private final ManualSearch search;
  private final ManualPage page;
  private final TextField asked = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final Label none = new Label();
  private final Card card;
  private boolean quiet;

  /** A line of the list. */
  private record Entry(Page page, String title, String heading, String snippet) {
    private static Entry of(ManualSearch.Hit hit) {
      return new Entry(hit.page(), hit.title(), hit.heading(), hit.snippet());
    }
  }

  ManualList(Manual manual, ManualPage page) {
    this.manual = manual;
    this.page = page;
    search = new ManualSearch(manual);
    asked.setPromptText(Texts.get("manual.search"));
    asked.setAccessibleText(Texts.get("manual.search"));
    asked.textProperty().subscribe(now -> fill());
    asked.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(Texts.get("manual.pages"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(entry -> {
          if (entry != null && !quiet) {
            page.show(entry.page(), entry.heading());
          }
        });
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        page.requestFocus();
        event.consume();
      }
    });
    none.setWrapText(true);
    none.getStyleClass().addAll("muted", "manual-none");
    var holder = new VBox(asked);
    holder.getStyleClass().add("manual-search");
    var found = new StackPane(list, none);
    found.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(found, Priority.ALWAYS);
    card = Card.untitled(Texts.get("manual.pages"), new VBox(holder, found)).flush();
    card.getStyleClass().add("manual-list-card");
  }

  Card view() {
    return card;
  }

  void focusSearch() {
    asked.requestFocus();
    asked.selectAll();
  }

  void focus() {
    list.requestFocus();
  }

  /** Marks the page that is shown, which a link may have opened. */
  void mark() {
    if (asked.getText().isBlank()) {
      quiet = true;
      list.getSelectionModel().clearAndSelect(page.shown().ordinal());
      list.scrollTo(Math.max(0, page.shown().ordinal() - 1));
      quiet = false;
    }
  }

  private void fill() {
    String words = asked.getText().strip();
    boolean searching = !words.isEmpty();
    List<Entry> entries =
        searching
            ? search.find(words).stream().map(Entry::of).toList()
            : manual.pages().stream()
                .map(text -> new Entry(text.page(), text.title(), "", ""))
                .toList();
    quiet = true;
    list.getItems().setAll(entries);
    quiet = false;
    none.setText(entries.isEmpty() ? Texts.get("manual.none", words) : "");
    list.setVisible(!entries.isEmpty());
    if (searching && !entries.isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
    } else {
      mark();
    }
  }

  /** Up and down choose in the list while the caret stays in the field; Enter reads. */
  private void keys(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> choose(1);
      case UP -> choose(-1);
      case ENTER -> page.requestFocus();
      case ESCAPE -> {
        if (asked.getText().isEmpty()) {
          return;
        }
        asked.clear();
      }
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

  private static final class Cell extends ListCell<Entry> {
    Cell() {
      // As wide as the list and no wider: a long title wraps.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (entry == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      boolean hit = !entry.snippet().isEmpty() || !entry.heading().isEmpty();
      var title = new Label(entry.heading().isEmpty() ? entry.title() : entry.heading());
      title.setWrapText(true);
      title.setMinHeight(Region.USE_PREF_SIZE);
      var lines = new VBox(title);
      lines.getStyleClass().add("manual-entry");
      if (hit) {
        title.getStyleClass().add("semibold");
        if (!entry.heading().isEmpty()) {
          lines.getChildren().add(small(entry.title()));
        }
        lines.getChildren().add(small(entry.snippet()));
      }
      setGraphic(lines);
      setAccessibleText(
          entry.heading().isEmpty()
              ? entry.title() + ". " + entry.snippet()
              : entry.heading() + ", " + entry.title() + ". " + entry.snippet());
    }

    private static Label small(String text) {
      var label = new Label(text);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().addAll("small", "muted");
      return label;
    }
  }
}
