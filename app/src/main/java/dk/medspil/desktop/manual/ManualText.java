package dk.medspil.desktop.manual;

import dk.medspil.document.model.Run;
import dk.medspil.document.model.Text;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.TextFlow;

/** Running text of a page, read aloud as a whole; its links are stops of their own. */
final class ManualText extends TextFlow {

  /**
   * @param text what to show
   * @param follow called with the target of the link that was chosen
   */
  ManualText(Text text, Consumer<String> follow) {
    getStyleClass().add("manual-text");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text.plain());
    text.runs().forEach(run -> getChildren().add(node(run, follow)));
  }

  private static Node node(Run run, Consumer<String> follow) {
    if (!run.target().isEmpty()) {
      var link = new Hyperlink(run.text());
      link.getStyleClass().add("manual-link");
      link.setAccessibleText(run.text());
      link.setOnAction(event -> follow.accept(run.target()));
      return link;
    }
    var words = new javafx.scene.text.Text(run.text());
    words.getStyleClass().add("manual-words");
    switch (run.emphasis()) {
      case PLAIN -> {}
      case STRONG -> words.getStyleClass().add("strong");
      case MUTED -> words.getStyleClass().add("muted");
    }
    return words;
  }
}
