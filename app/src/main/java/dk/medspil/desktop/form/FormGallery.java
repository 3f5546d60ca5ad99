package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Finder;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.form.FormTemplate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Finds a form, tells what it asks, begins it, and makes own ones. */
final class FormGallery extends VBox {
  private final FormsModel model;
  private final Finder<FormTemplate> finder;

  /**
   * The gallery.
   *
   * @param onBack back to the forms that are filled in
   * @param onEdit opens the editor for one of the user's own forms
   */
  FormGallery(FormsModel model, Runnable onBack, Consumer<FormTemplate> onEdit) {
    this.model = model;
    finder =
        new Finder<>(
            new Finder.Words(
                Texts.get("form.new.name"),
                Texts.get("form.gallery.back"),
                Texts.get("form.gallery.backHelp"),
                Texts.get("form.gallery.search"),
                Texts.get("form.gallery.list")),
            new Forms(),
            new FormPreview(model, onEdit),
            onBack,
            List.of(
                Command.of(
                        Texts.get("form.empty.name"),
                        Texts.get("form.empty.help"),
                        () -> model.own().makeEmpty(onEdit))
                    .withIcon(Icons.NEW),
                Command.of(
                    Texts.get("form.pack.import"),
                    Texts.get("form.pack.importHelp"),
                    model.own()::importFile),
                Command.of(
                    Texts.get("form.pack.all"),
                    Texts.get("form.pack.allHelp"),
                    () ->
                        model
                            .own()
                            .exportAll(
                                model
                                    .pictureProperty()
                                    .get()
                                    .map(FormsPicture::own)
                                    .orElse(List.of())))));
    VBox.setVgrow(finder, Priority.ALWAYS);
    getChildren().setAll(finder);
    model.own().refusalProperty().subscribe(finder::refuse);
    model.pictureProperty().subscribe(now -> finder.find());
  }

  /** Puts the caret in the search field. */
  void focus() {
    finder.focus();
  }

  /** Chooses a form, as the one that was edited. */
  void choose(String form) {
    finder.choose(form);
  }

  private final class Forms implements Finder.Shelf<FormTemplate> {
    @Override
    public List<FormTemplate> find(String words) {
      return model.templates(words);
    }

    @Override
    public String id(FormTemplate form) {
      return form.id();
    }

    @Override
    public String title(FormTemplate form) {
      return form.title();
    }

    @Override
    public String fact(FormTemplate form) {
      return form.builtIn() ? form.purpose() : Texts.get("form.gallery.own", form.purpose());
    }

    @Override
    public String count(int found) {
      return Texts.get("form.gallery.count", found);
    }
  }
}
