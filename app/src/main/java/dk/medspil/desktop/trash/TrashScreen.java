package dk.medspil.desktop.trash;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.control.Question;
import dk.medspil.desktop.frame.CalendarFile;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.store.Trashed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Papirkurv: what was deleted, the last first; Enter takes back, Delete deletes for good. */
public final class TrashScreen implements Screen {
  private final TrashModel model;
  private final KeyedRows<String> rows = new KeyedRows<>(Texts.get("trash.title"));
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Card card = Card.untitled(Texts.get("trash.title"), new VBox()).flush();
  private final Label when = new Label();
  private final Command back;
  private final Command empty;
  private final Button emptyButton;
  private final VBox view;
  private Optional<TrashModel.Picture> picture = Optional.empty();

  /** The trash of the forum the frame is at. */
  public TrashScreen(Frame frame) {
    back =
        Command.of(
                Texts.get("trash.back"),
                Texts.get("trash.backHelp"),
                () -> frame.go(new Place.Settings()))
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    empty =
        Command.of(Texts.get("trash.empty"), Texts.get("trash.emptyHelp"), this::deleteAll)
            .withIcon(Icons.DELETE);
    emptyButton = empty.button();
    when.getStyleClass().add("muted");
    when.setWrapText(true);
    when.setMinHeight(Region.USE_PREF_SIZE);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    rows.setOnOpen(id -> found(id, this::takeBack));
    rows.setOnRemove(id -> found(id, one -> delete(List.of(one))));
    VBox.setVgrow(card, Priority.ALWAYS);
    view = new VBox(head(), when, card);
    view.getStyleClass().addAll("page", "trash");
    model = new TrashModel(frame, this::show);
  }

  private HBox head() {
    var title = new Label(Texts.get("trash.title"));
    title.getStyleClass().add("h1");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(back.iconButton(), title, gap, emptyButton);
    line.getStyleClass().add("page-head");
    return line;
  }

  private void show(TrashModel.Picture now) {
    boolean hadFocus = rows.getChildren().stream().anyMatch(javafx.scene.Node::isFocused);
    boolean first = picture.isEmpty();
    picture = Optional.of(now);
    when.setText(Texts.get("trash.when.all", now.days()));
    empty.explain(
        emptyButton,
        now.rows().isEmpty() ? Optional.of(Texts.get("trash.isEmpty")) : Optional.empty());
    if (now.rows().isEmpty()) {
      card.setContent(new EmptyState(Texts.get("trash.none"), back));
      return;
    }
    rows.setRows(
        now.rows().stream()
            .map(one ->
                new KeyedRows.Row<String>(
                    one.id(),
                    new TrashRow(
                        one,
                        model.frame().clock().getZone(),
                        () -> takeBack(one),
                        () -> delete(List.of(one)),
                        Optional.of(one.id())
                            .filter(now.inCalendars()::contains)
                            .map(id -> () -> cancel(UUID.fromString(id))))))
            .toList());
    if (scroll.getParent() == null) {
      card.setContent(scroll);
    }
    if (first || hadFocus) {
      rows.focusChosen();
    }
  }

  private void found(String id, Consumer<Trashed> then) {
    picture.stream()
        .flatMap(now -> now.rows().stream())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(then);
  }

  private void cancel(UUID meeting) {
    new CalendarFile(model.frame(), meeting).save();
  }

  private void takeBack(Trashed one) {
    model.takeBack(one);
  }

  private void deleteAll() {
    picture.map(TrashModel.Picture::rows).filter(all -> !all.isEmpty()).ifPresent(this::delete);
  }

  /** Asks first: this is the one thing that no Fortryd brings back. */
  private void delete(List<Trashed> chosen) {
    String title =
        chosen.size() == 1
            ? Texts.get("trash.ask.one", TrashRow.title(chosen.getFirst()))
            : Texts.get("trash.ask.many", chosen.size());
    var copies = new CheckBox(Texts.get("trash.ask.copies"));
    copies.setWrapText(true);
    copies.setSelected(picture.filter(TrashModel.Picture::withCopies).isPresent());
    copies.setAccessibleHelp(Texts.get("trash.ask.copiesHelp"));
    var remains = new Label(Texts.get("trash.ask.remains"));
    remains.setWrapText(true);
    remains.getStyleClass().addAll("muted", "small");
    model
        .frame()
        .dialogs()
        .ask(
            Question.destructive(
                title,
                Texts.get("trash.ask.body"),
                Texts.get("trash.delete"),
                Texts.get("trash.ask.keep")),
            List.of(copies, remains),
            () -> model.delete(chosen, copies.isSelected()));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("trash.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(back, empty);
  }

  @Override
  public void shown() {
    rows.focusChosen();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    model.close();
  }
}
