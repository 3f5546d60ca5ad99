package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The professions or units of a board, each with its name in a field, and one more to fill in. */
final class PartsLine extends FlowPane {
  private static final int COLUMNS = 12;

  private final RatingModel model;
  private final Autosave autosave;
  private final Drafts drafts;
  private final TextField fresh = new TextField();
  private final Map<UUID, HBox> shown = new HashMap<>();
  private final Map<UUID, TextField> fields = new HashMap<>();

  PartsLine(RatingModel model, UUID board, Autosave autosave) {
    this.model = model;
    this.autosave = autosave;
    this.drafts = new Drafts(model.work());
    getStyleClass().add("rating-parts");
    fresh.setPromptText(Texts.get("dialogue.rating.newPart"));
    fresh.setAccessibleText(Texts.get("dialogue.rating.newPart"));
    fresh.setAccessibleHelp(Texts.get("dialogue.rating.newPartHelp"));
    fresh.setPrefColumnCount(COLUMNS + 4);
    fresh.setOnAction(event -> {
      model.addPart(fresh.getText());
      fresh.clear();
      drafts.flush();
    });
    drafts.text("board-part:" + board, fresh);
    drafts.restore();
    getChildren().setAll(fresh);
  }

  void show(BoardRating rating) {
    List<Node> now = new ArrayList<>();
    for (BoardPart part : rating.parts()) {
      now.add(shown.computeIfAbsent(part.id(), this::row));
      TextField field = java.util.Objects.requireNonNull(fields.get(part.id()));
      autosave.show(field, field.textProperty(), part.name());
      field.setAccessibleText(Texts.get("dialogue.rating.partName", part.position() + 1));
    }
    fresh.setVisible(rating.parts().size() < BoardPart.MOST);
    fresh.setManaged(fresh.isVisible());
    now.add(fresh);
    // A field that has the focus must not leave the scene while it is typed in.
    if (!getChildren().equals(now)) {
      getChildren().setAll(now);
    }
  }

  private HBox row(UUID part) {
    var field = new TextField();
    field.setPrefColumnCount(COLUMNS);
    autosave.watch(field, field.textProperty(), name -> model.renamePart(part, name));
    fields.put(part, field);
    var remove =
        Command.of(
                Texts.get("dialogue.rating.removePart"),
                Texts.get("dialogue.rating.removePartHelp"),
                () -> model.removePart(part))
            .withIcon(Icons.DELETE)
            .iconButton();
    var row = new HBox(field, remove);
    row.getStyleClass().add("rating-part");
    return row;
  }

  /** Puts the caret where the next one is written. */
  void focusNew() {
    fresh.requestFocus();
  }

  /** Writes what is typed and not written yet. */
  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }
}
