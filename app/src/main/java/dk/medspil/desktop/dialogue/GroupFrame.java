package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A group on the board: its name and its cards in one frame. */
final class GroupFrame extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final UUID group;
  private final GroupModel groups;
  private final HBox head = new HBox();
  private final Label name = new Label();
  private final Label count = new Label();
  private final DotMark dots;
  private String words = "";
  private Optional<TextField> editor = Optional.empty();

  GroupFrame(UUID group, BoardModel model, GroupModel groups, VoteModel votes) {
    this.group = group;
    this.groups = groups;
    dots = new DotMark(() -> votes.add(group, 1), () -> votes.add(group, -1));
    getStyleClass().add("board-group");
    head.getStyleClass().add("group-head");
    head.setFocusTraversable(true);
    head.setAccessibleRole(AccessibleRole.LIST_ITEM);
    head.setAccessibleHelp(Texts.get("dialogue.group.help"));
    name.getStyleClass().add("semibold");
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().addAll("small", "muted");
    count.setMinWidth(USE_PREF_SIZE);
    head.focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            model.chosenProperty().set(Optional.of(group));
          }
        });
    head.setOnMouseClicked(event -> {
      if (editor.isEmpty()) {
        head.requestFocus();
        if (event.getClickCount() == 2) {
          edit();
        }
      }
    });
    head.setOnDragDetected(event -> {
      if (editor.isEmpty()) {
        var content = new ClipboardContent();
        content.putString(name.getText());
        head.startDragAndDrop(TransferMode.MOVE).setContent(content);
        event.consume();
      }
    });
    head.getProperties().put(GroupFrame.class, this);
  }

  UUID group() {
    return group;
  }

  /** What takes the focus, and what is dragged. */
  Node head() {
    return head;
  }

  /** Shows the group with its cards; a name that is being typed is left alone. */
  void show(NoteGroup now, List<Note> notes, List<NoteCard> cards, boolean voting) {
    words = now.name();
    name.setText(words.isBlank() ? Texts.get("dialogue.group.unnamed") : words);
    name.pseudoClassStateChanged(PseudoClass.getPseudoClass("empty"), words.isBlank());
    count.setText(Texts.get("dialogue.group.count", notes.size()));
    dots.show(now.dots(), voting);
    head.setAccessibleText(
        Texts.get("dialogue.group.accessible", name.getText(), notes.size(), now.dots()));
    if (editor.isEmpty()) {
      head.getChildren().setAll(name, dots, count);
    }
    List<Node> children = new ArrayList<>();
    children.add(head);
    children.addAll(cards);
    if (!getChildren().equals(children)) {
      getChildren().setAll(children);
    }
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /** Lets the name be typed; Enter and Esc end it. */
  void edit() {
    if (editor.isPresent()) {
      return;
    }
    var field = new TextField(words);
    field.setPromptText(Texts.get("dialogue.group.prompt"));
    field.setAccessibleText(Texts.get("dialogue.group.name"));
    HBox.setHgrow(field, Priority.ALWAYS);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            end();
            head.requestFocus();
            event.consume();
          }
        });
    field
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) {
            end();
          }
        });
    editor = Optional.of(field);
    head.getChildren().setAll(field);
    field.requestFocus();
    field.selectAll();
  }

  private void end() {
    editor.ifPresent(field -> {
      editor = Optional.empty();
      groups.name(group, field.getText());
      if (!field.getText().isBlank()) {
        name.setText(field.getText().strip());
      }
      head.getChildren().setAll(name, dots, count);
    });
  }
}
