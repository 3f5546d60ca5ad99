package dk.medspil.desktop.manual;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The headings of the page beside it, in windows that are wider than a line of text may be. */
final class ManualContents {
  /** A list of pages, a column of text and this. */
  private static final double WIDE_EM = 80;

  private final ManualPage page;
  private final VBox headings = new VBox();
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();
  private final Card card;

  /**
   * @param around what this stands in, whose width says whether there is room
   */
  ManualContents(ManualPage page, Region around) {
    this.page = page;
    headings.getStyleClass().add("manual-contents");
    ruler.setVisible(false);
    ruler.setManaged(false);
    var scroll = new ScrollPane(headings);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    card = new Card(Texts.get("manual.contents"), scroll);
    card.getStyleClass().add("manual-contents-card");
    card.getChildren().add(ruler);
    card.managedProperty().bind(card.visibleProperty());
    card.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    around.getWidth() >= WIDE_EM * ruler.getFont().getSize()
                        && !page.headings().isEmpty(),
                around.widthProperty(),
                ruler.fontProperty(),
                headings.getChildren()));
    page.onHeadings(this::show);
    show();
  }

  Card view() {
    return card;
  }

  private void show() {
    List<Button> links = page.headings().stream().map(this::link).toList();
    headings.getChildren().setAll(links);
  }

  private Button link(String heading) {
    Button link =
        Command.of(heading, Texts.get("manual.contentsHelp"), () -> open(heading)).linkButton();
    link.setWrapText(true);
    return link;
  }

  private void open(String heading) {
    page.show(page.shown(), heading);
    page.requestFocus();
  }
}
