package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.DateField;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * Who decides an item in the end and when. A day before the discussion is kept, but said to be too
 * early: the committee is to be heard first (R05).
 */
final class PrepareDecision extends VBox {
  private final PrepareModel model;
  private final PrepareTyped typed;
  private final TextField by = new TextField();
  private final DateField on;
  private final Label tooEarly = new Label();

  PrepareDecision(PrepareModel model, UUID id, PrepareTyped typed) {
    this.model = model;
    this.typed = typed;
    on =
        new DateField(
            Texts.get("meeting.prepare.field.decidedOn"),
            () -> LocalDate.now(model.frame().clock()));
    typed.text(by, text -> model.edit(id, "decidedBy", edit -> edit.decidedBy(text.strip())));
    typed.halfTyped("item/decided/" + id, on.typing());
    typed.value(
        on.field(),
        on.valueProperty(),
        day -> model.edit(id, "decidedOn", edit -> edit.decidedOn(day)));
    by.setPromptText(Texts.get("meeting.prepare.field.decidedByExample"));
    tooEarly.getStyleClass().add("field-message");
    tooEarly.setWrapText(true);
    tooEarly.setMinHeight(USE_PREF_SIZE);
    tooEarly.managedProperty().bind(tooEarly.visibleProperty());
    getStyleClass().add("field-stack");
    getChildren()
        .setAll(
            PrepareFields.pair(
                PrepareFields.labelled(Texts.get("meeting.prepare.field.decidedBy"), by), on),
            tooEarly);
  }

  void show(AgendaItem item, boolean locked) {
    typed.show(by, item.decidedBy());
    typed.show(on.field(), on.valueProperty(), item.decidedOn());
    by.setEditable(!locked);
    on.field().setEditable(!locked);
    Optional<LocalDate> discussed =
        model.pictureProperty().get().map(PreparePicture::meeting).map(Meeting::date);
    boolean early = discussed.filter(item::isDecidedBefore).isPresent();
    tooEarly.setText(
        early
            ? Texts.get(
                "meeting.prepare.decidedTooEarly", DanishFormat.date(discussed.orElseThrow()))
            : "");
    tooEarly.setVisible(early);
    on.field().setAccessibleHelp(tooEarly.getText());
  }
}
