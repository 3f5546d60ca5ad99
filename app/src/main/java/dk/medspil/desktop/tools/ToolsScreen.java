package dk.medspil.desktop.tools;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.control.KeyedRows.Row;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Værktøjer: the tools under each other, a name and a sentence each. */
public final class ToolsScreen implements Screen {
  private final KeyedRows<Command> rows = new KeyedRows<>(Texts.get("tools.title"));
  private final VBox view;

  /** The page; Enter or a click on a row goes to its tool. */
  public ToolsScreen(Frame frame) {
    var title = new Label(Texts.get("tools.title"));
    title.getStyleClass().add("h1");
    rows.setRows(
        Tools.commands(frame::go).stream().map(tool -> new Row<>(tool, row(tool))).toList());
    rows.setOnOpen(tool -> tool.run().run());
    var scroll = new ScrollPane(Card.untitled(Texts.get("tools.title"), rows).flush());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = new VBox(title, scroll);
    view.getStyleClass().addAll("page", "tools-page");
  }

  private static HBox row(Command tool) {
    var name = new Label(tool.name());
    name.getStyleClass().add("semibold");
    var why = new Label(tool.description());
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().addAll("small", "muted");
    var words = new VBox(name, why);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(words, Icons.NEXT.node());
    tool.icon().ifPresent(icon -> row.getChildren().addFirst(icon.node()));
    row.getStyleClass().add("tool-row");
    row.setFocusTraversable(true);
    row.setAccessibleText(tool.name() + ". " + tool.description());
    row.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        tool.run().run();
      }
    });
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
    rows.focusChosen();
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
