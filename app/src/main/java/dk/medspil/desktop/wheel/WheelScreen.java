package dk.medspil.desktop.wheel;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.desktop.frame.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The wheel of the forum's year, and beside it the list where one works. */
public final class WheelScreen implements Screen {
  private final WheelModel model;
  private final WheelDisk disk;
  private final WheelList list;
  private final NewItem newItem;
  private final YearReview review;
  private final SaveMenu export;
  private final VBox view = new VBox();
  private final Label year = new Label();
  private final ChoiceRow<WheelFilter> filters =
      new ChoiceRow<>(Texts.get("wheel.filters"), List.of());
  private final Command add =
      Command.of(Texts.get("wheel.new.name"), Texts.get("wheel.new.help"), this::openNew)
          .withIcon(Icons.NEW)
          .withShortcut("Shortcut+N");
  private final Command earlier =
      Command.of(Texts.get("wheel.earlier.name"), Texts.get("wheel.earlier.help"), () -> turn(-1))
          .withIcon(Icons.BACK)
          .withShortcut("Shortcut+Page Up");
  private final Command later =
      Command.of(Texts.get("wheel.later.name"), Texts.get("wheel.later.help"), () -> turn(1))
          .withIcon(Icons.FORWARD)
          .withShortcut("Shortcut+Page Down");
  private final Button reviewing = new Button();
  private final Command make =
      Command.of(Texts.get("wheel.make.name"), Texts.get("wheel.make.help"), this::reviewShown);
  private Optional<UUID> wanted;
  private Optional<UUID> opened = Optional.empty();
  private boolean wantsFocus;

  /** The wheel of the frame's forum in this year, open at something in it when that is there. */
  public WheelScreen(Frame frame, Optional<UUID> occurrence) {
    wanted = occurrence;
    model = new WheelModel(frame);
    list = new WheelList(model, make);
    disk = new WheelDisk(model, this::openRow);
    newItem = new NewItem(model, this::focusList);
    review = new YearReview(model);
    export = new WheelExport(model).menu();
    filters.getStyleClass().add("filters");
    filters.setChoices(choices(0));
    filters.valueProperty().bindBidirectional(model.filterProperty());
    build();
    model.pictureProperty().subscribe(this::show);
    model.yearProperty().subscribe(this::show);
    model.filterProperty().subscribe(this::show);
  }

  private void build() {
    var title = new Label(Texts.get("wheel.title"));
    title.getStyleClass().add("h1");
    title.setMinWidth(Region.USE_PREF_SIZE);
    year.getStyleClass().add("wheel-year-shown");
    year.setMinWidth(Region.USE_PREF_SIZE);
    var years = new HBox(earlier.iconButton(), year, later.iconButton());
    years.getStyleClass().add("wheel-years");
    var name = new HBox(title, years);
    name.getStyleClass().add("wheel-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var buttons = new HBox(export.button(), reviewing, add.primaryButton());
    buttons.getStyleClass().add("wheel-buttons");
    var actions = new FoldingLine(filters, buttons);
    var legend = new Label(Texts.get("wheel.legend"));
    legend.setWrapText(true);
    legend.setMinHeight(Region.USE_PREF_SIZE);
    legend.getStyleClass().addAll("small", "muted");
    var body = new VBox(newItem, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    var legendLine = new HBox(Icons.EXPLANATION.node(), legend);
    legendLine.getStyleClass().add("wheel-legend");
    var card = Card.untitled(Texts.get("wheel.list"), body).flush().withFooter(legendLine);
    card.getStyleClass().add("wheel-card");
    HBox.setHgrow(legend, Priority.ALWAYS);
    var columns = new Columns(disk, card);
    VBox.setVgrow(columns, Priority.ALWAYS);
    view.getStyleClass().addAll("page", "wheel");
    view.getChildren().setAll(new FoldingLine(name, actions), columns);
  }

  private void show() {
    int shown = model.yearProperty().get();
    year.setText(Integer.toString(shown));
    model
        .pictureProperty()
        .get()
        .ifPresent(picture -> {
          wanted.flatMap(picture::task).ifPresent(this::arrive);
          filters.setChoices(
              choices(
                  picture.year(model.yearProperty().get()).stream()
                      .filter(item -> WheelFilter.MISSING.shows(item, model.today()))
                      .count()));
          review(picture, shown).applyTo(reviewing);
          disk.show();
          list.show();
          if (wantsFocus) {
            wantsFocus = false;
            focusList();
          }
        });
  }

  private void arrive(WheelItem.Task task) {
    wanted = Optional.empty();
    opened = Optional.of(task.id());
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    view.layout();
    wantsFocus = false;
    model.filterProperty().set(WheelFilter.ALL);
    model.chosenProperty().set(Optional.of(task.id()));
    model.yearProperty().set(task.day().getYear());
  }

  /** A year that holds meetings only still lacks what law and agreement ask for. */
  private Command review(WheelPicture picture, int shown) {
    boolean bare = picture.year(shown).stream().noneMatch(WheelItem.Task.class::isInstance);
    return bare ? make : copyTo(shown + 1);
  }

  private Command copyTo(int next) {
    return Command.of(
        Texts.get("wheel.copy.name", next),
        Texts.get("wheel.copy.help", next),
        () -> review.open(next));
  }

  private static List<Choice<WheelFilter>> choices(long missing) {
    return Arrays.stream(WheelFilter.values())
        .map(one -> Choice.of(one, one.text(missing)))
        .toList();
  }

  private void turn(int years) {
    model.yearProperty().set(model.yearProperty().get() + years);
  }

  private void reviewShown() {
    review.open(model.yearProperty().get());
  }

  private void openNew() {
    newItem.open();
  }

  private void openRow(UUID id) {
    view.applyCss();
    list.open(id);
  }

  private void focusList() {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    view.layout();
    list.focusFirst();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("wheel.title");
  }

  @Override
  public List<Command> commands() {
    int next = model.yearProperty().get() + 1;
    return List.of(add, earlier, later, copyTo(next), make, export.command());
  }

  @Override
  public void shown() {
    if (model.pictureProperty().get().isPresent()) {
      focusList();
      // What was opened before it was in the window could not take the focus.
      opened.ifPresent(list::open);
    } else {
      wantsFocus = wanted.isEmpty();
    }
  }

  @Override
  public void flush() {
    list.flush();
    newItem.flush();
  }

  @Override
  public void close() {
    list.shut();
    newItem.close();
    model.close();
  }
}
