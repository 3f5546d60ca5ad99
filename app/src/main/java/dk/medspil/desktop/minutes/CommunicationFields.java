package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.Communication.Direction;
import dk.medspil.domain.meeting.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.TextFields;

/** How something is told: hvem, hvordan, hvornår, by whom, and who else has access. */
final class CommunicationFields extends FlowPane {
  private final MinutesModel model;
  private final UUID id;
  private final PickField<Direction> direction =
      new PickField<>(
          Texts.get("minutes.told.direction"),
          Arrays.stream(Direction.values()).map(way -> Choice.of(way, way.label())).toList());
  private final TextField audience = new TextField();
  private final TextField channel = new TextField();
  private final TextField responsible = new TextField();
  private final TextField access = new TextField();
  private final DateField when;

  CommunicationFields(MinutesModel model, UUID id) {
    this.model = model;
    this.id = id;
    when =
        new DateField(Texts.get("minutes.told.when"), () -> LocalDate.now(model.frame().clock()));
    getStyleClass().add("minutes-told");
    TextFields.bindAutoCompletion(channel, List.of(Texts.get("minutes.told.channels").split(", ")));
    watch(audience, "audience", (old, text) -> with(old, old.direction(), text, old.channel()));
    watch(channel, "channel", (old, text) -> with(old, old.direction(), old.audience(), text));
    watch(
        access,
        "access",
        (old, text) -> new Communication(old.direction(), old.audience(), old.channel(), text));
    model
        .autosave()
        .watch(
            responsible,
            responsible.textProperty(),
            text -> edit("who", line -> line.withTask(text.strip(), line.due(), line.taskId())));
    model
        .autosave()
        .watch(
            when.field(),
            when.valueProperty(),
            day -> edit("when", line -> line.withTask(line.responsible(), day, line.taskId())));
    model
        .autosave()
        .watch(
            direction.field(),
            direction.valueProperty(),
            way ->
                edit(
                    "direction",
                    line -> told(line, old -> with(old, way, old.audience(), old.channel()))));
    getChildren()
        .setAll(
            new Labelled(Texts.get("minutes.told.direction"), direction.field()),
            new Labelled(Texts.get("minutes.told.audience"), audience),
            new Labelled(Texts.get("minutes.told.channel"), channel),
            when,
            new Labelled(Texts.get("minutes.told.who"), responsible),
            new Labelled(Texts.get("minutes.told.access"), access));
  }

  private static Communication with(
      Communication old, Direction direction, String audience, String channel) {
    return new Communication(direction, audience, channel, old.access());
  }

  private void watch(
      TextField field, String name, BiFunction<Communication, String, Communication> change) {
    model
        .autosave()
        .watch(
            field,
            field.textProperty(),
            text -> edit(name, line -> told(line, old -> change.apply(old, text.strip()))));
  }

  private static Outcome told(Outcome line, UnaryOperator<Communication> change) {
    return line.withCommunication(change.apply(line.communication().orElse(Communication.PLAIN)));
  }

  private void edit(String field, UnaryOperator<Outcome> change) {
    model.editCommunication(id, field, change);
  }

  /** Shows what is stored, but never over what is being typed. */
  void show(Outcome outcome) {
    Communication told = outcome.communication().orElse(Communication.PLAIN);
    text(audience, told.audience());
    text(channel, told.channel());
    text(access, told.access());
    text(responsible, outcome.responsible());
    model.autosave().show(when.field(), when.valueProperty(), outcome.due());
    model.autosave().show(direction.field(), direction.valueProperty(), told.direction());
  }

  private void text(TextField field, String stored) {
    model.autosave().show(field, field.textProperty(), stored);
  }
}
