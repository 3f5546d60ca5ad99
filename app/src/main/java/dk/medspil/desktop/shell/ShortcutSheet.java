package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.KeyCap;
import dk.medspil.desktop.frame.Screen;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every shortcut that works here and now, over the window; Esc closes it. */
final class ShortcutSheet extends StackPane {
  private final VBox sheet = new VBox();
  private final Button close =
      Command.of(
              Texts.get("shell.shortcuts.close"),
              Texts.get("shell.shortcuts.closeHelp"),
              this::hide)
          .button();
  private @Nullable Node before;

  ShortcutSheet() {
    getStyleClass().add("backdrop");
    sheet.getStyleClass().addAll("overlay", "shortcut-sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    sheet.setAccessibleRole(AccessibleRole.PARENT);
    sheet.setAccessibleText(Texts.get("shell.shortcuts.title"));
    close.setCancelButton(true);
    getChildren().setAll(sheet);
    setOnMouseClicked(event -> hide());
    setVisible(false);
  }

  /** Shows the commands of the screen, then those that work everywhere. */
  void show(Screen screen, List<Command> everywhere, Optional<Command> manual) {
    before = getScene().getFocusOwner();
    var heading = new Label(Texts.get("shell.shortcuts.title"));
    heading.getStyleClass().add("h2-serif");
    var columns = new HBox(column(Texts.get("shell.shortcuts.everywhere"), everywhere));
    if (screen.commands().stream().anyMatch(command -> command.shortcut().isPresent())) {
      columns.getChildren().addFirst(column(screen.title(), screen.commands()));
    }
    columns.getStyleClass().add("shortcut-columns");
    var scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var foot = new HBox(close);
    foot.getStyleClass().add("shortcut-foot");
    manual.ifPresent(open -> foot.getChildren().add(leaving(open).linkButton()));
    sheet.getChildren().setAll(heading, scroll, foot);
    setVisible(true);
    close.requestFocus();
  }

  /** The sheet closes first, so that the focus is not put back behind the page that opens. */
  private Command leaving(Command open) {
    return new Command(
        open.name(),
        open.description(),
        open.icon(),
        open.shortcut(),
        () -> {
          hide();
          open.run().run();
        });
  }

  /** Closes the sheet and puts the focus back. */
  void hide() {
    setVisible(false);
    sheet.getChildren().clear();
    if (before != null) {
      before.requestFocus();
    }
  }

  private static VBox column(String title, List<Command> commands) {
    var grid = new GridPane();
    grid.getStyleClass().add("shortcut-grid");
    var keys = new ColumnConstraints();
    keys.setHalignment(HPos.LEFT);
    grid.getColumnConstraints().setAll(keys);
    int row = 0;
    for (Command command : commands) {
      if (command.shortcut().isPresent()) {
        var cap = new KeyCap(command.shortcut().get());
        var name = new Label(command.name());
        name.setLabelFor(cap);
        grid.addRow(row++, cap, name);
      }
    }
    var heading = new Label(title);
    heading.getStyleClass().add("semibold");
    var column = new VBox(heading, grid);
    column.getStyleClass().add("shortcut-column");
    return column;
  }
}
