package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.TextSize;
import dk.medspil.store.LookStore;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How documents look: what can be chosen, with the real document beside it. */
final class DocumentsSection implements Section {
  private static final double BOTH_EM = 54;

  private final Fields fields;
  private final Drafts drafts;
  private final LogoPart logo;
  private final ColourPart colour;
  private final PageTextPart texts;
  private final ChoiceRow<TextSize> size =
      new ChoiceRow<>(
          Texts.get("settings.documents.size"),
          Arrays.stream(TextSize.values()).map(one -> Choice.of(one, one.label())).toList());
  private final PartsPart parts;
  private final TemplatePart template;
  private final LookPreview preview;
  private final Region view;
  private boolean showing;

  DocumentsSection(SettingsModel model) {
    fields = new Fields(model.frame().work());
    drafts = new Drafts(model.frame().work());
    var look = new LookModel(model.frame());
    logo = new LogoPart(look, fields);
    colour = new ColourPart(look, fields, drafts);
    texts = new PageTextPart(look, fields, drafts);
    parts = new PartsPart(look);
    template = new TemplatePart(look);
    preview = new LookPreview(look.frame(), parts.kindProperty());
    var reset =
        Command.of(
                Texts.get("settings.documents.reset"),
                Texts.get("settings.documents.resetHelp"),
                () -> {
                  colour.drop();
                  texts.drop();
                  flush();
                  look.reset();
                })
            .withIcon(Icons.UNDO)
            .button();
    var all = new VBox(logo, colour, texts, sizes(look), parts, template, reset);
    all.getStyleClass().add("settings-fields");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    view = Columns.sideBySide(scroll, preview, BOTH_EM);
    view.getStyleClass().add("documents");
  }

  private Node sizes(LookModel look) {
    size.getStyleClass().add("segment");
    size.setMaxWidth(Region.USE_PREF_SIZE);
    size.valueProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            look.set(LookStore.SIZE, now.name());
          }
        });
    var name = new Label(Texts.get("settings.documents.size"));
    name.getStyleClass().add("field-label");
    return new VBox(name, size);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public boolean fills() {
    return true;
  }

  @Override
  public void show(SettingsPicture picture) {
    DocumentLook look = picture.look();
    showing = true;
    size.setValue(look.size());
    showing = false;
    logo.show(look.logo());
    drafts.quietly(() -> {
      colour.show(look.accent());
      texts.show(look);
    });
    drafts.restore();
    parts.show(look);
    template.show(look.template());
    preview.show(look);
  }

  @Override
  public void flush() {
    fields.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    preview.close();
    drafts.close();
    fields.close();
  }
}
