package dk.medspil.desktop.search;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyCap;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The field at the right of the top line, where the palette's button stands on other pages. */
final class SearchField {
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");

  private final TextField text = new TextField();
  private final HBox place;

  /**
   * A field.
   *
   * @param down goes to the hits
   * @param leave leaves the search
   */
  SearchField(String words, Runnable down, Runnable leave) {
    text.setText(words);
    text.setPromptText(Texts.get("search.field"));
    text.setAccessibleText(Texts.get("search.field"));
    text.setAccessibleHelp(Texts.get("search.fieldHelp"));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            down.run();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          }
        });
    var field = new HBox(Icons.SEARCH.node(), text, new KeyCap("Esc"));
    field.getStyleClass().addAll("search-field", "search-typed");
    text.focusedProperty().subscribe(now -> field.pseudoClassStateChanged(WITHIN, now));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    place = new HBox(gap, field);
  }

  Region inTopLine() {
    return place;
  }

  StringProperty textProperty() {
    return text.textProperty();
  }

  /** Puts the caret behind what is typed, so that typing goes on. */
  void focus() {
    text.requestFocus();
    text.end();
  }
}
