package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.Reveal;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineEvent.Kind;
import dk.medspil.domain.guideline.LiftCheck;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One matter for another level (handbook 1.6); what was sent is not written on afterwards. */
final class LiftForm extends VBox {
  private final GuidelineModel model;
  private final Fields fields;
  private final UUID id;
  private final TextField to = new TextField();
  private final TextArea question = new TextArea();
  private final TextArea view = new TextArea();
  private final Map<LiftCheck, CheckBox> checks = new EnumMap<>(LiftCheck.class);
  private final VBox asked = new VBox();
  private final StatusPill status = new StatusPill(Tone.NEUTRAL, Icons.EDIT, "");
  private final Label reply = new Label();
  private final VBox replied;
  private final DateField back;
  private final Button send;
  private final Button answer;
  private final Button drop;
  private final StepForm sent;
  private final StepForm answered;
  private Escalation now;

  LiftForm(GuidelineModel model, Escalation first, Fields fields, Drafts drafts) {
    this.model = model;
    this.fields = fields;
    now = first;
    id = first.id();
    text(to, "to");
    text(question, "question");
    text(view, "view");
    for (LiftCheck check : LiftCheck.values()) {
      var box = new CheckBox(check.question());
      box.setWrapText(true);
      box.setMinHeight(USE_PREF_SIZE);
      checks.put(check, box);
      fields.value(
          box,
          box.selectedProperty(),
          on -> model.setLift(id, one -> one.checked(with(one, check, on))));
    }
    back = new DateField(Texts.get("guideline.lift.back"), model::today);
    fields.value(
        back.field(), back.valueProperty(), day -> model.setLift(id, one -> one.back(day)));
    drafts.halfTyped("guideline/lift/back/" + id, back.typing());
    reply.setWrapText(true);
    reply.setMinHeight(USE_PREF_SIZE);
    var replyName = new Label(Texts.get("guideline.lift.reply"));
    replyName.getStyleClass().add("field-label");
    replied = new VBox(replyName, reply);
    replied.managedProperty().bind(replied.visibleProperty());
    sent =
        form(
            "send",
            Optional.empty(),
            (day, words, forget) ->
                model.stepLift(id, Kind.ESCALATED, day, one -> one.sent(day), forget));
    answered =
        form(
            "answer",
            Optional.of(Texts.get("guideline.lift.reply")),
            (day, words, forget) ->
                model.stepLift(
                    id,
                    Kind.ANSWERED,
                    latest(day),
                    one -> one.answered(latest(day), words),
                    forget));
    send = act("guideline.lift.send", "guideline.lift.sendHelp", Icons.UP, () -> sent.open(""));
    answer =
        act(
            "guideline.lift.answer",
            "guideline.lift.answerHelp",
            Icons.IN_ORDER,
            () -> answered.open(""));
    drop =
        Command.of(
                Texts.get("guideline.lift.drop"),
                Texts.get("guideline.lift.dropHelp"),
                () -> model.drop(now))
            .linkButton();
    drop.managedProperty().bind(drop.visibleProperty());
    build();
  }

  /** No answer comes before the matter was sent. */
  private LocalDate latest(LocalDate day) {
    return now.sentOn().filter(day::isBefore).orElse(day);
  }

  private StepForm form(String part, Optional<String> words, StepForm.Acting acting) {
    boolean sending = words.isEmpty();
    return new StepForm(
        model,
        new StepForm.Says(
            "",
            words,
            Texts.get(sending ? "guideline.lift.sentOn" : "guideline.lift.answeredOn"),
            Texts.get(sending ? "guideline.lift.sendAct" : "guideline.lift.answerAct"),
            Texts.get(sending ? "guideline.lift.sendHelp" : "guideline.lift.answerHelp")),
        "guideline/lift/" + part + "/" + id,
        () -> true,
        acting);
  }

  private static Button act(String name, String help, Icons icon, Runnable run) {
    Button button = Command.of(Texts.get(name), Texts.get(help), run).withIcon(icon).button();
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void text(TextInputControl field, String name) {
    if (field instanceof TextArea area) {
      area.setWrapText(true);
      area.setPrefRowCount(2);
    }
    fields.text(field, value -> model.typeLift(id, name, one -> worded(one, name, value)));
  }

  /** What was sent meanwhile stays as it was sent. */
  private static Escalation worded(Escalation one, String name, String value) {
    if (one.sentOn().isPresent()) {
      return one;
    }
    return switch (name) {
      case "to" -> one.worded(value, one.question(), one.view(), one.reply());
      case "question" -> one.worded(one.to(), value, one.view(), one.reply());
      default -> one.worded(one.to(), one.question(), value, one.reply());
    };
  }

  private static Set<LiftCheck> with(Escalation one, LiftCheck check, boolean on) {
    Set<LiftCheck> all = EnumSet.noneOf(LiftCheck.class);
    all.addAll(one.checks());
    if (on) {
      all.add(check);
    } else {
      all.remove(check);
    }
    return all;
  }

  private void build() {
    var before = new Label(Texts.get("guideline.lift.checks"));
    before.getStyleClass().add("field-label");
    asked.getChildren().add(before);
    asked.getChildren().addAll(checks.values());
    asked.getStyleClass().add("guideline-checks");
    asked.managedProperty().bind(asked.visibleProperty());
    var acts = new FlowPane(send, answer, drop);
    acts.getStyleClass().add("line-actions");
    getStyleClass().add("guideline-matter");
    getChildren()
        .setAll(
            status,
            new Labelled(Texts.get("guideline.lift.to"), to),
            new Labelled(Texts.get("guideline.lift.question"), question),
            new Labelled(Texts.get("guideline.lift.view"), view),
            asked,
            replied,
            back,
            acts,
            sent,
            answered);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Escalation fresh) {
    now = fresh;
    boolean open = fresh.sentOn().isEmpty();
    boolean waits = !open && fresh.answeredOn().isEmpty();
    to.setEditable(open);
    question.setEditable(open);
    view.setEditable(open);
    fields.show(to, fresh.to());
    fields.show(question, fresh.question());
    fields.show(view, fresh.view());
    checks.forEach(
        (check, box) -> fields.show(box, box.selectedProperty(), fresh.checks().contains(check)));
    asked.setVisible(open);
    fields.show(back.field(), back.valueProperty(), fresh.backOn());
    replied.setVisible(fresh.answeredOn().isPresent());
    reply.setText(fresh.reply());
    send.setVisible(open);
    answer.setVisible(waits);
    drop.setVisible(open);
    if (open) {
      status.show(
          Tone.NEUTRAL,
          Icons.EDIT,
          Texts.get("guideline.lift.draft", fresh.checks().size(), LiftCheck.values().length));
    } else if (waits) {
      status.show(
          Tone.WARNING,
          Icons.WAITING,
          Texts.get("guideline.lift.waits", GuidelineWords.day(fresh.sentOn())));
    } else {
      status.show(
          Tone.SUCCESS,
          Icons.IN_ORDER,
          Texts.get(
              "guideline.lift.answered",
              GuidelineWords.day(fresh.sentOn()),
              GuidelineWords.day(fresh.answeredOn())));
    }
  }

  void focus() {
    to.requestFocus();
    to.selectAll();
    Reveal.node(this);
  }

  void flush() {
    sent.flush();
    answered.flush();
  }

  void close() {
    sent.close();
    answered.close();
  }
}
