package dk.medspil.desktop.control;

import dk.medspil.domain.search.Marked;
import dk.medspil.domain.search.Marked.Span;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text that shows where something was found. To a screen reader it is one plain text. */
public final class MarkedText extends TextFlow {

  private MarkedText(Marked marked, Function<String, Node> found) {
    getStyleClass().add("marked-text");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(marked.text());
    int done = 0;
    for (Span span : marked.marks()) {
      add(plain(marked.text().substring(done, span.from())));
      add(found.apply(marked.text().substring(span.from(), span.to())));
      done = span.to();
    }
    add(plain(marked.text().substring(done)));
  }

  private void add(Node run) {
    getChildren().add(run);
  }

  /** Found letters bold and underlined, for choosing among names. */
  public static MarkedText underlined(Marked marked) {
    return new MarkedText(
        marked,
        letters -> {
          Text run = plain(letters);
          run.getStyleClass().add("found-letters");
          return run;
        });
  }

  /** Found words on a coloured ground, for reading. */
  public static MarkedText highlighted(Marked marked) {
    return new MarkedText(
        marked,
        word -> {
          var run = new Label(word);
          run.getStyleClass().add("found-word");
          run.setMinWidth(USE_PREF_SIZE);
          return run;
        });
  }

  private static Text plain(String words) {
    var run = new Text(words);
    run.getStyleClass().add("marked-run");
    return run;
  }
}
