package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.meeting.Attachment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The files of an agenda item under each other. They come by a button, by being dragged onto {@link
 * #receiveOn an area}, or by being pasted there; nothing opens unless the user says so.
 */
public final class AttachmentBox extends VBox {
  private final AttachmentActs acts;
  private final Autosave autosave;
  private final Label heading = new Label(Texts.get("attachment.heading"));
  private final Map<UUID, AttachmentRow> rows = new LinkedHashMap<>();
  private boolean editable;

  /**
   * The files of an item.
   *
   * @param autosave writes what is typed about them; whoever made it also closes it
   */
  public AttachmentBox(Frame frame, UUID item, Autosave autosave) {
    this.acts = new AttachmentActs(frame, item);
    this.autosave = autosave;
    getStyleClass().add("attachments");
    heading.getStyleClass().addAll("small", "muted");
    setAccessibleText(Texts.get("attachment.heading"));
    showRows(List.of());
  }

  /** The way to attach files: on a button beside the others of the item. */
  public Command command() {
    return Command.of(Texts.get("attachment.add"), Texts.get("attachment.addHelp"), this::choose)
        .withIcon(Icons.ATTACHMENT);
  }

  /** Asks for files to attach. */
  public void choose() {
    if (editable) {
      acts.choose();
    }
  }

  /**
   * Files dragged onto an area, or pasted while the focus is in it, are attached to an item.
   *
   * @param mayChange whether the item takes files now
   */
  public static void receiveOn(Region area, Frame frame, UUID item, BooleanSupplier mayChange) {
    FilesFromOutside.receive(area, mayChange, new AttachmentActs(frame, item)::add);
  }

  /** As {@link #receiveOn(Region, Frame, UUID, BooleanSupplier)}, for the item of this box. */
  public void receiveOn(Region area) {
    FilesFromOutside.receive(area, () -> editable, acts::add);
  }

  /**
   * Shows the files as they are in the store.
   *
   * @param confidential whether their item is, or the one it stands under
   */
  public void show(List<Attachment> files, boolean confidential, boolean mayChange) {
    editable = mayChange;
    rows.keySet().retainAll(files.stream().map(Attachment::id).toList());
    List<Node> wanted = new ArrayList<>();
    for (Attachment file : files) {
      AttachmentRow row =
          rows.computeIfAbsent(file.id(), id -> new AttachmentRow(acts, autosave, file));
      row.show(file, confidential, mayChange);
      wanted.add(row);
    }
    showRows(wanted);
  }

  private void showRows(List<Node> wanted) {
    boolean hadFocus = isFocusInside();
    List<Node> all = new ArrayList<>(wanted);
    if (!wanted.isEmpty()) {
      all.addFirst(heading);
    }
    if (!getChildren().equals(all)) {
      getChildren().setAll(all);
      if (hadFocus && !isFocusInside()) {
        // The row that had it is gone: its neighbour is nearer than the top of the window.
        last().ifPresent(AttachmentRow::focusName);
      }
    }
    setVisible(!wanted.isEmpty());
    setManaged(!wanted.isEmpty());
  }

  private Optional<AttachmentRow> last() {
    return rows.values().stream().reduce((before, after) -> after);
  }

  private boolean isFocusInside() {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    while (at != null && !at.equals(this)) {
      at = at.getParent();
    }
    return at != null;
  }
}
