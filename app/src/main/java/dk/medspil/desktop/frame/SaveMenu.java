package dk.medspil.desktop.frame;

import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.document.model.Document;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/** The files a screen can be saved as, behind one button and one key. */
public final class SaveMenu {
  private final FileExport files;
  private final String help;
  private final Command command;
  private final Button button;
  private final ContextMenu formats = new ContextMenu();

  /** A menu without files yet; each of them says the same help. */
  public SaveMenu(Frame frame, String name, String help) {
    files = new FileExport(frame);
    this.help = help;
    command =
        Command.of(name, help, this::choose).withIcon(Icons.SAVE_FILE).withShortcut("Shortcut+P");
    button = command.button();
  }

  /** Adds a document in the look of the workplace. */
  public SaveMenu document(
      String name, DocumentFormat format, Supplier<Optional<FileExport.Saving<Document>>> saving) {
    return other(name, () -> saving.get().ifPresent(now -> files.save(now, format)));
  }

  /** Adds a list to sort and count. */
  public SaveMenu sheet(
      String name, SheetFormat format, Supplier<Optional<FileExport.Saving<Sheet>>> saving) {
    return other(name, () -> saving.get().ifPresent(now -> files.save(now, format)));
  }

  /** Adds a file that is made in a way of its own. */
  public SaveMenu other(String name, Runnable save) {
    formats.getItems().add(Command.of(name, help, save).menuItem());
    return this;
  }

  /** Sets what comes next apart from what stands. */
  public SaveMenu apart() {
    formats.getItems().add(new SeparatorMenuItem());
    return this;
  }

  /** The button that opens the menu. */
  public Button button() {
    return button;
  }

  /** What the button does. */
  public Command command() {
    return command;
  }

  private void choose() {
    formats.show(button, Side.BOTTOM, 0, 0);
  }
}
