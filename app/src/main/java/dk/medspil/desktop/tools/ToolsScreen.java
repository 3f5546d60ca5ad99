package dk.medspil.desktop.tools;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Værktøjer: the tools under each other, a name and a sentence each. */
public final class ToolsScreen implements Screen {
  private final VBox view;
  private final Button first;

  /** The page; every row goes to its tool. */
  public ToolsScreen(Frame frame) {
    var title = new Label(Texts.get("tools.title"));
    title.getStyleClass().add("h1");
    List<Button> rows = Tools.commands(frame::go).stream().map(ToolsScreen::row).toList();
    first = rows.getFirst();
    var list = new VBox(rows.toArray(Button[]::new));
    list.setFillWidth(true);
    var scroll = new ScrollPane(Card.untitled(Texts.get("tools.title"), list).flush());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = new VBox(title, scroll);
    view.getStyleClass().addAll("page", "tools-page");
  }

  private static Button row(Command tool) {
    var name = new Label(tool.name());
    name.getStyleClass().add("semibold");
    var why = new Label(tool.description());
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().addAll("small", "muted");
    var words = new VBox(name, why);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(words, Icons.NEXT.node());
    tool.icon().ifPresent(icon -> line.getChildren().addFirst(icon.node()));
    line.getStyleClass().add("tool-line");
    var row = new Button();
    tool.applyTo(row);
    row.setGraphic(line);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().setAll("tool-row");
    line.prefWidthProperty().bind(row.widthProperty());
    return row;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("tools.title");
  }

  @Override
  public void shown() {
    first.requestFocus();
  }

  @Override
  public void flush() {
    // Nothing is typed here.
  }

  @Override
  public void close() {
    // Holds nothing.
  }
}
