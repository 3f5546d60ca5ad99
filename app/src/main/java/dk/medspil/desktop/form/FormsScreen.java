package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.form.FormTemplate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Skemaer: the forms of the forum, the gallery a new one is begun from, and own forms. */
public final class FormsScreen implements Screen {
  private final FormsModel model;
  private final StackPane view = new StackPane();
  private final Command back;
  private final Command newForm;
  private final FormList forms;
  private final FormGallery gallery;

  /** Opens at the list of forms. */
  public FormsScreen(Frame frame) {
    model = new FormsModel(frame);
    back =
        Command.of(Texts.get("form.back"), Texts.get("form.backHelp"), this::goBack)
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    newForm =
        Command.of(Texts.get("form.new.name"), Texts.get("form.new.help"), this::showGallery)
            .withIcon(Icons.NEW)
            .withShortcut("Shortcut+N");
    forms = new FormList(model, back, newForm);
    gallery = new FormGallery(model, this::showForms, this::edit);
    view.getStyleClass().add("page");
    showForms();
  }

  private void goBack() {
    if (editor().isPresent()) {
      showGallery();
    } else if (view.getChildren().contains(gallery)) {
      showForms();
    } else {
      model.backToTools();
    }
  }

  private void showForms() {
    open(forms);
    forms.focus();
  }

  private void showGallery() {
    open(gallery);
    gallery.focus();
  }

  private void edit(FormTemplate form) {
    var editor =
        new FormEditor(
            model,
            form,
            () -> {
              showGallery();
              gallery.choose(form.id());
            });
    open(editor);
    editor.focus();
  }

  private Optional<FormEditor> editor() {
    return view.getChildren().stream()
        .filter(FormEditor.class::isInstance)
        .map(FormEditor.class::cast)
        .findFirst();
  }

  /** Closes an editor that is left, so that its last words are written. */
  private void open(Node shown) {
    editor().ifPresent(FormEditor::close);
    view.getChildren().setAll(shown);
    // What lies in a scroll pane is in the window, and can get the focus, only after a layout.
    view.applyCss();
    view.layout();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("form.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(back, newForm);
  }

  @Override
  public void shown() {
    forms.focus();
  }

  @Override
  public void flush() {
    editor().ifPresent(FormEditor::flush);
  }

  @Override
  public void close() {
    open(forms);
    model.close();
  }
}
