package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.survey.Improvement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One or two things to do better, each made a task, an agenda item or a line of the APV plan. */
final class ImprovementsPart extends VBox {
  private final SurveyModel model;
  private final VBox chosen = new VBox();
  private final TextField text = new TextField();
  private final Labelled named = new Labelled(Texts.get("survey.better.text"), text);
  private final ChoiceRow<Improvement.Kind> kind =
      new ChoiceRow<>(
          Texts.get("survey.better.kind"),
          Arrays.stream(Improvement.Kind.values())
              .map(one -> Choice.of(one, one.label()))
              .toList());
  private final Label hint = SurveyWords.wrapped("");
  private final VBox form;
  private final Drafts drafts;
  private Optional<LocalDate> next = Optional.empty();

  ImprovementsPart(SurveyModel model) {
    this.model = model;
    drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace("better"), text);
    kind.getStyleClass().add("kinds");
    hint.getStyleClass().addAll("small", "muted");
    text.setOnAction(event -> make());
    text.textProperty().subscribe(typed -> named.showAdvice(Optional.empty()));
    kind.valueProperty().subscribe(now -> showHint());
    var make =
        Command.of(Texts.get("survey.better.make"), Texts.get("survey.better.makeHelp"), this::make)
            .withIcon(Icons.NEW);
    var acts = new FlowPane(make.button());
    form = new VBox(named, kind, hint, acts);
    form.getStyleClass().add("field-stack");
    form.managedProperty().bind(form.visibleProperty());
    chosen.getStyleClass().add("survey-questions");
    getStyleClass().add("field-stack");
    getChildren().setAll(chosen, form);
  }

  void show(SurveyPicture picture) {
    next = picture.next();
    List<Node> rows = new ArrayList<>();
    if (!picture.mayChoose()) {
      rows.add(SurveyWords.wrapped(Texts.get("survey.better.enough")));
    }
    picture.report().improvements().forEach(one -> rows.add(row(one)));
    chosen.getChildren().setAll(rows);
    form.setVisible(picture.mayChoose());
    showHint();
    drafts.restore();
  }

  private Node row(Improvement one) {
    var what = SurveyWords.wrapped(one.text());
    var became = SurveyWords.wrapped(one.kind().label());
    became.getStyleClass().addAll("small", "muted");
    var open =
        Command.of(
            Texts.get("survey.better.open"),
            Texts.get("survey.better.openHelp", one.text()),
            () -> model.open(one));
    var forget =
        Command.of(
                Texts.get("survey.better.forget"),
                Texts.get("survey.better.forgetHelp", one.text()),
                () -> model.forget(one))
            .withIcon(Icons.DELETE);
    var acts =
        new HBox(
            Stream.concat(
                    one.target().map(there -> (Node) open.linkButton()).stream(),
                    Stream.of(forget.iconButton()))
                .toArray(Node[]::new));
    acts.getStyleClass().add("survey-acts");
    return new FoldingLine(new VBox(what, became), acts, 18);
  }

  private void showHint() {
    hint.setText(
        switch (kind.getValue()) {
          case TASK -> Texts.get("survey.better.taskHint");
          case AGENDA_ITEM ->
              next.map(
                      day -> Texts.get("survey.better.itemHint", DanishFormat.weekdayDateYear(day)))
                  .orElseGet(() -> Texts.get("survey.better.noMeeting"));
          case PLAN_LINE -> Texts.get("survey.better.lineHint");
        });
  }

  private void make() {
    boolean nowhere = kind.getValue() == Improvement.Kind.AGENDA_ITEM && next.isEmpty();
    boolean nothing =
        kind.getValue() == Improvement.Kind.TASK
            ? model.understand(text.getText()).text().isBlank()
            : text.getText().isBlank();
    if (nowhere || nothing) {
      named.showAdvice(
          Optional.of(Texts.get(nowhere ? "survey.better.noMeeting" : "survey.better.noText")));
      text.requestFocus();
      return;
    }
    model.choose(kind.getValue(), text.getText(), drafts.forget());
    drafts.quietly(text::clear);
  }

  void focus() {
    if (form.isVisible()) {
      text.requestFocus();
    } else {
      chosen.requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
    }
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }
}
