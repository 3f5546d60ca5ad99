package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.control.KeyedRows.Row;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.document.build.StrategyDocument;
import dk.medspil.domain.strategy.Progress;
import dk.medspil.domain.strategy.StrategyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The strategies of the forum, each with how far it is. */
public final class StrategiesScreen implements Screen {
  private final Frame frame;
  private final KeyedRows<UUID> rows = new KeyedRows<>(Texts.get("strategy.list"));
  private final StackPane list = new StackPane();
  private final NewStrategy newStrategy;
  private final VBox view;
  private final Live<List<StrategyRecord>> live;
  private final Command back;
  private final Command add;
  private boolean focusWanted;

  /** The strategies of the forum the user works in. */
  public StrategiesScreen(Frame frame) {
    this.frame = frame;
    newStrategy = new NewStrategy(frame, this::focusList);
    back =
        Command.of(
                Texts.get("strategy.backName"),
                Texts.get("strategy.back"),
                () -> frame.go(new Place.Tools()))
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    add =
        Command.of(Texts.get("strategy.add"), Texts.get("strategy.addHelp"), newStrategy::open)
            .withIcon(Icons.NEW)
            .withShortcut("Shortcut+N");
    rows.setOnOpen(id -> frame.go(new Place.StrategyAt(id)));
    rows.setOnRemove(id -> StrategyModel.discard(frame, id, () -> {}));
    var title = new Label(Texts.get("strategy.title"));
    title.getStyleClass().add("h1");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var named = new HBox(back.iconButton(), title);
    named.getStyleClass().add("page-head");
    Label why = StrategyWords.wrapped(Texts.get("strategy.why"));
    why.getStyleClass().add("muted");
    ScrollPane scroll = StrategyWords.scrolling(list);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var card = new Card(Texts.get("strategy.list"), new VBox(newStrategy, scroll)).flush();
    VBox.setVgrow(card, Priority.ALWAYS);
    view = new VBox(new FoldingLine(named, add.primaryButton()), why, card);
    view.getStyleClass().addAll("page", "strategies");
    UUID forum = frame.forum().getValue().id();
    live =
        Live.of(
            frame.work(),
            StrategyPicture.TABLES,
            session -> session.strategies().ofForum(forum),
            this::show);
  }

  private void show(List<StrategyRecord> all) {
    list.getChildren()
        .setAll(all.isEmpty() ? new EmptyState(Texts.get("strategy.none"), add) : rows);
    rows.setRows(all.stream().map(one -> new Row<>(one.strategy().id(), row(one))).toList());
    if (focusWanted) {
      focusWanted = false;
      focusList();
    }
  }

  private Region row(StrategyRecord record) {
    int year = LocalDate.now(frame.clock()).getYear();
    Progress progress = Progress.of(record.goals(), year);
    Label title = StrategyWords.wrapped(record.strategy().title());
    title.getStyleClass().add("semibold");
    String facts =
        Texts.get(
            "strategy.facts",
            StrategyWords.years(record.strategy()),
            StrategyDocument.summary(progress, year));
    Label words = StrategyWords.wrapped(facts);
    words.getStyleClass().addAll("small", "muted");
    var row = new FoldingLine(new VBox(title, words), StrategyWords.bar(progress), 20);
    row.getStyleClass().add("survey-row");
    row.setFocusTraversable(true);
    row.setAccessibleText(record.strategy().title() + ". " + facts);
    return row;
  }

  private void focusList() {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    view.layout();
    rows.focusChosen();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("strategy.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(add, back);
  }

  @Override
  public void shown() {
    focusWanted = rows.getChildren().isEmpty();
    if (!focusWanted) {
      focusList();
    }
  }

  @Override
  public void flush() {
    newStrategy.flush();
  }

  @Override
  public void close() {
    newStrategy.close();
    live.close();
  }
}
