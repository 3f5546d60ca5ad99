package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.LiftLink;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.form.FormOrigin;
import java.util.List;
import java.util.UUID;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One line of the plan: its facts, the question whether it worked, and its history. */
public final class PlanLineScreen implements Screen {
  private final PlanLineModel model;
  private final Fields fields;
  private final Drafts drafts;
  private final LineFacts facts;
  private final LineActions actions;
  private final EffectCard effect;
  private final LineTrail trail;
  private final Label topic = new Label();
  private final Label problem = new Label();
  private final StackPane status = new StackPane();
  private final VBox view = new VBox();
  private final Command back;
  private final LiftLink lift;
  private boolean wantsFocus;

  /** The screen of a line that is in the store; a line that is gone leads back to the plan. */
  public PlanLineScreen(Frame frame, UUID line) {
    model = new PlanLineModel(frame, line);
    fields = new Fields(frame.work());
    drafts = new Drafts(frame.work());
    facts = new LineFacts(model, fields, drafts);
    actions = new LineActions(model, fields);
    effect = new EffectCard(model, drafts);
    trail = new LineTrail(frame);
    lift = new LiftLink(frame, new FormOrigin(FormOrigin.Kind.PLAN_LINE, line));
    back =
        Command.of(Texts.get("apv.title"), Texts.get("apv.line.back"), model::backToPlan)
            .withShortcut("Alt+Left");
    view.getStyleClass().addAll("page", "plan-line");
    build();
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
  }

  private void build() {
    topic.getStyleClass().addAll("muted", "small");
    var way = new HBox(back.linkButton(), Icons.NEXT.node(), topic);
    way.getStyleClass().add("crumbs");
    // No wider than its links, so that they end where the page does.
    lift.setPrefWrapLength(0);
    var crumbs = new FoldingLine(way, lift);
    problem.getStyleClass().add("h1");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    status.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(problem, status);
    head.getStyleClass().add("page-head");
    // Where the window is low the facts scroll, and what is to be done stays in sight.
    var scroll = new ScrollPane(facts);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("line-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var known = Card.untitled(Texts.get("apv.line.facts"), new VBox(scroll, actions));
    known.setMaxHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(known, Priority.ALWAYS);
    var left = new VBox(known, effect.view());
    facts.onFold(open -> actions.setVisible(open));
    var columns = new Columns(left, trail.view());
    VBox.setVgrow(columns, Priority.ALWAYS);
    view.getChildren().setAll(new VBox(crumbs, head), columns);
  }

  private void show(PlanLinePicture picture) {
    topic.setText(
        picture.topic().map(Topic::name).orElseGet(() -> Texts.get("apv.field.topicNone")));
    problem.setText(
        picture.line().problem().isBlank()
            ? Texts.get("apv.line.noProblem")
            : picture.line().problem());
    status.getChildren().setAll(new StatusPill(LineWords.status(picture.line(), picture.today())));
    facts.show(picture);
    actions.show(picture);
    effect.show(picture);
    trail.show(picture);
    drafts.restore();
    if (wantsFocus) {
      wantsFocus = false;
      focus(picture);
    }
  }

  private void focus(PlanLinePicture picture) {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    if (PlanRules.canEvaluate(picture.line())) {
      effect.focus();
    } else {
      facts.focus();
    }
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("apv.line.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        back,
        Command.of(Texts.get("apv.line.next"), Texts.get("apv.line.nextHelp"), this::next)
            .withShortcut("Alt+S"));
  }

  private void next() {
    // A day is read at Enter or when its field is left; a shortcut does neither.
    if (view.getScene().getFocusOwner() instanceof TextField field) {
      field.fireEvent(new ActionEvent());
    }
    if (effect.view().isVisible()) {
      effect.save();
    } else {
      actions.next();
    }
  }

  @Override
  public void shown() {
    model.pictureProperty().get().ifPresentOrElse(this::focus, () -> wantsFocus = true);
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
    lift.close();
    model.close();
  }
}
