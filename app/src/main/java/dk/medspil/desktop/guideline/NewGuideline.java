package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.guideline.GuidelineKind;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A new guideline: a wish needs no more than what it is about; one that is in force already needs
 * its day, and its words where the kind must be written.
 */
final class NewGuideline extends VBox {
  private final GuidelinesModel model;
  private final Runnable left;
  private final TextField title = new TextField();
  private final TextArea words = new TextArea();
  private final Labelled titled;
  private final Labelled worded;
  private final DateField agreed;
  private final ChoiceRow<GuidelineKind> kind;
  private final ChoiceRow<Boolean> already;
  private final Label meaning = new Label();
  private final VBox known;
  private final Drafts drafts;

  NewGuideline(GuidelinesModel model, Runnable left) {
    this.model = model;
    this.left = left;
    title.setId("guideline-new-title");
    title.setPromptText(Texts.get("guideline.new.titlePrompt"));
    titled = new Labelled(Texts.get("guideline.field.title"), title);
    words.setPrefRowCount(4);
    words.setWrapText(true);
    worded = new Labelled(Texts.get("guideline.field.words"), words);
    Fields.leaveByTab(words);
    agreed = new DateField(Texts.get("guideline.field.agreed"), model::today);
    kind = new ChoiceRow<>(Texts.get("guideline.field.kind"), GuidelineWords.kinds());
    kind.setValue(GuidelineKind.VOLUNTARY);
    already =
        new ChoiceRow<>(
            Texts.get("guideline.new.state"),
            List.of(
                Choice.of(false, Texts.get("guideline.new.wish")),
                Choice.of(true, Texts.get("guideline.new.already"))));
    already.setValue(false);
    known = new VBox(agreed, worded);
    build();
    drafts = new Drafts(model.frame().work());
    keep();
  }

  private void build() {
    meaning.setWrapText(true);
    meaning.setMinHeight(USE_PREF_SIZE);
    meaning.getStyleClass().addAll("muted", "small");
    kind.getStyleClass().add("kinds");
    already.getStyleClass().add("kinds");
    known.getStyleClass().add("guideline-known");
    known.managedProperty().bind(known.visibleProperty());
    kind.valueProperty().subscribe(now -> meaning.setText(GuidelineWords.meaning(now)));
    already.valueProperty().subscribe(known::setVisible);
    title.setOnAction(event -> make());
    title.textProperty().subscribe(text -> titled.showAdvice(Optional.empty()));
    words.textProperty().subscribe(text -> worded.showAdvice(Optional.empty()));
    var make =
        Command.of(
            Texts.get("guideline.new.make"), Texts.get("guideline.new.makeHelp"), this::make);
    var leave =
        Command.of(
            Texts.get("guideline.new.leave"), Texts.get("guideline.new.leaveHelp"), this::leave);
    var acts = new HBox(make.button(), leave.linkButton());
    acts.getStyleClass().add("wheel-new-acts");
    getStyleClass().addAll("wheel-form", "wheel-new");
    getChildren().setAll(titled, kind, meaning, already, known, acts);
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
  }

  private void keep() {
    drafts.text(model.draftPlace("title"), title);
    drafts.text(model.draftPlace("words"), words);
    drafts.text(model.draftPlace("day"), agreed.field(), agreed.typing());
    String how = model.draftPlace("how");
    drafts.part(how, () -> kind.getValue().name() + " " + already.getValue(), this::choose);
    kind.valueProperty().subscribe(() -> drafts.changed(how));
    already.valueProperty().subscribe(() -> drafts.changed(how));
    drafts.restore(
        () -> setVisible(isVisible() || !title.getText().isBlank() || !words.getText().isBlank()));
  }

  /** From any version of the program: what is not understood changes nothing. */
  private void choose(String how) {
    for (GuidelineKind one : GuidelineKind.values()) {
      if (how.startsWith(one.name() + " ")) {
        kind.setValue(one);
        already.setValue(how.endsWith(" true"));
      }
    }
  }

  void open() {
    setVisible(true);
    applyCss();
    title.requestFocus();
  }

  private void leave() {
    setVisible(false);
    left.run();
  }

  private void make() {
    agreed.typing().finish();
    boolean inForce = already.getValue();
    GuidelineKind of = kind.getValue();
    String about = title.getText().strip();
    if (about.isEmpty()) {
      titled.showAdvice(Optional.of(Texts.get("guideline.new.noTitle")));
      title.requestFocus();
    } else if (!inForce) {
      model.wish(of, about, drafts.forget());
      drafts.finish();
    } else if (!agreed.isUnderstood() || agreed.valueProperty().get().isEmpty()) {
      agreed.field().requestFocus();
    } else if (of.mustBeWritten() && words.getText().isBlank()) {
      worded.showAdvice(Optional.of(Texts.get("guideline.mustBeWritten")));
      words.requestFocus();
    } else {
      model.register(
          of,
          about,
          words.getText().strip(),
          agreed.valueProperty().get().orElseThrow(),
          drafts.forget());
      drafts.finish();
    }
  }

  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }
}
