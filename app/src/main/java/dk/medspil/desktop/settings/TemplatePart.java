package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.write.OwnTemplate;
import dk.medspil.document.write.OwnTemplate.RefusedTemplateException;
import dk.medspil.domain.look.LookFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The municipality's own Word template. */
final class TemplatePart extends VBox {
  private final LookModel model;
  private final Label name = new Label();
  private final Button remove;

  TemplatePart(LookModel model) {
    this.model = model;
    name.setWrapText(true);
    name.getStyleClass().add("muted");
    Button choose =
        Command.of(
                Texts.get("settings.documents.template.choose"),
                Texts.get("settings.documents.template.chooseHelp"),
                this::choose)
            .withIcon(Icons.FETCH)
            .button();
    remove =
        Command.of(
                Texts.get("settings.documents.template.remove"),
                Texts.get("settings.documents.template.removeHelp"),
                () ->
                    model.remove(
                        LookFile.Kind.WORD_TEMPLATE,
                        Texts.get("settings.documents.template.removed")))
            .withIcon(Icons.DELETE)
            .button();
    remove.managedProperty().bind(remove.visibleProperty());
    Button save =
        Command.of(
                Texts.get("settings.documents.template.save"),
                Texts.get("settings.documents.template.saveHelp"),
                () ->
                    model.frame().saveAs(Texts.get("settings.documents.template.file"), this::save))
            .withIcon(Icons.SAVE_FILE)
            .button();
    var buttons = new FlowPane(choose, remove, save);
    buttons.getStyleClass().add("settings-buttons");
    getChildren()
        .setAll(
            new Part(
                "settings.documents.template", "settings.documents.template.help", name, buttons));
    show(Optional.empty());
  }

  private void choose() {
    model.choose(
        Texts.get("settings.documents.template.kind"),
        List.of("docx"),
        LookFile.LARGEST,
        (file, bytes) -> {
          try {
            return LookModel.Chosen.taken(OwnTemplate.of(file, bytes));
          } catch (RefusedTemplateException refused) {
            return LookModel.Chosen.refused(refused);
          }
        },
        Texts.get("settings.documents.template.chosen"));
  }

  private void save(Path path) {
    model
        .frame()
        .work()
        .inBackground(
            () -> {
              try {
                CompleteFile.save(path, out -> out.write(OwnTemplate.shipped()));
                return path;
              } catch (SaveFailedException failure) {
                throw new UncheckedIOException(failure);
              }
            },
            saved ->
                model
                    .frame()
                    .say(Texts.get("settings.documents.template.saved", saved.toString())));
  }

  void show(Optional<LookFile> template) {
    remove.setVisible(template.isPresent());
    name.setText(
        template.map(LookFile::name).orElseGet(() -> Texts.get("settings.documents.none")));
  }
}
