package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One form, section by section; a finished one is shown to be read. */
public final class FormScreen implements Screen {
  private static final double OUTLINE_EM = 70;

  private final FormModel model;
  private final Autosave autosave = new Autosave();
  private final Drafts drafts;
  private final FormResults results;
  private final FormHead head;
  private final FormHall room;
  private final FormOutline outline = new FormOutline(this::openSection);
  private final Label ruler = new Label();
  private final HBox side = new HBox();
  private final FormReading reading = new FormReading();
  private final FieldKit kit;
  private final Label title = new Label();
  private final StackPane state = new StackPane();
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private final VBox view = new VBox();
  private final Command back;
  private Optional<FormBody> body = Optional.empty();
  private boolean wantsFocus;
  private int section;
  private String at = "";

  /** The screen of a form that is in the store; a form that is gone leads back to the list. */
  public FormScreen(Frame frame, UUID form) {
    model = new FormModel(frame, form);
    drafts = new Drafts(frame.work());
    kit = new FieldKit(model, autosave, Optional.of(drafts));
    results = new FormResults(model);
    room = new FormHall(frame, this::seen);
    head =
        new FormHead(
            kit,
            model,
            Stream.concat(results.buttons().stream(), Stream.of(room.command().button())).toList(),
            this::goTo);
    back =
        Command.of(Texts.get("form.title"), Texts.get("form.form.backHelp"), model::backToForms)
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    build();
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
  }

  private void build() {
    title.getStyleClass().add("h1");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    state.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(back.iconButton(), title, state);
    line.getStyleClass().add("page-head");
    content.getStyleClass().add("form-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    view.getStyleClass().addAll("page", "form-page");
    side.getChildren().setAll(scroll, outline, ruler);
    side.getStyleClass().add("form-columns");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(side, Priority.ALWAYS);
    outline.managedProperty().bind(outline.visibleProperty());
    // A label knows the font size in use, which a pane does not.
    side.widthProperty().subscribe(width -> placeOutline());
    ruler.fontProperty().subscribe(font -> placeOutline());
    ruler.setVisible(false);
    ruler.setManaged(false);
    view.getChildren().setAll(line, room.strip(), side);
    view.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> body.flatMap(fields -> fields.field(owner)).ifPresent(this::isAt));
  }

  /** The room follows the caret from question to question. */
  private void isAt(FormField field) {
    if (!field.id().equals(at)) {
      at = field.id();
      section = body.map(fields -> fields.section(field)).orElse(section);
      room.follow();
    }
  }

  private Optional<FormHall.Shown> seen() {
    return model
        .pictureProperty()
        .get()
        .map(now -> new FormHall.Shown(now, section, now.isFinished() ? "" : at));
  }

  private void show(FormPicture now) {
    title.setText(now.title());
    state
        .getChildren()
        .setAll(
            now.isFinished()
                ? new StatusPill(Tone.SUCCESS, Icons.DONE, FormState.FINISHED.label())
                : new StatusPill(Tone.NEUTRAL, Icons.TIME, FormState.DRAFT.label()));
    head.show(now);
    results.show(now);
    FormBody fields = body.orElseGet(() -> new FormBody(kit, now.template()));
    body = Optional.of(fields);
    fields.show(now);
    reading.show(now);
    outline.show(now);
    placeOutline();
    List<Region> parts = List.of(head, now.isFinished() ? reading : fields);
    if (!content.getChildren().equals(parts)) {
      content.getChildren().setAll(parts);
    }
    drafts.restore();
    room.follow();
    if (wantsFocus) {
      wantsFocus = false;
      focus(now);
    }
  }

  private void focus(FormPicture now) {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    view.layout();
    if (now.isFinished()) {
      scroll.requestFocus();
    } else {
      body.ifPresent(fields -> fields.focus(0));
      scroll.setVvalue(0);
    }
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("form.form.title");
  }

  @Override
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>(results.commands());
    commands.addAll(
        List.of(
            back,
            room.command(),
            head.finishCommand(),
            Command.of(Texts.get("form.row.add"), Texts.get("form.row.addKey"), this::addRow)
                .withShortcut("Alt+R"),
            Command.of(
                    Texts.get("form.section.next"), Texts.get("form.section.help"), () -> step(1))
                .withShortcut("Alt+Page Down"),
            Command.of(
                    Texts.get("form.section.previous"),
                    Texts.get("form.section.help"),
                    () -> step(-1))
                .withShortcut("Alt+Page Up")));
    return List.copyOf(commands);
  }

  private void addRow() {
    body.filter(fields -> content.getChildren().contains(fields))
        .flatMap(fields -> fields.rows(view.getScene().getFocusOwner()))
        .ifPresent(RowsAnswer::addRow);
  }

  /** Goes to the first field of the next section, from the one that has the focus. */
  private void step(int by) {
    if (body.filter(fields -> content.getChildren().contains(fields)).isEmpty()) {
      turn(by);
      return;
    }
    body.filter(fields -> content.getChildren().contains(fields))
        .ifPresent(fields -> {
          int last = fields.sections().size() - 1;
          section = Math.clamp((long) here(fields) + by, 0, last);
          fields.focus(section);
        });
  }

  /** A finished form is read from its top by the operator, and section by section by the room. */
  private void turn(int by) {
    model
        .pictureProperty()
        .get()
        .ifPresent(now -> {
          int last = now.template().sections().size() - 1;
          section = Math.clamp((long) section + by, 0, last);
          room.follow();
        });
  }

  /** A finished form is short enough to be read from its top. */
  private void placeOutline() {
    outline.setVisible(
        side.getWidth() > OUTLINE_EM * ruler.getFont().getSize()
            && model.pictureProperty().get().filter(now -> !now.isFinished()).isPresent());
  }

  /** Leads to what is missing, and says so. */
  private void goTo(FormField field) {
    body.ifPresent(fields -> fields.focus(field));
    model.frame().say(Texts.get("form.finish.first", field.title()));
  }

  private void openSection(int wanted) {
    section = wanted;
    body.filter(fields -> content.getChildren().contains(fields))
        .ifPresent(fields -> fields.focus(wanted));
  }

  private int here(FormBody fields) {
    for (int i = 0; i < fields.sections().size(); i++) {
      for (var node = view.getScene().getFocusOwner(); node != null; node = node.getParent()) {
        if (fields.sections().get(i).equals(node)) {
          return i;
        }
      }
    }
    return section;
  }

  @Override
  public void shown() {
    model.pictureProperty().get().ifPresentOrElse(this::focus, () -> wantsFocus = true);
  }

  @Override
  public void flush() {
    autosave.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    autosave.close();
    drafts.close();
    model.close();
  }
}
