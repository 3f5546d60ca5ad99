package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.document.write.LogoImage;
import dk.medspil.document.write.LogoImage.RefusedLogoException;
import dk.medspil.domain.look.LookFile;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The logo at the top of the first page, and what it shows. */
final class LogoPart extends VBox {
  private static final double LOGO_HEIGHT = 56;

  private final LookModel model;
  private final Fields fields;
  private final ImageView picture = new ImageView();
  private final StackPane frame = new StackPane(picture);
  private final Label name = new Label();
  private final TextField description = new TextField();
  private final Labelled described =
      new Labelled(Texts.get("settings.documents.logo.description"), description);
  private final Button remove;
  private Optional<LookFile> shown = Optional.empty();

  LogoPart(LookModel model, Fields fields) {
    this.model = model;
    this.fields = fields;
    Button choose =
        Command.of(
                Texts.get("settings.documents.logo.choose"),
                Texts.get("settings.documents.logo.chooseHelp"),
                this::choose)
            .withIcon(Icons.FETCH)
            .button();
    remove =
        Command.of(
                Texts.get("settings.documents.logo.remove"),
                Texts.get("settings.documents.logo.removeHelp"),
                () -> {
                  fields.flush();
                  model.remove(LookFile.Kind.LOGO, Texts.get("settings.documents.logo.removed"));
                })
            .withIcon(Icons.DELETE)
            .button();
    var buttons = new FlowPane(choose, remove);
    buttons.getStyleClass().add("settings-buttons");
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setFitHeight(LOGO_HEIGHT);
    frame.setMaxWidth(USE_PREF_SIZE);
    frame.getStyleClass().add("look-logo");
    frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    name.getStyleClass().add("muted");
    name.setWrapText(true);
    var part =
        new Part(
            "settings.documents.logo",
            "settings.documents.logo.help",
            frame,
            name,
            buttons,
            described);
    part.getStyleClass().add("first");
    getChildren().setAll(part);
    fields.text(
        description,
        text -> {
          advise(text);
          model.describe(text.strip());
        });
    show(Optional.empty());
  }

  private void choose() {
    fields.flush();
    String before = description.getText().strip();
    model.choose(
        Texts.get("settings.documents.logo.kind"),
        List.of("png", "jpg", "jpeg"),
        LogoImage.LARGEST_FILE,
        (file, bytes) -> {
          try {
            return LookModel.Chosen.taken(LogoImage.of(file, bytes, before));
          } catch (RefusedLogoException refused) {
            return LookModel.Chosen.refused(refused);
          }
        },
        Texts.get("settings.documents.logo.chosen"));
  }

  void show(Optional<LookFile> logo) {
    for (var node : List.of(frame, described, remove)) {
      node.setVisible(logo.isPresent());
      node.setManaged(logo.isPresent());
    }
    name.setText(logo.map(LookFile::name).orElseGet(() -> Texts.get("settings.documents.none")));
    if (!shown.map(LookFile::content).equals(logo.map(LookFile::content))) {
      picture.setImage(
          logo.map(file -> new Image(new ByteArrayInputStream(file.content().toArray())))
              .orElse(null));
    }
    shown = logo;
    String words = logo.map(LookFile::description).orElse("");
    frame.setAccessibleText(words);
    fields.show(description, words);
    advise(description.getText());
  }

  private void advise(String text) {
    described.showAdvice(
        text.isBlank()
            ? Optional.of(Texts.get("settings.documents.logo.describe"))
            : Optional.empty());
  }
}
