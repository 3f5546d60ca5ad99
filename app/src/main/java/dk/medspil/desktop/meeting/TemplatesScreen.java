package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.meeting.Template;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The agenda templates: those that ship, to look at and copy, and the user's own, to edit. */
public final class TemplatesScreen implements Screen {
  private final Frame frame;
  private final TemplatesModel model;
  private final KeyedRows<String> rows = new KeyedRows<>(Texts.get("meeting.templates.title"));
  private final StackPane chosen = new StackPane();
  private final VBox view;
  private List<Template> templates = List.of();
  private Optional<TemplatesPage> page = Optional.empty();
  private Optional<String> wanted = Optional.empty();

  /** The screen of all templates. */
  public TemplatesScreen(Frame frame) {
    this.frame = frame;
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    var list = Card.untitled(Texts.get("meeting.templates.title"), scroll).flush();
    list.getStyleClass().add("new-meeting-templates");
    var columns = Columns.listFirst(list, chosen, 56);
    VBox.setVgrow(columns, Priority.ALWAYS);
    view = new VBox(head(), columns);
    view.getStyleClass().addAll("page", "meeting");
    rows.chosenProperty().subscribe(this::open);
    rows.setOnOpen(id -> page.ifPresent(TemplatesPage::focusFirst));
    model = new TemplatesModel(frame, this::show);
    rows.setOnRemove(id -> found(Optional.of(id)).ifPresent(model::remove));
  }

  private FoldingLine head() {
    var title = new Label(Texts.get("meeting.templates.title"));
    title.getStyleClass().add("h1");
    var actions =
        new HBox(
            takeIn().linkButton(),
            Command.of(
                    Texts.get("meeting.templates.leave"),
                    Texts.get("meeting.templates.leaveHelp"),
                    () -> frame.go(new Place.Meetings()))
                .linkButton());
    actions.getStyleClass().add("page-head");
    return new FoldingLine(title, actions);
  }

  private Command takeIn() {
    return Command.of(
            Texts.get("meeting.templates.takeIn"),
            Texts.get("meeting.templates.takeInHelp"),
            () -> model.takeIn())
        .withIcon(Icons.FETCH);
  }

  private void show(List<Template> now) {
    boolean first = templates.isEmpty();
    templates = now;
    rows.setRows(now.stream().map(one -> new KeyedRows.Row<>(one.id(), row(one))).toList());
    if (wanted.filter(id -> found(Optional.of(id)).isPresent()).isPresent()) {
      rows.choose(wanted);
      wanted = Optional.empty();
      page.ifPresent(TemplatesPage::focusFirst);
    } else if (rows.chosenProperty().get().isEmpty()) {
      rows.choose(now.stream().findFirst().map(Template::id));
    }
    open(rows.chosenProperty().get());
    if (first) {
      rows.focusChosen();
    }
  }

  private void open(Optional<String> id) {
    Optional<Template> template = found(id);
    if (page.isPresent() && template.filter(one -> page.get().isFor(one)).isPresent()) {
      page.get().show(template.get());
      return;
    }
    page.ifPresent(TemplatesPage::close);
    page = template.map(one -> new TemplatesPage(model, one, this::copy));
    page.ifPresent(now -> {
      chosen.getChildren().setAll(now.view());
    });
  }

  private void copy(Template template) {
    model.copy(
        template,
        id -> {
          wanted = Optional.of(id);
          show(templates);
        });
  }

  private Optional<Template> found(Optional<String> id) {
    return templates.stream().filter(one -> id.filter(one.id()::equals).isPresent()).findFirst();
  }

  private static Region row(Template template) {
    var title = new Label(template.title());
    title.setWrapText(true);
    title.getStyleClass().add("semibold");
    var about =
        new Label(
            Texts.get(
                template.builtIn() ? "meeting.new.template.builtIn" : "meeting.new.template.own",
                template.minutes()));
    about.getStyleClass().addAll("small", "muted");
    about.setWrapText(true);
    var row = new VBox(title, about);
    row.getStyleClass().add("template-row");
    row.setAccessibleText(title.getText() + ", " + about.getText());
    return row;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("meeting.templates.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(
                Texts.get("meeting.templates.newItem"),
                Texts.get("meeting.templates.newItem"),
                () -> page.ifPresent(TemplatesPage::focusNewItem))
            .withShortcut("Shortcut+N"),
        Command.of(
                Texts.get("meeting.templates.copy"),
                Texts.get("meeting.templates.copyHelp"),
                () -> found(rows.chosenProperty().get()).ifPresent(this::copy))
            .withShortcut("Alt+K"),
        Command.of(
                Texts.get("meeting.prepare.command.up"),
                Texts.get("meeting.prepare.command.up"),
                () -> page.ifPresent(open -> open.move(-1)))
            .withShortcut("Alt+Up"),
        Command.of(
                Texts.get("meeting.prepare.command.down"),
                Texts.get("meeting.prepare.command.down"),
                () -> page.ifPresent(open -> open.move(1)))
            .withShortcut("Alt+Down"));
  }

  @Override
  public void shown() {
    rows.focusChosen();
  }

  @Override
  public void flush() {
    page.ifPresent(TemplatesPage::flush);
  }

  @Override
  public void close() {
    page.ifPresent(TemplatesPage::close);
    model.close();
  }
}
