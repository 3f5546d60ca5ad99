package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Skemaer: the forms of the forum, and the gallery a new one is begun from. */
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
    gallery = new FormGallery(model, this::showForms);
    view.getStyleClass().add("page");
    showForms();
  }

  private void goBack() {
    if (view.getChildren().contains(gallery)) {
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

  private void open(Node shown) {
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
    // Nothing is typed here but a search.
  }

  @Override
  public void close() {
    model.close();
  }
}
