package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.PrivateBlock;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.meeting.Confidentiality;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Whether an item is confidential, why and until when (forvaltningsloven § 27). */
final class PrepareConfidential extends VBox {
  private final PrepareTyped typed;
  private final CheckBox confidential =
      new CheckBox(Texts.get("meeting.prepare.field.confidential"));
  private final TextField reason = new TextField();
  private final DateField until;

  PrepareConfidential(PrepareModel model, UUID id, PrepareTyped typed) {
    this.typed = typed;
    this.until =
        new DateField(
            Texts.get("meeting.prepare.field.until"), () -> LocalDate.now(model.frame().clock()));
    getStyleClass().add("field-stack");
    typed.value(
        confidential, confidential.selectedProperty(), yes -> write(model, id, "confidential"));
    typed.text(reason, text -> write(model, id, "reason"));
    typed.halfTyped("item/until/" + id, until.typing());
    typed.value(until.field(), until.valueProperty(), day -> write(model, id, "until"));
    var block =
        PrivateBlock.confidential(
            Texts.get("meeting.prepare.field.confidentialRule"),
            new VBox(
                PrepareFields.pair(
                    PrepareFields.labelled(Texts.get("meeting.prepare.field.reason"), reason),
                    until),
                Reason.CONFIDENTIAL.link(model.frame())));
    block.visibleProperty().bind(confidential.selectedProperty());
    block.managedProperty().bind(confidential.selectedProperty());
    getChildren().setAll(confidential, block);
  }

  /** The fields are read here and not in the change, which runs on the writer's thread. */
  private void write(PrepareModel model, UUID id, String field) {
    Optional<Confidentiality> now =
        confidential.isSelected()
            ? Optional.of(new Confidentiality(reason.getText(), until.valueProperty().get()))
            : Optional.empty();
    model.edit(id, field, edit -> edit.confidentiality(now));
  }

  void show(Optional<Confidentiality> stored, boolean locked) {
    typed.show(confidential, confidential.selectedProperty(), stored.isPresent());
    typed.show(reason, stored.map(Confidentiality::reason).orElse(""));
    typed.show(until.field(), until.valueProperty(), stored.flatMap(Confidentiality::until));
    confidential.setDisable(locked);
    reason.setEditable(!locked);
    until.field().setEditable(!locked);
  }
}
