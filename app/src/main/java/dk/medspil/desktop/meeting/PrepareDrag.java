package dk.medspil.desktop.meeting;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Lets a row be dragged onto another row of the same table; Alt+Up and Alt+Down do the same. */
final class PrepareDrag {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

  private PrepareDrag() {}

  static void install(Region row, UUID id, BiConsumer<UUID, UUID> onDrop) {
    row.getProperties().put(PrepareDrag.class, id);
    row.setOnDragDetected(event -> {
      var content = new ClipboardContent();
      // A drag needs something on its board; what is dragged is known by where it came from.
      content.putString(id.toString());
      row.startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    });
    row.setOnDragOver(event -> {
      if (dragged(event).filter(other -> !other.equals(id)).isPresent()) {
        event.acceptTransferModes(TransferMode.MOVE);
        row.pseudoClassStateChanged(TARGET, true);
      }
      event.consume();
    });
    row.setOnDragExited(event -> row.pseudoClassStateChanged(TARGET, false));
    row.setOnDragDropped(event -> {
      Optional<UUID> other = dragged(event);
      other.ifPresent(moved -> onDrop.accept(moved, id));
      event.setDropCompleted(other.isPresent());
      event.consume();
    });
  }

  private static Optional<UUID> dragged(DragEvent event) {
    return event.getGestureSource() instanceof Region row
            && row.getProperties().get(PrepareDrag.class) instanceof UUID id
        ? Optional.of(id)
        : Optional.empty();
  }
}
