package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Reason;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.apv.PlanRules.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What can be done with a line in its status; what R09 still asks for is said beside it. */
final class LineActions extends VBox {
  private final PlanLineModel model;
  private final Fields fields;
  private final Label missing = new Label();
  private final Button why;
  private final FlowPane buttons = new FlowPane();
  private final Command start =
      command("apv.act.start", "apv.act.startHelp", this::start).withIcon(Icons.UNDER_WAY);
  private final Command carriedOut =
      command("apv.act.done", "apv.act.doneHelp", this::askDay).withIcon(Icons.IN_ORDER);
  private final Command pause =
      command("apv.act.wait", "apv.act.waitHelp", this::pause).withIcon(Icons.WAITING);
  private final Command permanent =
      command("apv.act.permanent", "apv.act.permanentHelp", this::permanent).withIcon(Icons.APV);
  private final Command reopen =
      command("apv.act.reopen", "apv.act.reopenHelp", this::reopen).withIcon(Icons.OPEN);
  private final Command delete;
  private Optional<LineStatus> shown = Optional.empty();
  private final List<Explained> explained = new ArrayList<>();

  /** A button that R09 may hold back. */
  private record Explained(Command command, Button button) {}

  LineActions(PlanLineModel model, Fields fields) {
    this.model = model;
    this.fields = fields;
    delete =
        command("apv.line.delete", "apv.line.deleteHelp", model::discard).withIcon(Icons.DELETE);
    missing.setWrapText(true);
    missing.getStyleClass().addAll("muted", "small");
    missing.managedProperty().bind(missing.visibleProperty());
    buttons.getStyleClass().add("line-actions");
    getStyleClass().add("line-foot");
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    why = Reason.BEFORE_START.link(model.frame());
    why.visibleProperty().bind(missing.visibleProperty());
    why.managedProperty().bind(missing.visibleProperty());
    var reason = new HBox(missing, why);
    reason.getStyleClass().add("with-why");
    getChildren().setAll(reason, buttons);
  }

  /** What the shortcut for the next step does in the line's status. */
  void next() {
    model
        .pictureProperty()
        .get()
        .ifPresent(picture -> {
          switch (picture.line().status()) {
            case OPEN, WAITING, NOT_WORKING -> start();
            case IN_PROGRESS -> askDay();
            case SOLVED, PERMANENT -> reopen();
            case DONE -> {}
          }
        });
  }

  void show(PlanLinePicture picture) {
    LineStatus status = picture.line().status();
    if (shown.filter(status::equals).isEmpty()) {
      boolean focused = buttons.getChildren().stream().anyMatch(Node::isFocused);
      explained.clear();
      buttons.getChildren().setAll(buttons(status));
      shown = Optional.of(status);
      if (focused) {
        buttons.getChildren().getFirst().requestFocus();
      }
    }
    List<Missing> lacks = PlanRules.missingToStart(picture.line());
    String reason = LineWords.missing(lacks);
    missing.setText(reason);
    missing.setVisible(!lacks.isEmpty() && !explained.isEmpty());
    explained.forEach(one ->
        one.command()
            .explain(one.button(), lacks.isEmpty() ? Optional.empty() : Optional.of(reason)));
  }

  private List<Node> buttons(LineStatus status) {
    List<Node> nodes =
        new ArrayList<>(
            switch (status) {
              case OPEN, NOT_WORKING ->
                  List.of(held(start, true), pause.button(), permanent.button());
              case WAITING ->
                  List.of(held(start, true), held(carriedOut, false), permanent.button());
              case IN_PROGRESS ->
                  List.of(held(carriedOut, true), pause.button(), permanent.button());
              case DONE -> List.of(held(start, false), permanent.button());
              case SOLVED, PERMANENT -> List.of(reopen.primaryButton());
            });
    nodes.add(delete.linkButton());
    return nodes;
  }

  private Button held(Command command, boolean primary) {
    Button button = primary ? command.primaryButton() : command.button();
    explained.add(new Explained(command, button));
    return button;
  }

  private void start() {
    fields.flush();
    model.moveIfReady(Texts.get("apv.act.start"), Texts.get("apv.act.started"), PlanRules::start);
  }

  private void pause() {
    move(Texts.get("apv.act.wait"), Texts.get("apv.act.waits"), PlanRules::pause);
  }

  private void permanent() {
    move(Texts.get("apv.act.permanent"), Texts.get("apv.act.madePermanent"), PlanRules::permanent);
  }

  private void reopen() {
    move(Texts.get("apv.act.reopen"), Texts.get("apv.act.reopened"), PlanRules::reopened);
  }

  private void askDay() {
    fields.flush();
    var day = new DateField(Texts.get("apv.act.doneDay"), model::today);
    day.valueProperty().set(Optional.of(model.today()));
    var drafts = new Drafts(model.frame().work());
    drafts.text(model.draftPlace("doneDay"), day.field(), day.typing());
    drafts.restore();
    model
        .frame()
        .dialogs()
        .form(
            Texts.get("apv.act.doneTitle"),
            day,
            Texts.get("apv.act.done"),
            Texts.get("apv.act.doneLeave"),
            () -> {
              drafts.discard();
              day.valueProperty()
                  .get()
                  .ifPresent(then ->
                      model.moveIfReady(
                          Texts.get("apv.act.done"),
                          Texts.get("apv.act.isDone"),
                          line -> PlanRules.carriedOut(line, then)));
            },
            drafts::discard);
  }

  private void move(String label, String done, UnaryOperator<PlanLine> rule) {
    fields.flush();
    model.move(label, done, rule);
  }

  private static Command command(String name, String help, Runnable run) {
    return Command.of(Texts.get(name), Texts.get(help), run);
  }
}
