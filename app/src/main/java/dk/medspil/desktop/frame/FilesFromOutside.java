package dk.medspil.desktop.frame;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/**
 * Files that come from the system's own windows, dragged or pasted. An area takes them before
 * anything inside it, which knows only what is dragged within the program.
 */
public final class FilesFromOutside {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("file-target");
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private FilesFromOutside() {}

  /**
   * Lets an area take files while {@code isOpen}; they are copied and never moved.
   *
   * @param take gets what was dropped or pasted, folders too, in the order the system gives it
   */
  public static void receive(Region area, BooleanSupplier isOpen, Consumer<List<Path>> take) {
    area.addEventFilter(
        DragEvent.DRAG_OVER,
        event -> {
          if (isOpen.getAsBoolean() && holdsFiles(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            area.pseudoClassStateChanged(TARGET, true);
            event.consume();
          }
        });
    area.addEventFilter(
        DragEvent.DRAG_EXITED_TARGET, event -> area.pseudoClassStateChanged(TARGET, false));
    area.addEventHandler(
        DragEvent.DRAG_EXITED, event -> area.pseudoClassStateChanged(TARGET, false));
    area.addEventFilter(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (isOpen.getAsBoolean() && holdsFiles(event)) {
            take.accept(paths(event.getDragboard().getFiles()));
            event.setDropCompleted(true);
            event.consume();
          }
        });
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Clipboard clipboard = Clipboard.getSystemClipboard();
          if (PASTE.match(event) && isOpen.getAsBoolean() && isForFiles(event, clipboard)) {
            take.accept(paths(clipboard.getFiles()));
            event.consume();
          }
        });
  }

  private static boolean holdsFiles(DragEvent event) {
    return event.getGestureSource() == null && event.getDragboard().hasFiles();
  }

  /** Some systems put the names beside the files as text; in a text field those are meant. */
  private static boolean isForFiles(KeyEvent event, Clipboard clipboard) {
    boolean inText = event.getTarget() instanceof TextInputControl field && field.isEditable();
    return clipboard.hasFiles() && !(inText && clipboard.hasString());
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }
}
