package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.Reveal;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A day and, where the step has any, words that belong to it; not there until it is opened. */
final class StepForm extends VBox {
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_ROWS = 12;
  private static final int COLUMNS = 80;

  private final TextArea words = new TextArea();
  private final Labelled worded;
  private final DateField day;
  private final Drafts drafts;
  private final String place;
  private final Acting acting;
  private final boolean asksWords;
  private final BooleanSupplier wordsNeeded;
  private final Label hint = new Label();
  private final VBox more = new VBox();
  private final GuidelineModel model;
  private Runnable left = () -> {};

  /** What is done with a form that is filled in; {@code forget} empties it in the same step. */
  interface Acting {
    void act(LocalDate day, String words, Consumer<Session> forget);
  }

  /**
   * A form that is not open.
   *
   * @param place where its words and its day are kept while they are typed
   * @param wordsNeeded whether they may not be left out
   */
  StepForm(
      GuidelineModel model, Says says, String place, BooleanSupplier wordsNeeded, Acting acting) {
    this.model = model;
    this.acting = acting;
    this.place = place;
    this.wordsNeeded = wordsNeeded;
    worded = new Labelled(says.words().orElse(says.act()), words);
    asksWords = says.words().isPresent();
    words.setWrapText(true);
    words.setPrefRowCount(FEWEST_ROWS);
    Fields.leaveByTab(words);
    words.textProperty().subscribe(text -> worded.showAdvice(Optional.empty()));
    day = new DateField(says.day(), model::today);
    day.valueProperty().set(Optional.of(model.today()));
    hint.setText(says.hint());
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.getStyleClass().addAll("muted", "small");
    hint.managedProperty().bind(hint.visibleProperty());
    hint.setVisible(!says.hint().isEmpty());
    Button act = Command.of(says.act(), says.actHelp(), this::act).primaryButton();
    Button leave =
        Command.of(
                Texts.get("guideline.step.leave"),
                Texts.get("guideline.step.leaveHelp"),
                this::leave)
            .linkButton();
    var acts = new HBox(act, leave);
    acts.getStyleClass().add("wheel-new-acts");
    more.getStyleClass().add("guideline-known");
    more.managedProperty().bind(more.visibleProperty());
    more.setVisible(false);
    getStyleClass().add("wheel-form");
    getChildren().setAll(hint, day, more, acts);
    if (asksWords) {
      getChildren().add(1, worded);
    }
    setMinHeight(USE_PREF_SIZE);
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
    drafts = new Drafts(model.frame().work());
    if (asksWords) {
      drafts.text(place + "/words", words);
    }
    drafts.halfTyped(place + "/day", day.typing());
    drafts.restore(() -> setVisible(isVisible() || !words.getText().isBlank()));
  }

  /**
   * The words of a form.
   *
   * @param hint what stands above; may be empty
   * @param words the heading of the words; without it only a day is asked for
   */
  record Says(String hint, Optional<String> words, String day, String act, String actHelp) {}

  /** More to choose or read, between the day and the button. */
  StepForm with(Node... nodes) {
    more.getChildren().setAll(nodes);
    more.setVisible(true);
    return this;
  }

  StepForm onLeft(Runnable then) {
    left = then;
    return this;
  }

  DateField day() {
    return day;
  }

  /** Opens it; words that are there already are a proposal, unless some were typed before. */
  void open(String proposal) {
    if (words.getText().isBlank() && !proposal.isBlank()) {
      drafts.quietly(() -> words.setText(proposal));
      words.setPrefRowCount(rows(proposal));
    }
    setVisible(true);
    applyCss();
    (asksWords ? words : day.field()).requestFocus();
    Reveal.node(this);
  }

  /** So high that most of what is to be changed is seen. */
  private static int rows(String text) {
    int rows = text.lines().mapToInt(line -> 1 + line.length() / COLUMNS).sum();
    return Math.clamp(rows, FEWEST_ROWS, MOST_ROWS);
  }

  /** Puts it away; what was typed is kept. */
  void hide() {
    setVisible(false);
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }

  private void leave() {
    drafts.quietly(words::clear);
    model.forget(place + "/words", place + "/day");
    hide();
    left.run();
  }

  private void act() {
    day.typing().finish();
    if (asksWords && wordsNeeded.getAsBoolean() && words.getText().isBlank()) {
      worded.showAdvice(Optional.of(Texts.get("guideline.step.noWords")));
      words.requestFocus();
    } else if (!day.isUnderstood() || day.valueProperty().get().isEmpty()) {
      day.field().requestFocus();
    } else {
      drafts.flush();
      acting.act(day.valueProperty().get().orElseThrow(), words.getText().strip(), drafts.forget());
      drafts.quietly(words::clear);
      hide();
      left.run();
    }
  }
}
