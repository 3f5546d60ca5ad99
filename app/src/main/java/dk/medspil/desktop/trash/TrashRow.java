package dk.medspil.desktop.trash;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.store.Trashed;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One thing in the trash: what it is, when it was deleted, and the two ways out. */
final class TrashRow extends HBox {
  TrashRow(
      Trashed one,
      ZoneId zone,
      Runnable onTakeBack,
      Runnable onDelete,
      Optional<Runnable> onCancel) {
    var title = new Label(title(one), icon(one).node());
    title.getStyleClass().add("semibold");
    title.setWrapText(true);
    var when = new Label(when(one, zone));
    when.getStyleClass().addAll("small", "muted");
    when.setWrapText(true);
    var texts = new VBox(title, when);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Button back =
        Command.of(Texts.get("trash.takeBack"), Texts.get("trash.takeBackHelp"), onTakeBack)
            .withIcon(Icons.UNDO)
            .button();
    Button delete =
        Command.of(Texts.get("trash.delete"), Texts.get("trash.deleteHelp"), onDelete)
            .withIcon(Icons.DELETE)
            .button();
    // The row itself is the stop for Tab; Enter and Delete do the same as the buttons.
    back.setFocusTraversable(false);
    delete.setFocusTraversable(false);
    getChildren().setAll(texts, back, delete);
    // Reached by Tab: a calendar that shows the meeting still has no other way to hear of it.
    onCancel.ifPresent(run ->
        getChildren()
            .add(
                1,
                Command.of(Texts.get("trash.cancel"), Texts.get("trash.cancelHelp"), run)
                    .button()));
    getStyleClass().addAll("row", "trash-row");
    setAccessibleText(title(one) + ". " + when(one, zone));
    setAccessibleHelp(Texts.get("trash.rowHelp"));
  }

  static String title(Trashed one) {
    return one.title().isBlank() ? Texts.get("trash.untitled") : one.title();
  }

  private static String when(Trashed one, ZoneId zone) {
    String deleted = DanishFormat.date(one.deletedAt().atZone(zone).toLocalDate());
    String kind = kind(one.kind());
    return one.day()
        .map(day -> Texts.get("trash.when", kind, DanishFormat.date(day), deleted))
        .orElseGet(() -> Texts.get("trash.whenAlone", kind, deleted));
  }

  private static String kind(Trashed.Kind kind) {
    return switch (kind) {
      case MEETING -> Texts.get("trash.kind.meeting");
      case ATTACHMENT -> Texts.get("trash.kind.attachment");
      case BOARD -> Texts.get("trash.kind.board");
      case TASK -> Texts.get("trash.kind.task");
      case PLAN_LINE -> Texts.get("trash.kind.planLine");
      case STRATEGY -> Texts.get("trash.kind.strategy");
      case SURVEY -> Texts.get("trash.kind.survey");
      case ROUND -> Texts.get("trash.kind.round");
      case CHANGE -> Texts.get("trash.kind.change");
      case ACCIDENT -> Texts.get("trash.kind.accident");
      case GUIDELINE -> Texts.get("trash.kind.guideline");
      case TEMPLATE -> Texts.get("trash.kind.template");
      case DECK -> Texts.get("trash.kind.deck");
      case FILLED_FORM -> Texts.get("trash.kind.filledForm");
      case FORM -> Texts.get("trash.kind.form");
    };
  }

  private static Icons icon(Trashed one) {
    return switch (one.kind()) {
      case MEETING -> Icons.MEETING;
      case ATTACHMENT -> Icons.ATTACHMENT;
      case BOARD -> Icons.DIALOGUE;
      case TASK -> Icons.TASK;
      case STRATEGY -> Icons.STRATEGY;
      case SURVEY -> Icons.SURVEY;
      case PLAN_LINE, ROUND, CHANGE, ACCIDENT -> Icons.APV;
      case FORM, FILLED_FORM -> Icons.FORM;
      case GUIDELINE, TEMPLATE, DECK -> Icons.GUIDELINE;
    };
  }
}
