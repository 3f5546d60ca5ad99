package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.survey.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form that begins a survey: which, how answers come in, when, and how many are asked. */
final class NewSurvey extends VBox {
  private static final int MOST = 9_999;

  private final Frame frame;
  private final Runnable left;
  private final UUID forum;
  private final PickField<SurveyKind> kind;
  private final ChoiceRow<Way> way;
  private final DateField day;
  private final NumberField people = new NumberField(1, MOST);
  private final Labelled peopled;
  private final Drafts drafts;

  NewSurvey(Frame frame, Runnable left) {
    this.frame = frame;
    this.left = left;
    forum = frame.forum().getValue().id();
    setId("survey-new");
    kind =
        new PickField<>(
            Texts.get("survey.field.kind"),
            frame.content().surveys().stream().map(one -> Choice.of(one, one.title())).toList());
    way =
        new ChoiceRow<>(
            Texts.get("survey.field.way"),
            List.of(
                Choice.of(Way.PAPER, Texts.get("survey.new.paper")),
                Choice.of(Way.ROOM, Texts.get("survey.new.room"))));
    way.getStyleClass().add("kinds");
    day = new DateField(Texts.get("survey.field.day"), () -> LocalDate.now(frame.clock()));
    peopled = new Labelled(Texts.get("survey.field.people"), people);
    people.setOnAction(event -> begin());
    people.textProperty().subscribe(text -> peopled.showAdvice(Optional.empty()));
    var hint = new Label();
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().addAll("small", "muted");
    way.valueProperty()
        .subscribe(now ->
            hint.setText(
                Texts.get(now == Way.ROOM ? "survey.new.roomHint" : "survey.new.paperHint")));
    var begin =
        Command.of(Texts.get("survey.new.begin"), Texts.get("survey.new.beginHelp"), this::begin);
    var leave =
        Command.of(Texts.get("survey.new.leave"), Texts.get("survey.new.leaveHelp"), this::leave);
    var acts = new HBox(begin.button(), leave.linkButton());
    acts.getStyleClass().add("survey-acts");
    var facts = new FlowPane(day, peopled);
    facts.getStyleClass().add("survey-fields");
    getStyleClass().addAll("wheel-form", "wheel-new");
    var how = new Label(Texts.get("survey.field.way"));
    how.setLabelFor(way);
    how.getStyleClass().add("field-label");
    getChildren()
        .setAll(
            new Labelled(Texts.get("survey.field.kind"), kind.field()),
            new VBox(how, way),
            hint,
            facts,
            acts);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
          }
        });
    drafts = new Drafts(frame.work());
    drafts.text(place("people"), people);
    drafts.halfTyped(place("day"), day.typing());
    drafts.quietly(() -> day.valueProperty().set(Optional.of(LocalDate.now(frame.clock()))));
    drafts.restore();
  }

  private String place(String what) {
    return "survey/new/" + forum + "/" + what;
  }

  /** The number of members, until another is typed. */
  void members(int count) {
    if (people.getText().isEmpty() && count > 0) {
      drafts.quietly(() -> people.setText(Integer.toString(count)));
    }
  }

  void open() {
    setVisible(true);
    applyCss();
    kind.field().requestFocus();
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }

  private void leave() {
    setVisible(false);
    left.run();
  }

  private void begin() {
    day.typing().finish();
    if (people.number().isEmpty()) {
      peopled.showAdvice(Optional.of(Texts.get("survey.new.noPeople")));
      people.requestFocus();
    } else if (!day.isUnderstood() || day.valueProperty().get().isEmpty()) {
      day.field().requestFocus();
    } else {
      Survey survey =
          Survey.begin(
              UUID.randomUUID(),
              forum,
              kind.valueProperty().get(),
              way.getValue(),
              day.valueProperty().get().orElseThrow(),
              people.number().getAsInt());
      var forget = drafts.forget();
      drafts.finish();
      frame
          .work()
          .change(
              Texts.get("survey.undo.begin"),
              session -> {
                forget.accept(session);
                session.surveys().begin(survey);
                return survey.id();
              },
              id -> frame.go(new Place.SurveyAt(id)));
    }
  }
}
