package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineMove;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.guideline.Hindrance;
import dk.medspil.domain.guideline.NoticeRule;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The moves that are open now; one that a rule holds back says which, and where it comes from. */
final class MoveBar extends VBox {
  private final GuidelineModel model;
  private final Fields fields;
  private final FlowPane buttons = new FlowPane();
  private final Label held = new Label();
  private final HBox reason;
  private final StepForm agree;
  private final StepForm change;
  private final StepForm refuse;
  private final StepForm terminate;
  private final ChoiceRow<NoticeRule> notice;
  private final Label lastDay = new Label();
  private final List<StepForm> forms;
  private List<Shown> shown = List.of();

  /** A move's button as it stands now. */
  private record Shown(GuidelineMove move, Optional<Hindrance> hindrance) {}

  MoveBar(GuidelineModel model, Fields fields) {
    this.model = model;
    this.fields = fields;
    agree =
        new StepForm(
            model,
            new StepForm.Says(
                Texts.get("guideline.agree.hint"),
                Optional.empty(),
                Texts.get("guideline.field.agreed"),
                Texts.get("guideline.agree.act"),
                Texts.get("guideline.agree.help")),
            model.place("agree"),
            () -> false,
            (day, words, forget) ->
                model.step(
                    Texts.get("guideline.move.agree"),
                    Texts.get("guideline.agree.done"),
                    (one, ids) -> GuidelineSteps.agreed(one, one.guideline().content(), day, ids),
                    forget));
    change =
        new StepForm(
            model,
            new StepForm.Says(
                Texts.get("guideline.change.hint"),
                Optional.of(Texts.get("guideline.change.words")),
                Texts.get("guideline.field.agreed"),
                Texts.get("guideline.change.act"),
                Texts.get("guideline.change.help")),
            model.place("change"),
            this::mustBeWritten,
            (day, words, forget) ->
                model.step(
                    Texts.get("guideline.move.change"),
                    Texts.get("guideline.change.done"),
                    (one, ids) -> GuidelineSteps.agreed(one, words, day, ids),
                    forget));
    refuse =
        new StepForm(
            model,
            new StepForm.Says(
                Texts.get("guideline.refuse.hint"),
                Optional.of(Texts.get("guideline.refuse.words")),
                Texts.get("guideline.refuse.day"),
                Texts.get("guideline.refuse.act"),
                Texts.get("guideline.refuse.help")),
            model.place("refuse"),
            () -> true,
            (day, words, forget) ->
                model.step(
                    Texts.get("guideline.move.refuse"),
                    Texts.get("guideline.refuse.done"),
                    (one, ids) -> GuidelineSteps.refused(one, words, day, ids),
                    forget));
    notice =
        new ChoiceRow<>(
            Texts.get("guideline.terminate.rule"),
            List.of(
                Choice.of(NoticeRule.TO_THE_DAY, Texts.get("guideline.terminate.toTheDay")),
                Choice.of(
                    NoticeRule.TO_THE_END_OF_THE_MONTH,
                    Texts.get("guideline.terminate.endOfMonth"))));
    notice.setValue(NoticeRule.TO_THE_DAY);
    notice.getStyleClass().add("kinds");
    terminate = terminateForm();
    forms = List.of(agree, change, refuse, terminate);
    held.setWrapText(true);
    held.getStyleClass().addAll("muted", "small");
    reason = new HBox(held, Reason.GUIDELINE_NOTICE.link(model.frame()));
    reason.getStyleClass().add("with-why");
    reason.managedProperty().bind(reason.visibleProperty());
    buttons.getStyleClass().add("line-actions");
    getStyleClass().add("line-foot");
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(buttons, reason);
    getChildren().addAll(forms);
  }

  private StepForm terminateForm() {
    lastDay.setWrapText(true);
    lastDay.setMinHeight(USE_PREF_SIZE);
    lastDay.getStyleClass().add("semibold");
    var form =
        new StepForm(
                model,
                new StepForm.Says(
                    Texts.get("guideline.terminate.hint"),
                    Optional.of(Texts.get("guideline.terminate.words")),
                    Texts.get("guideline.terminate.day"),
                    Texts.get("guideline.terminate.act"),
                    Texts.get("guideline.terminate.help")),
                model.place("terminate"),
                () -> false,
                (day, words, forget) -> {
                  NoticeRule rule = notice.getValue();
                  model.step(
                      Texts.get("guideline.move.terminate"),
                      Texts.get("guideline.terminate.done", DanishFormat.date(rule.lastDay(day))),
                      (one, ids) -> GuidelineSteps.terminated(one, words, day, rule, ids),
                      forget.andThen(model.remember(rule)));
                })
            .with(notice, lastDay);
    form.day().valueProperty().subscribe(this::sayLastDay);
    notice.valueProperty().subscribe(this::sayLastDay);
    return form;
  }

  private void sayLastDay() {
    if (terminate == null) {
      return;
    }
    lastDay.setText(
        terminate
            .day()
            .valueProperty()
            .get()
            .map(day ->
                Texts.get(
                    "guideline.terminate.lastDay",
                    DanishFormat.weekdayDateYear(notice.getValue().lastDay(day))))
            .orElse(""));
  }

