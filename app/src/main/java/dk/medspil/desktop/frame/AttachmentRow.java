package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One file: its name, which opens it, how large it is, what it is, and what can be done with it.
 */
final class AttachmentRow extends VBox {
  private final AttachmentActs acts;
  private final Autosave autosave;
  private final UUID id;
  private final Button name = new Button();
  private final TextField newName = new TextField();
  private final Label facts = new Label();
  private final TextField description = new TextField();
  private final MenuButton more = new MenuButton();
  private Attachment file;

  AttachmentRow(AttachmentActs acts, Autosave autosave, Attachment file) {
    this.acts = acts;
    this.autosave = autosave;
    this.id = file.id();
    this.file = file;
    getStyleClass().add("attachment-row");
    name.getStyleClass().add("link");
    name.setMnemonicParsing(false);
    name.setOnAction(event -> acts.open(this.file));
    name.addEventHandler(KeyEvent.KEY_PRESSED, this::removeByKey);
    newName.setAccessibleText(Texts.get("attachment.name"));
    newName.setOnAction(event -> finishRenaming());
    newName
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            showRenaming(false);
          }
        });
    showRenaming(false);
    facts.getStyleClass().addAll("small", "muted");
    facts.setMinWidth(USE_PREF_SIZE);
    more.setGraphic(Icons.MORE.node());
    more.getStyleClass().addAll("icon-only", "flat", "no-arrow", "minutes-more");
    description.setPromptText(Texts.get("attachment.description.prompt"));
    description.getStyleClass().add("attachment-description");
    HBox.setHgrow(newName, Priority.ALWAYS);
    var head = new HBox(name, newName, facts, more);
    head.getStyleClass().add("attachment-head");
    getChildren().setAll(head, description);
    autosave.watch(newName, newName.textProperty(), typed -> acts.rename(id, typed));
    autosave.watch(description, description.textProperty(), typed -> acts.describe(id, typed));
  }

  void show(Attachment now, boolean confidential, boolean editable) {
    file = now;
    Node picture = confidential ? Icons.PRIVATE.node() : Icons.ATTACHMENT.node();
    name.setText(now.name());
    name.setGraphic(picture);
    String told = facts(now, confidential);
    facts.setText(told);
    name.setAccessibleText(Texts.get("attachment.row", now.name(), told));
    name.setAccessibleHelp(Texts.get(editable ? "attachment.rowHelp" : "attachment.rowHelpLocked"));
    more.setAccessibleText(Texts.get("attachment.more", now.name()));
    description.setAccessibleText(Texts.get("attachment.description", now.name()));
    autosave.show(newName, newName.textProperty(), now.name());
    autosave.show(description, description.textProperty(), now.description());
    description.setEditable(editable);
    visible(description, editable || !now.description().isBlank());
    more.getItems().setAll(actions(confidential, editable));
  }

  private static String facts(Attachment now, boolean confidential) {
    List<String> facts = new ArrayList<>();
    facts.add(DanishFormat.bytes(now.size()));
    if (confidential) {
      facts.add(Texts.get("attachment.confidential"));
    } else if (now.inPublic()) {
      facts.add(Texts.get("attachment.isPublic"));
    }
    return String.join(" · ", facts);
  }

  private List<MenuItem> actions(boolean confidential, boolean editable) {
    List<MenuItem> actions = new ArrayList<>();
    actions.add(
        Command.of(
                Texts.get("attachment.open"),
                Texts.get("attachment.openHelp"),
                () -> acts.open(file))
            .menuItem());
    actions.add(
        Command.of(
                Texts.get("attachment.save"),
                Texts.get("attachment.saveHelp"),
                () -> acts.saveCopy(file))
            .withIcon(Icons.SAVE_FILE)
            .menuItem());
    actions.add(publicChoice(confidential));
    if (editable) {
      actions.add(
          Command.of(
                  Texts.get("attachment.rename"),
                  Texts.get("attachment.renameHelp"),
                  this::startRenaming)
              .withIcon(Icons.EDIT)
              .menuItem());
      actions.add(
          Command.of(
                  Texts.get("attachment.remove"),
                  Texts.get("attachment.removeHelp"),
                  () -> acts.remove(file))
              .withIcon(Icons.DELETE)
              .menuItem());
    }
    return actions;
  }

  /** It stays a choice in locked minutes: those are the ones that are published. */
  private MenuItem publicChoice(boolean confidential) {
    var choice =
        new CheckMenuItem(
            Texts.get(confidential ? "attachment.public.never" : "attachment.public"));
    choice.setSelected(file.inPublic() && !confidential);
    choice.setDisable(confidential);
    choice.setOnAction(event -> acts.setPublic(file, choice.isSelected()));
    return choice;
  }

  private void removeByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE && description.isEditable()) {
      acts.remove(file);
      event.consume();
    }
  }

  private void startRenaming() {
    showRenaming(true);
    newName.requestFocus();
    int dot = newName.getText().lastIndexOf('.');
    newName.selectRange(0, dot > 0 ? dot : newName.getLength());
  }

  private void finishRenaming() {
    autosave.flush();
    showRenaming(false);
    name.requestFocus();
  }

  private void showRenaming(boolean shown) {
    visible(newName, shown);
    visible(name, !shown);
  }

  private static void visible(javafx.scene.layout.Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  void focusName() {
    name.requestFocus();
  }
}
