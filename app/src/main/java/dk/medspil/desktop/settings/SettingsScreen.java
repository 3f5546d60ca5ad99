package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Screen;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Indstillinger: everything of the set-up and the window that can be changed later. */
public final class SettingsScreen implements Screen {
  private static final double NARROW_EM = 42;

  /** Below this the names of the sections stand beside each other in small type only. */
  private static final double TIGHT_EM = 51;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Map<String, Section> sections = new LinkedHashMap<>();
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();
  private final ChoiceRow<Section> choice;
  private final ScrollPane scroll = new ScrollPane();
  private final VBox view;
  private final Live<SettingsPicture> live;

  /** The settings of the store of the frame; a locked package asks for its passphrase there. */
  public SettingsScreen(Frame frame, Optional<Path> locked) {
    var model = new SettingsModel(frame);
    sections.put(Texts.get("settings.workplace"), new WorkplaceSection(model));
    sections.put(Texts.get("settings.forums"), new ForumsSection(frame));
    sections.put(Texts.get("settings.members"), new MembersSection(frame));
    sections.put(Texts.get("settings.look"), new LookSection(model));
    sections.put(Texts.get("settings.documents"), new DocumentsSection(model));
    sections.put(Texts.get("settings.spelling"), new SpellingSection(model));
    sections.put(Texts.get("settings.backup"), new BackupSection(model));
    var data = new DataSection(model);
    sections.put(Texts.get("settings.data"), data);
    sections.put(Texts.get("settings.lock"), new LockSection(model));
    sections.put(Texts.get("settings.about"), new AboutSection());
    choice =
        new ChoiceRow<>(
            Texts.get("settings.sections"),
            sections.entrySet().stream()
                .map(entry -> Choice.of(entry.getValue(), entry.getKey()))
                .toList());
    choice.getStyleClass().add("kinds");
    var title = new Label(Texts.get("settings.title"));
    title.getStyleClass().add("h1");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    Card card = Card.untitled(Texts.get("settings.title"), scroll);
    VBox.setVgrow(card, Priority.ALWAYS);
    ruler.setVisible(false);
    ruler.setManaged(false);
    view = new VBox(ruler, title, choice, card);
    view.getStyleClass().addAll("page", "settings");
    view.widthProperty().subscribe(this::fit);
    ruler.fontProperty().subscribe(this::fit);
    choice.valueProperty().subscribe(this::open);
    locked.ifPresent(file -> {
      choice.setValue(data);
      data.fetch(file);
    });
    live = Live.of(frame.work(), SettingsPicture.TABLES, SettingsPicture::read, this::show);
  }

  /** Large text in a small window: the names of the sections move closer together. */
  private void fit() {
    double em = ruler.getFont().getSize();
    view.pseudoClassStateChanged(NARROW, view.getWidth() > 0 && view.getWidth() < NARROW_EM * em);
    view.pseudoClassStateChanged(TIGHT, view.getWidth() > 0 && view.getWidth() < TIGHT_EM * em);
  }

  private void open(Section section) {
    flush();
    scroll.setFitToHeight(section.fills());
    scroll.setContent(section.view());
    scroll.setVvalue(0);
  }

  private void show(SettingsPicture picture) {
    sections.values().forEach(section -> section.show(picture));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("settings.title");
  }

  @Override
  public void shown() {
    List.copyOf(choice.getChildren()).stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  @Override
  public void flush() {
    sections.values().forEach(Section::flush);
  }

  @Override
  public void close() {
    sections.values().forEach(Section::close);
    live.close();
  }
}