  void show(GuidelinePicture picture) {
    Guideline now = picture.guideline();
    List<Shown> wanted =
        moves(now).stream().map(move -> new Shown(move, now.hindrance(move))).toList();
    if (!wanted.equals(shown)) {
      shown = wanted;
      boolean focused = buttons.getChildren().stream().anyMatch(Node::isFocused);
      buttons.getChildren().setAll(wanted.stream().map(one -> button(one, wanted)).toList());
      if (focused && !buttons.getChildren().isEmpty()) {
        buttons.getChildren().getFirst().requestFocus();
      }
      forms.stream().filter(form -> !offers(form, wanted)).forEach(StepForm::hide);
    }
    Optional<String> why =
        wanted.stream().flatMap(one -> one.hindrance().stream()).findFirst().map(MoveBar::words);
    held.setText(why.orElse(""));
    reason.setVisible(why.isPresent());
    buttons.setManaged(!wanted.isEmpty());
    if (!terminate.isVisible()) {
      notice.setValue(picture.notice());
    }
    sayLastDay();
  }

  /** The moves worth a button in a state; those past or not there yet would only be noise. */
  private static List<GuidelineMove> moves(Guideline now) {
    return switch (now.state()) {
      case WISHED -> List.of(GuidelineMove.DISCUSS, GuidelineMove.AGREE, GuidelineMove.REFUSE);
      case DISCUSSED -> List.of(GuidelineMove.AGREE, GuidelineMove.REFUSE);
      case ADOPTED -> List.of(GuidelineMove.CHANGE, GuidelineMove.TERMINATE);
      case REFUSED, TERMINATED, EXPIRED -> List.of();
    };
  }

  private boolean offers(StepForm form, List<Shown> wanted) {
    return wanted.stream()
        .filter(one -> one.hindrance().isEmpty())
        .anyMatch(one -> form(one.move()).filter(form::equals).isPresent());
  }

  private Optional<StepForm> form(GuidelineMove move) {
    return switch (move) {
      case DISCUSS -> Optional.empty();
      case AGREE -> Optional.of(agree);
      case REFUSE -> Optional.of(refuse);
      case CHANGE -> Optional.of(change);
      case TERMINATE -> Optional.of(terminate);
    };
  }

  private Button button(Shown one, List<Shown> all) {
    Command command = command(one.move());
    boolean first = all.getFirst().equals(one);
    Button button = first && one.hindrance().isEmpty() ? command.primaryButton() : command.button();
    command.explain(button, one.hindrance().map(MoveBar::words));
    return button;
  }

  private Command command(GuidelineMove move) {
    return switch (move) {
      case DISCUSS ->
          Command.of(
                  Texts.get("guideline.move.discuss"),
                  Texts.get("guideline.discuss.help"),
                  this::discuss)
              .withIcon(Icons.UNDER_WAY);
      case AGREE ->
          Command.of(
                  Texts.get("guideline.move.agree"),
                  Texts.get("guideline.agree.help"),
                  () -> open(agree, ""))
              .withIcon(Icons.DONE);
      case REFUSE ->
          Command.of(
                  Texts.get("guideline.move.refuse"),
                  Texts.get("guideline.refuse.help"),
                  () -> open(refuse, ""))
              .withIcon(Icons.NO);
      case CHANGE ->
          Command.of(
                  Texts.get("guideline.move.change"),
                  Texts.get("guideline.change.help"),
                  () -> open(change, content()))
              .withIcon(Icons.EDIT);
      case TERMINATE ->
          Command.of(
                  Texts.get("guideline.move.terminate"),
                  Texts.get("guideline.terminate.help"),
                  () -> open(terminate, ""))
              .withIcon(Icons.WAITING);
    };
  }

  private void discuss() {
    fields.flush();
    model.step(
        Texts.get("guideline.move.discuss"),
        Texts.get("guideline.discuss.done"),
        (one, ids) -> GuidelineSteps.discussed(one, model.today(), ids),
        session -> {});
  }

  /** What the shortcut for the next step does: the first move that is open. */
  void next() {
    shown.stream()
        .filter(one -> one.hindrance().isEmpty())
        .findFirst()
        .ifPresent(one -> command(one.move()).run().run());
  }

  /** Puts the focus on the first move; false when none is left. */
  boolean focus() {
    Optional<Node> first = buttons.getChildren().stream().findFirst();
    first.ifPresent(Node::requestFocus);
    return first.isPresent();
  }

  private void open(StepForm form, String proposal) {
    fields.flush();
    forms.stream().filter(other -> !other.equals(form)).forEach(StepForm::hide);
    form.open(proposal);
  }

  private boolean mustBeWritten() {
    return model
        .pictureProperty()
        .get()
        .filter(one -> one.guideline().kind().mustBeWritten())
        .isPresent();
  }

  private String content() {
    return model.pictureProperty().get().map(one -> one.guideline().content()).orElse("");
  }

  private static String words(Hindrance hindrance) {
    return switch (hindrance) {
      case STATE -> "";
      case NOT_DISCUSSED -> Texts.get("guideline.held.notDiscussed");
      case NOT_WRITTEN -> Texts.get("guideline.mustBeWritten");
      case MUST_EXIST -> Texts.get("guideline.held.mustExist");
    };
  }

  void flush() {
    forms.forEach(StepForm::flush);
  }

  void close() {
    forms.forEach(StepForm::close);
  }
}
