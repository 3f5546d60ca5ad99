package dk.medspil.desktop.forum;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FieldAdvice;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Mark;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.WorkplaceFile;
import dk.medspil.store.Session;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationSupport;

/**
 * The set-up of a new store in three light steps. What is typed outlives the program, but nothing
 * comes of it before the end, which writes everything as one change and goes to the overview;
 * skipping writes the usual things.
 */
public final class FirstStartScreen implements Screen {
  private static final String STEP = "setup/step";

  private final Frame frame;
  private final Drafts drafts;
  private final ValidationSupport validation = new ValidationSupport();
  private final WorkplaceStep workplace;
  private final ForumsStep forums;
  private final MembersStep members = new MembersStep();
  private final List<Step> steps;
  private final Label count = new Label();
  private final Label title = new Label();
  private final Label explanation = new Label();
  private final StackPane fields = new StackPane();
  private final ScrollPane scroll = new ScrollPane(fields);
  private final Command onward =
      Command.of(Texts.get("forum.next"), Texts.get("forum.nextHelp"), this::onward)
          .withShortcut("Alt+Right");
  private final Button next = onward.primaryButton();
  private final Command backward =
      Command.of(Texts.get("forum.back"), Texts.get("forum.backHelp"), this::backward)
          .withShortcut("Alt+Left");
  private final Button back = backward.button();
  private final Command skip =
      Command.of(Texts.get("forum.skip"), Texts.get("forum.skipHelp"), this::skip);
  private final Command fetch =
      Command.of(Texts.get("forum.fetch"), Texts.get("forum.fetchHelp"), this::fetch);
  private final StackPane view = new StackPane();
  private int at;
  private boolean finished;

  /** The set-up; it writes to the store of the frame. */
  public FirstStartScreen(Frame frame) {
    this.frame = frame;
    validation.setValidationDecorator(new FieldAdvice());
    // No field is called wrong before the user has tried to go on.
    validation.setErrorDecorationEnabled(false);
    workplace = new WorkplaceStep(validation);
    forums = new ForumsStep(validation);
    steps = List.of(workplace, forums, members);
    next.setDefaultButton(true);
    drafts = new Drafts(frame.work());
    steps.forEach(step -> step.keep(drafts));
    drafts.part(STEP, () -> Integer.toString(at), this::resume);
    build();
    show();
    drafts.restore();
  }

  private void build() {
    var name = new Label(Texts.get("forum.welcome"));
    name.getStyleClass().add("h1");
    var head = new HBox(new Mark(), name);
    head.getStyleClass().add("setup-head");
    count.getStyleClass().addAll("muted", "small");
    title.getStyleClass().add("h2-serif");
    explanation.setWrapText(true);
    explanation.getStyleClass().add("muted");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    fields.addEventFilter(KeyEvent.KEY_PRESSED, this::enterInChoice);
    var others = new HBox(skip.linkButton(), fetch.linkButton());
    frame.practice().map(Command::linkButton).ifPresent(others.getChildren()::add);
    var onwards = new HBox(back, next);
    var foot = new FoldingLine(others, onwards);
    others.getStyleClass().add("setup-acts");
    onwards.getStyleClass().add("setup-acts");
    foot.getStyleClass().add("setup-foot");
    var words = new VBox(count, title, explanation);
    words.getStyleClass().add("setup-words");
    var body = new VBox(words, scroll, foot);
    body.getStyleClass().add("setup-body");
    var card = Card.untitled(Texts.get("forum.welcome"), body);
    VBox.setVgrow(card, Priority.ALWAYS);
    var page = new VBox(head, card);
    page.getStyleClass().add("setup-page");
    view.getChildren().setAll(page);
    view.getStyleClass().add("setup");
  }

  /** Enter goes on; on some systems it would take away a tick instead, which is what space does. */
  private void enterInChoice(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER
        && event.getTarget() instanceof ButtonBase choice
        && !(choice instanceof Button)) {
      event.consume();
      next.fire();
    }
  }

  private void show() {
    Step step = steps.get(at);
    count.setText(Texts.get("forum.step.count", at + 1, steps.size()));
    title.setText(step.title());
    explanation.setText(step.explanation());
    fields.getChildren().setAll(step.view());
    scroll.setVvalue(0);
    back.setVisible(at > 0);
    next.setText(Texts.get(at == steps.size() - 1 ? "forum.finish" : "forum.next"));
    next.setAccessibleText(next.getText());
  }

  /** Goes on where the set-up was left, once its fields are filled. */
  private void resume(String left) {
    int step = left.matches("[0-2]") ? Integer.parseInt(left) : 0;
    if (step == steps.size() - 1) {
      members.show(forums.forums());
    }
    at = step;
    show();
    steps.get(at).focus();
  }

  private void onward() {
    Step step = steps.get(at);
    if (!step.isComplete()) {
      validation.setErrorDecorationEnabled(true);
      // Without this ControlsFX says nothing about a field that was never changed.
      validation.initInitialDecoration();
      step.focus();
      return;
    }
    validation.setErrorDecorationEnabled(false);
    if (step.equals(forums)) {
      members.show(forums.forums());
    }
    if (at == steps.size() - 1) {
      write(
          new SetUp(
              workplace.workplace(),
              workplace.organisation(),
              workplace.sector(),
              forums.rules(),
              members.forums()));
    } else {
      at++;
      drafts.changed(STEP);
      show();
      steps.get(at).focus();
    }
  }

  private void backward() {
    if (at > 0) {
      at--;
      drafts.changed(STEP);
      show();
      steps.get(at).focus();
    }
  }

  private void skip() {
    String typed = workplace.workplace();
    write(SetUp.skipped(typed.isEmpty() ? Texts.get("forum.skip.name") : typed));
  }

  /** Goes on with a workplace from another computer instead of setting one up. */
  private void fetch() {
    new WorkplaceFile(frame)
        .beginWith(() -> {
          finished = true;
          frame.go(new Place.Overview());
        });
  }

  private void write(SetUp chosen) {
    if (finished) {
      return;
    }
    finished = true;
    drafts.finish();
    Consumer<Session> forget = drafts.forget();
    List<String> topics = frame.content().topicNames();
    frame
        .work()
        .change(
            Texts.get("forum.label"),
            session -> {
              forget.accept(session);
              chosen.write(session, topics);
              return true;
            },
            written -> frame.go(new Place.Overview()));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("forum.welcome");
  }

  @Override
  public List<Command> commands() {
    return List.of(onward, backward, skip, fetch);
  }

  @Override
  public void shown() {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    steps.get(at).focus();
  }

  @Override
  public void flush() {
    drafts.flush();
  }

  @Override
  public void close() {
    drafts.close();
  }
}
