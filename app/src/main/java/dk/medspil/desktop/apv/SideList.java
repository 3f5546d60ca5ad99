package dk.medspil.desktop.apv;

import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Work;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list at the left of a page of the APV: one of it is open, and a few words make a new one. */
final class SideList implements AutoCloseable {
  private final KeyedRows<UUID> rows;
  private final TextField words = new TextField();
  private final Drafts drafts;
  private final Consumer<String> make;
  private final Card card;

  /**
   * An empty list.
   *
   * @param place where the words of a new one are kept while they are typed
   * @param prompt what to write in the field for a new one, also its name to a screen reader
   * @param add makes the new one; its run is {@link #add}
   * @param make gets the words
   */
  SideList(
      Work work, String title, String place, String prompt, Command add, Consumer<String> make) {
    this.make = make;
    rows = new KeyedRows<>(title);
    words.setPromptText(prompt);
    words.setAccessibleText(prompt);
    words.setId("apv-new");
    words.setOnAction(event -> add());
    HBox.setHgrow(words, Priority.ALWAYS);
    drafts = new Drafts(work);
    drafts.text(place, words);
    drafts.restore();
    var line = new HBox(words, add.iconButton());
    line.getStyleClass().add("apv-new");
    card = new Card(title, rows).flush().withFooter(line);
  }

  Card view() {
    return card;
  }

  /** Hears which one the user chooses. */
  void onChosen(Consumer<UUID> then) {
    rows.chosenProperty().subscribe(now -> now.ifPresent(then));
  }

  void show(List<KeyedRows.Row<UUID>> now, Optional<UUID> open) {
    rows.setRows(now);
    rows.choose(open);
  }

  /** A row of two lines. */
  static KeyedRows.Row<UUID> row(UUID id, String name, String facts) {
    var title = new Label(name);
    title.setWrapText(true);
    title.getStyleClass().add("semibold");
    var below = new Label(facts);
    below.setWrapText(true);
    below.getStyleClass().addAll("small", "muted");
    Region row = new VBox(title, below);
    row.getStyleClass().addAll("row", "apv-side-row");
    row.setAccessibleText(name + ". " + facts);
    return new KeyedRows.Row<>(id, row);
  }

  /** Makes a new one of what stands in the field, or goes there when nothing does. */
  void add() {
    String text = words.getText().strip();
    if (!text.isEmpty()) {
      make.accept(text);
      words.clear();
    }
    words.requestFocus();
  }

  void focus() {
    rows.focusChosen();
  }

  void flush() {
    drafts.flush();
  }

  @Override
  public void close() {
    drafts.close();
  }
}
