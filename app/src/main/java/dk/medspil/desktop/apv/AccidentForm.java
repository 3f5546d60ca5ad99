package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One accident or near miss, without anybody who can be recognised. */
final class AccidentForm extends VBox implements SideScreen.Form<HappeningsPicture, Accident> {
  private static final int ROWS = 2;
  private final HappeningsModel model;
  private final UUID id;
  private final Fields fields;
  private final Drafts drafts;
  private final TextArea what = new TextArea();
  private final TextField place = new TextField();
  private final TextArea learning = new TextArea();
  private final DateField on;
  private final DateField reportedOn;
  private final PickField<Accident.Kind> kind =
      new PickField<>(
          Texts.get("apv.accident.kind"),
          Arrays.stream(Accident.Kind.values()).map(one -> Choice.of(one, one.label())).toList());
  private final PickField<Accident.Absence> absence =
      new PickField<>(
          Texts.get("apv.accident.absence"),
          Arrays.stream(Accident.Absence.values())
              .map(one -> Choice.of(one, one.label()))
              .toList());
  private final Label duty = new Label();
  private final FlowPane acts = new FlowPane();

  AccidentForm(HappeningsModel model, Accident accident) {
    this.model = model;
    id = accident.id();
    fields = new Fields(model.frame().work());
    drafts = new Drafts(model.frame().work());
    on = new DateField(Texts.get("apv.accident.on"), model::today);
    reportedOn = new DateField(Texts.get("apv.accident.reportedOn"), model::today);
    for (TextArea area : List.of(what, learning)) {
      area.setPrefRowCount(ROWS);
      area.setWrapText(true);
    }
    duty.setWrapText(true);
    duty.getStyleClass().add("semibold");
    acts.getStyleClass().add("apv-acts");
    var hint = new Label(Texts.get("apv.accident.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("small", "muted");
    getStyleClass().add("apv-form");
    getChildren()
        .setAll(
            hint,
            line(
                on,
                new Labelled(Texts.get("apv.accident.kind"), kind.field()),
                new Labelled(Texts.get("apv.accident.absence"), absence.field())),
            new Labelled(Texts.get("apv.accident.place"), place),
            new Labelled(Texts.get("apv.accident.what"), what),
            new Labelled(Texts.get("apv.accident.learning"), learning),
            duty,
            line(reportedOn),
            acts);
    watch();
  }

  private static FlowPane line(Node... nodes) {
    var line = new FlowPane(nodes);
    line.getStyleClass().add("apv-when");
    return line;
  }

  private void watch() {
    text(what, "what", (one, text) -> one.told(one.place(), text, one.learning()));
    text(place, "place", (one, text) -> one.told(text, one.what(), one.learning()));
    text(learning, "learning", (one, text) -> one.told(one.place(), one.what(), text));
    fields.value(
        kind.field(),
        kind.valueProperty(),
        now -> model.setAccident(id, one -> one.being(now, one.on(), one.absence())));
    fields.value(
        absence.field(),
        absence.valueProperty(),
        now -> model.setAccident(id, one -> one.being(one.kind(), one.on(), now)));
    fields.value(
        on.field(),
        on.valueProperty(),
        day ->
            day.ifPresent(
                now -> model.setAccident(id, one -> one.being(one.kind(), now, one.absence()))));
    fields.value(
        reportedOn.field(),
        reportedOn.valueProperty(),
        day -> model.setAccident(id, one -> one.reported(day)));
    drafts.halfTyped("apv/accidentOn/" + id, on.typing());
    drafts.halfTyped("apv/accidentReported/" + id, reportedOn.typing());
    drafts.restore();
  }

  private interface Told {
    Accident change(Accident accident, String text);
  }

  private void text(TextInputControl field, String name, Told told) {
    fields.text(field, text -> model.typeAccident(id, name, one -> told.change(one, text.strip())));
  }

  @Override
  public void show(Accident accident, HappeningsPicture picture) {
    fields.show(what, accident.what());
    fields.show(place, accident.place());
    fields.show(learning, accident.learning());
    fields.show(kind.field(), kind.valueProperty(), accident.kind());
    fields.show(absence.field(), absence.valueProperty(), accident.absence());
    fields.show(on.field(), on.valueProperty(), Optional.of(accident.on()));
    fields.show(reportedOn.field(), reportedOn.valueProperty(), accident.reportedOn());
    duty.setText(AccidentWords.duty(accident, picture));
    List<Node> now = new ArrayList<>();
    now.add(
        accident
            .lineId()
            .map(line ->
                Command.of(
                        Texts.get("apv.round.openLine"),
                        Texts.get("apv.round.openLineHelp"),
                        () -> model.frame().go(new Place.PlanLineAt(line)))
                    .button())
            .orElseGet(() ->
                Command.of(
                        Texts.get("apv.round.oneToPlan"),
                        Texts.get("apv.accident.toPlanHelp"),
                        () -> toPlan())
                    .button()));
    now.add(
        Command.of(
                Texts.get("apv.accident.delete"),
                Texts.get("apv.accident.deleteHelp"),
                () -> model.discardAccident(id))
            .linkButton());
    acts.getChildren().setAll(now);
  }

  private void toPlan() {
    flush();
    model.toPlan(id);
  }

  @Override
  public void flush() {
    fields.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    fields.close();
    drafts.close();
  }

  /** Whether it must be reported, in words. */
  static final class AccidentWords {
    private AccidentWords() {}

    static String duty(Accident accident, HappeningsPicture picture) {
      int days = picture.threshold().daysFor(accident.on());
      if (!accident.mustBeReported(picture.threshold())) {
        return accident.kind() == Accident.Kind.NEAR_MISS
            ? Texts.get("apv.accident.nearMiss")
            : Texts.get("apv.accident.notReported", days);
      }
      return accident
          .reportBy(picture.threshold())
          .map(day -> Texts.get("apv.accident.reportBy", days, DanishFormat.date(day)))
          .orElse(Texts.get("apv.accident.isReported"));
    }
  }
}
