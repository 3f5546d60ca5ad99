package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.PrivateBlock;
import dk.medspil.domain.meeting.AgendaItem;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The fields of an item that not every item needs. */
final class PrepareFields extends VBox {
  private final PrepareTyped typed;
  private final TextArea background = area("meeting-background");
  private final TextArea questions = area("meeting-questions");
  private final TextField raisedBy = new TextField();
  private final TextField rule = new TextField();
  private final TextArea privateNote = area("meeting-private");
  private final CheckBox recurring = new CheckBox(Texts.get("meeting.prepare.field.recurring"));
  private final PrepareDecision decision;
  private final PrepareConfidential confidential;

  PrepareFields(PrepareModel model, UUID id, PrepareTyped typed) {
    this.typed = typed;
    this.decision = new PrepareDecision(model, id, typed);
    this.confidential = new PrepareConfidential(model, id, typed);
    getStyleClass().add("agenda-fields");
    typed.text(background, text -> model.edit(id, "background", edit -> edit.background(text)));
    typed.text(questions, text -> model.edit(id, "questions", edit -> edit.questions(text)));
    typed.text(raisedBy, text -> model.edit(id, "raised", edit -> edit.raisedBy(text)));
    typed.text(rule, text -> model.edit(id, "rule", edit -> edit.rule(text)));
    typed.text(privateNote, text -> model.edit(id, "private", edit -> edit.privateNote(text)));
    typed.value(
        recurring,
        recurring.selectedProperty(),
        yes -> model.edit(id, "recurring", edit -> edit.recurring(yes)));
    privateNote.setAccessibleText(Texts.get("meeting.prepare.field.private"));
    getChildren()
        .setAll(
            pair(
                labelled(Texts.get("meeting.prepare.field.background"), background),
                labelled(Texts.get("meeting.prepare.field.questions"), questions)),
            pair(
                labelled(Texts.get("meeting.prepare.field.raisedBy"), raisedBy),
                labelled(Texts.get("meeting.prepare.field.rule"), rule)),
            decision,
            recurring,
            confidential,
            PrivateBlock.onlyForYou(privateNote));
  }

  void show(AgendaItem item, boolean locked) {
    typed.show(background, item.background());
    typed.show(questions, item.questions());
    typed.show(raisedBy, item.raisedBy());
    typed.show(rule, item.rule());
    typed.show(privateNote, item.privateNote());
    typed.show(recurring, recurring.selectedProperty(), item.recurring());
    decision.show(item, locked);
    confidential.show(item.confidentiality(), locked);
    for (TextInputControl field : new TextInputControl[] {background, questions, raisedBy, rule}) {
      field.setEditable(!locked);
    }
    privateNote.setEditable(!locked);
    recurring.setDisable(locked);
  }

  static VBox labelled(String name, TextInputControl field) {
    var label = new Label(name);
    label.setLabelFor(field);
    label.getStyleClass().add("field-label");
    field.setAccessibleText(name);
    return new VBox(label, field);
  }

  static HBox pair(Node left, Node right) {
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    var pair = new HBox(left, right);
    pair.getStyleClass().add("field-pair");
    return pair;
  }

  private static TextArea area(String id) {
    var area = new TextArea();
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setPrefColumnCount(20);
    return area;
  }
}
