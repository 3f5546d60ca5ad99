package dk.medspil.desktop.search;

import dk.medspil.desktop.control.MarkedText;
import dk.medspil.store.SearchStore.Hit;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** One hit: what it stands under, the text around the words, and what it is. */
final class HitRow extends HBox {

  HitRow(Hit hit, boolean inOtherForum, String forum) {
    Text icon = HitWords.icon(hit.kind()).node();
    MarkedText heading = MarkedText.highlighted(hit.heading());
    heading.getStyleClass().add("semibold");
    var words = new VBox(heading);
    if (!hit.excerpt().text().isBlank()) {
      MarkedText excerpt = MarkedText.highlighted(hit.excerpt());
      excerpt.getStyleClass().add("muted-runs");
      words.getChildren().add(excerpt);
    }
    words.getStyleClass().add("hit-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    var facts = new VBox(fact(hit.kind().label()), fact(HitWords.fact(hit)));
    if (inOtherForum) {
      facts.getChildren().add(fact(forum));
    }
    facts.setAlignment(Pos.TOP_RIGHT);
    facts.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(icon, words, facts);
    getStyleClass().add("hit");
    setAccessibleText(
        String.join(
            ". ",
            hit.heading().text(),
            hit.excerpt().text(),
            hit.kind().label(),
            HitWords.fact(hit)));
  }

  private static Label fact(String words) {
    var label = new Label(words);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }
}
