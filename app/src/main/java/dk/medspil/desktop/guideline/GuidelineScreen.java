package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One guideline: its words and moves, the talks, what was brought up, and what happened. */
public final class GuidelineScreen implements Screen {
  private final GuidelineModel model;
  private final Fields fields;
  private final Drafts drafts;
  private final MoveBar moves;
  private final WordingCard wording;
  private final TalksCard talks;
  private final LiftCard lift;
  private final FactsCard facts;
  private final GuidelineTrail trail;
  private final Label kind = new Label();
  private final Label heading = new Label();
  private final StackPane state = new StackPane();
  private final VBox view = new VBox();
  private final Command back;
  private boolean wantsFocus;

  /** The screen of a guideline in the store; one that is gone leads back to the list. */
  public GuidelineScreen(Frame frame, UUID guideline) {
    model = new GuidelineModel(frame, guideline);
    fields = new Fields(frame.work());
    drafts = new Drafts(frame.work());
    moves = new MoveBar(model, fields);
    wording = new WordingCard(model, fields, moves);
    talks = new TalksCard(model, fields);
    lift = new LiftCard(model, fields, drafts);
    facts = new FactsCard(model, fields, drafts);
    trail = new GuidelineTrail(frame);
    back =
        Command.of(Texts.get("guideline.title"), Texts.get("guideline.back"), model::backToList)
            .withShortcut("Alt+Left");
    view.getStyleClass().addAll("page", "guideline");
    build();
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
  }

  private void build() {
    kind.getStyleClass().addAll("muted", "small");
    var crumbs = new HBox(back.linkButton(), Icons.NEXT.node(), kind);
    crumbs.getStyleClass().add("crumbs");
    heading.getStyleClass().add("h1");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    state.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(heading, state);
    head.getStyleClass().add("page-head");
    var left = new VBox(wording.view(), talks.view(), lift.view());
    var right = new VBox(facts.view(), trail.view());
    var columns = new Columns(left, right);
    VBox.setVgrow(columns, Priority.ALWAYS);
    view.getChildren().setAll(new VBox(crumbs, head), columns);
  }

  private void show(GuidelinePicture picture) {
    kind.setText(picture.guideline().kind().label());
    heading.setText(GuidelineRow.title(picture.entry()));
    state.getChildren().setAll(GuidelineWords.state(picture.guideline(), picture.today()));
    wording.show(picture);
    moves.show(picture);
    talks.show(picture);
    lift.show(picture);
    facts.show(picture);
    trail.show(picture);
    drafts.restore();
    if (wantsFocus) {
      wantsFocus = false;
      focus();
    }
  }

  private void focus() {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    view.layout();
    if (!wording.focus() && !moves.focus()) {
      facts.focus();
    }
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("guideline.one");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        back,
        Command.of(Texts.get("guideline.next"), Texts.get("guideline.nextHelp"), moves::next)
            .withShortcut("Alt+S"));
  }

  @Override
  public void shown() {
    if (model.pictureProperty().get().isPresent()) {
      focus();
    } else {
      wantsFocus = true;
    }
  }

  @Override
  public void flush() {
    fields.flush();
    drafts.flush();
    moves.flush();
    talks.flush();
    lift.flush();
    facts.flush();
  }

  @Override
  public void close() {
    fields.close();
    drafts.close();
    moves.close();
    talks.close();
    lift.close();
    facts.close();
    model.close();
  }
}
