package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.PlanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Virkede løsningen?": no answer is chosen beforehand, and none counts without its evidence. */
final class EffectCard {
  private final PlanLineModel model;
  private final ChoiceRow<Optional<Verdict>> verdict;
  private final TextArea evidence = new TextArea();
  private final TextField nextStep = new TextField();
  private final DateField nextFollowUp;
  private final PickField<String> by;
  private final HBox next;
  private final Label consequence = new Label();
  private final Command save =
      Command.of(Texts.get("apv.effect.save"), Texts.get("apv.effect.saveHelp"), this::save);
  private final Button saveButton = save.primaryButton();
  private final Card card;

  EffectCard(PlanLineModel model, Drafts drafts) {
    this.model = model;
    verdict = new ChoiceRow<>(Texts.get("apv.effect.question"), List.of());
    nextFollowUp = new DateField(Texts.get("apv.effect.nextFollowUp"), model::today);
    by = new PickField<>(Texts.get("apv.effect.by"), groups());
    evidence.setId("effect-evidence");
    evidence.setPrefRowCount(2);
    evidence.setWrapText(true);
    nextStep.setId("effect-next");
    offerVerdicts();
    var step = new Labelled(Texts.get("apv.effect.nextStep"), nextStep);
    HBox.setHgrow(step, Priority.ALWAYS);
    next = new HBox(step, nextFollowUp);
    next.getStyleClass().add("effect-next");
    next.managedProperty().bind(next.visibleProperty());
    card = Card.untitled(Texts.get("apv.effect.question"), content());
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.managedProperty().bind(card.visibleProperty());
    drafts.text(model.draftPlace("evidence"), evidence);
    drafts.text(model.draftPlace("next"), nextStep);
    drafts.text(model.draftPlace("followUp"), nextFollowUp.field(), nextFollowUp.typing());
    String verdictPlace = model.draftPlace("verdict");
    drafts.part(verdictPlace, this::verdictName, this::choose);
    verdict.valueProperty().subscribe(() -> drafts.changed(verdictPlace));
    verdict.valueProperty().subscribe(this::explain);
    Fields.leaveByTab(evidence);
    evidence.textProperty().subscribe(this::explain);
    nextFollowUp.valueProperty().subscribe(this::explain);
  }

  private Node content() {
    var question = new Label(Texts.get("apv.effect.question"));
    question.getStyleClass().add("h2-serif");
    consequence.setWrapText(true);
    consequence.getStyleClass().add("muted");
    consequence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(consequence, Priority.ALWAYS);
    var who = new Label(Texts.get("apv.effect.by"));
    who.setLabelFor(by.field());
    who.getStyleClass().add("muted");
    who.setMinWidth(Region.USE_PREF_SIZE);
    consequence.setMinHeight(Region.USE_PREF_SIZE);
    var words = new HBox(who, by, consequence);
    words.getStyleClass().add("effect-foot");
    var foot = new FoldingLine(words, new HBox(saveButton), 28);
    var head = new HBox(question, Reason.BEFORE_CLOSE.link(model.frame()));
    head.getStyleClass().add("with-why");
    var content =
        new VBox(
            head, verdict, new Labelled(Texts.get("apv.effect.evidence"), evidence), next, foot);
    content.getStyleClass().add("effect");
    return content;
  }

  private void offerVerdicts() {
    verdict.setChoices(
        List.of(
            Choice.of(Optional.of(Verdict.YES), Verdict.YES.label(), Icons.DONE),
            Choice.of(Optional.of(Verdict.PARTLY), Verdict.PARTLY.label(), Icons.PARTLY),
            Choice.of(Optional.of(Verdict.NO), Verdict.NO.label(), Icons.NO)));
    verdict.setValue(Optional.empty());
    verdict.getStyleClass().add("options");
    for (Node button : verdict.getChildren()) {
      HBox.setHgrow(button, Priority.ALWAYS);
      ((ToggleButton) button).setMaxWidth(Double.MAX_VALUE);
      ((ToggleButton) button).setPrefWidth(0);
    }
  }

  Card view() {
    return card;
  }

  void focus() {
    verdict.getChildren().getFirst().requestFocus();
  }

  void show(PlanLinePicture picture) {
    boolean asked = PlanRules.canEvaluate(picture.line());
    card.setVisible(asked);
    explain();
  }

  private String verdictName() {
    return verdict.getValue().map(Verdict::name).orElse("");
  }

  private void choose(String name) {
    verdict.setValue(
        Stream.of(Verdict.values()).filter(one -> one.name().equals(name)).findFirst());
  }

  private void clear() {
    verdict.setValue(Optional.empty());
    nextFollowUp.valueProperty().set(Optional.empty());
    nextFollowUp.field().clear();
    evidence.clear();
    nextStep.clear();
  }

  private void explain() {
    Optional<Verdict> now = verdict.getValue();
    next.setVisible(now.filter(Verdict.YES::equals).isEmpty());
    consequence.setText(
        now.map(answer ->
                switch (answer) {
                  case YES -> Texts.get("apv.effect.yes");
                  case PARTLY -> Texts.get("apv.effect.partly");
                  case NO -> Texts.get("apv.effect.no");
                })
            .orElseGet(() -> Texts.get("apv.effect.none")));
    save.explain(saveButton, missing());
  }

  private Optional<String> missing() {
    if (verdict.getValue().isEmpty()) {
      return Optional.of(Texts.get("apv.effect.missingAnswer"));
    }
    if (evidence.getText().isBlank()) {
      return Optional.of(Texts.get("apv.effect.missingEvidence"));
    }
    boolean partly = verdict.getValue().filter(Verdict.PARTLY::equals).isPresent();
    return partly && nextFollowUp.valueProperty().get().isEmpty()
        ? Optional.of(Texts.get("apv.effect.missingFollowUp"))
        : Optional.empty();
  }

  /** Saves the judgement, or says what it lacks when it was asked for by shortcut. */
  void save() {
    if (missing().isPresent()) {
      model.frame().say(missing().get());
      return;
    }
    Verdict answer = verdict.getValue().orElseThrow();
    boolean solved = answer == Verdict.YES;
    LocalDate today = model.today();
    String known = evidence.getText().strip();
    String group = by.valueProperty().get();
    String step = solved ? "" : nextStep.getText().strip();
    Optional<LocalDate> day = solved ? Optional.empty() : nextFollowUp.valueProperty().get();
    model.judge(
        id -> new Evaluation(id, model.id(), today, answer, known, group, step, day),
        Texts.get(solved ? "apv.effect.closed" : "apv.effect.saved"),
        this::clear);
  }

  private List<Choice<String>> groups() {
    return Stream.of(
            model.frame().forum().getValue().name(),
            Texts.get("apv.group.amg"),
            Texts.get("apv.group.trio"),
            Texts.get("apv.role.leader"))
        .distinct()
        .map(group -> Choice.of(group, group))
        .toList();
  }
}
