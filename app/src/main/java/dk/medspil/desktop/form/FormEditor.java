package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.SameFocus;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.form.FormTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Edits one of the user's own forms: what it is for, its sections and its questions. */
final class FormEditor extends VBox {
  private final EditKit kit;
  private final LocalDate today;
  private final Runnable onBack;
  private final GrowingText title = new GrowingText(Texts.get("form.editor.formTitle"));
  private final GrowingText purpose = new GrowingText(Texts.get("form.editor.purpose"));
  private final GrowingText answeredBy = new GrowingText(Texts.get("form.editor.answeredBy"));
  private final GrowingText basis = new GrowingText(Texts.get("form.editor.basis"));
  private final List<SectionEditor> sections = new ArrayList<>();
  private final VBox list = new VBox();
  private final VBox fields = new VBox();
  private final ScrollPane scroll = new ScrollPane(fields);
  private final Button tryOut;
  private final Subscription reading;
  private Optional<FormTrial> trial = Optional.empty();
  private FormTemplate form;
  private String fieldWanted = "";
  private int sectionBefore;

  /** A new form is opened before the list that holds it has been read. */
  private boolean seen;

  FormEditor(FormsModel model, FormTemplate form, Runnable onBack) {
    this.form = form;
    this.onBack = onBack;
    today = model.today();
    kit = new EditKit(model.own(), form.id(), new Autosave(), new Drafts(model.work()));
    tryOut =
        Command.of(Texts.get("form.trial.name"), Texts.get("form.trial.help"), this::switchToTrial)
            .button();
    getStyleClass().addAll("dialogue-part", "form-page");
    build();
    show(form);
    kit.drafts().restore();
    reading = model.pictureProperty().subscribe(now -> now.ifPresent(this::read));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            goBack();
            event.consume();
          }
        });
  }

  private void build() {
    var back =
        Command.of(Texts.get("form.gallery.list"), Texts.get("form.editor.backHelp"), this::goBack)
            .withIcon(Icons.BACK)
            .linkButton();
    var heading = new Label(Texts.get("form.editor.title"));
    heading.getStyleClass().add("h1");
    var head = new HBox(back, heading);
    head.getStyleClass().add("page-head");
    var about =
        new VBox(
            field("form.editor.formTitle", title, FormEdits.TITLE),
            field("form.editor.purpose", purpose, FormEdits.PURPOSE),
            field("form.editor.answeredBy", answeredBy, FormEdits.ANSWERED_BY),
            field("form.editor.basis", basis, FormEdits.BASIS));
    about.getStyleClass().add("form-section");
    list.getStyleClass().add("form-body");
    var adding = kit.adding(Texts.get("form.editor.addSection"), "section", FormEdits::plusSection);
    fields.getChildren().setAll(new Card(Texts.get("form.head"), about), list, adding);
    fields.getStyleClass().add("form-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(new FoldingLine(head, new HBox(tryOut)), scroll);
  }

  private Labelled field(String key, TextInputControl input, FormEdits.Words words) {
    input.getStyleClass().add("framed");
    kit.words(input, key, words::set);
    return new Labelled(Texts.get(key), input);
  }

  private void read(FormsPicture picture) {
    Optional<FormTemplate> now =
        picture.own().stream().filter(one -> one.id().equals(form.id())).findFirst();
    now.ifPresent(this::show);
    if (seen && now.isEmpty()) {
      // The making of the form was taken back.
      onBack.run();
    }
    seen |= now.isPresent();
  }

  private void show(FormTemplate now) {
    form = now;
    kit.show(title, now.title());
    kit.show(purpose, now.purpose());
    kit.show(answeredBy, now.answeredBy());
    kit.show(basis, now.basis());
    while (sections.size() > now.sections().size()) {
      sections.removeLast();
    }
    while (sections.size() < now.sections().size()) {
      sections.add(new SectionEditor(kit, sections.size(), this::focusSection, this::wantField));
    }
    sections.forEach(section -> section.show(now));
    SameFocus.place(list, sections);
    if (!fieldWanted.isEmpty()
        && !isInSameSection(now)
        && sections.stream().anyMatch(section -> section.focusMoved(fieldWanted))) {
      fieldWanted = "";
    }
  }

  /** A question that goes to another section keeps the focus when it is there. */
  private void wantField(String field) {
    fieldWanted = field;
    sectionBefore = sectionOf(form, field);
  }

  private boolean isInSameSection(FormTemplate now) {
    return sectionOf(now, fieldWanted) == sectionBefore;
  }

  private static int sectionOf(FormTemplate form, String field) {
    for (int i = 0; i < form.sections().size(); i++) {
      if (form.sections().get(i).fields().stream().anyMatch(one -> one.id().equals(field))) {
        return i;
      }
    }
    return -1;
  }

  /** The section that was moved keeps the focus, at the button that moved it. */
  private void focusSection(int at, int by) {
    if (at >= 0 && at < sections.size()) {
      sections.get(at).focusMove(by);
    }
  }

  /** Puts the caret in the title. */
  void focus() {
    // The scroll pane takes its content into the window when it gets its skin.
    applyCss();
    layout();
    title.requestFocus();
    title.end();
  }

  private void switchToTrial() {
    flush();
    if (trial.isPresent()) {
      backToFields();
      return;
    }
    var shown = new FormTrial(form, today);
    trial = Optional.of(shown);
    tryOut.setText(Texts.get("form.trial.back"));
    scroll.setContent(shown);
    applyCss();
    layout();
    shown.focus();
    scroll.setVvalue(0);
  }

  private void backToFields() {
    trial.ifPresent(FormTrial::close);
    trial = Optional.empty();
    tryOut.setText(Texts.get("form.trial.name"));
    scroll.setContent(fields);
    focus();
  }

  private void goBack() {
    if (trial.isPresent()) {
      backToFields();
    } else {
      onBack.run();
    }
  }

  /** Writes what is typed and not written yet. */
  void flush() {
    kit.autosave().flush();
    kit.drafts().flush();
  }

  /** Writes the last words and stops listening. */
  void close() {
    trial.ifPresent(FormTrial::close);
    kit.autosave().close();
    kit.drafts().close();
    reading.unsubscribe();
  }
}
