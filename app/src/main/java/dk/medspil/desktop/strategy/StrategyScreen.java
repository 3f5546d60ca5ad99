package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.Progress;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.ThemeRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One strategy: its themes, goals and efforts in one list, and beside it what is chosen there. */
public final class StrategyScreen implements Screen {
  private final StrategyModel model;
  private final KeyedRows<UUID> rows = new KeyedRows<>(Texts.get("strategy.rows"));
  private final StackPane side = new StackPane();
  private final Label title = new Label();
  private final Label progress = new Label();
  private final SaveMenu export;
  private final Command back;
  private final Command agenda;
  private final Command remove;
  private final VBox view = new VBox();
  private Optional<Part> part = Optional.empty();
  private Optional<UUID> opened = Optional.empty();
  private Optional<UUID> wanted = Optional.empty();
  private boolean focusWanted;

  /** A strategy that is in the store; one that is gone leads back to the list. */
  public StrategyScreen(Frame frame, UUID strategy) {
    model = new StrategyModel(frame, strategy);
    export = new StrategyExport(model).menu();
    back =
        Command.of(
                Texts.get("strategy.backName"), Texts.get("strategy.backToList"), model::backToList)
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    agenda =
        Command.of(
                Texts.get("strategy.agenda"), Texts.get("strategy.agendaHelp"), model::putOnAgenda)
            .withIcon(Icons.MEETING)
            .withShortcut("Alt+D");
    remove =
        Command.of(Texts.get("strategy.remove"), Texts.get("strategy.removeHelp"), model::discard)
            .withIcon(Icons.DELETE);
    rows.setOnOpen(id -> part.ifPresent(Part::focus));
    rows.setOnRemove(this::removeRow);
    rows.chosenProperty().subscribe(chosen -> chosen.ifPresent(this::open));
    build();
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
  }

  private void build() {
    title.getStyleClass().add("h1");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    var head = new HBox(back.iconButton(), title);
    head.getStyleClass().add("page-head");
    var acts = new FlowPane(export.button(), agenda.button(), remove.linkButton());
    // Wider than any window, so that it folds only where there is not room for it.
    acts.setPrefWrapLength(10_000);
    acts.getStyleClass().add("survey-fields");
    progress.setMinWidth(Region.USE_PREF_SIZE);
    var list =
        new Card(Texts.get("strategy.rows"), progress, StrategyWords.scrolling(rows)).flush();
    var columns = new Columns(list, side);
    VBox.setVgrow(columns, Priority.ALWAYS);
    view.getChildren().setAll(new FoldingLine(head, acts, 20), columns);
    view.getStyleClass().addAll("page", "strategy");
  }

  private void show(StrategyPicture picture) {
    StrategyRecord record = picture.record();
    int year = model.today().getYear();
    title.setText(record.strategy().title());
    Progress all = Progress.of(record.goals(), year);
    progress.setText(
        Texts.get("strategy.thisYear", all.thisYear(), all.all(), Integer.toString(year)));
    rows.setRows(StrategyRows.of(record, year));
    boolean made = wanted.filter(id -> record.theme(id).isPresent()).isPresent();
    if (made) {
      rows.choose(wanted);
      wanted = Optional.empty();
    } else if (rows.chosenProperty().get().isEmpty()) {
      rows.choose(Optional.of(model.id()));
    }
    rows.chosenProperty().get().ifPresent(this::open);
    part.ifPresent(shown -> shown.show(picture));
    if (made) {
      side.applyCss();
      side.layout();
      part.ifPresent(Part::focus);
    }
    if (focusWanted) {
      focusWanted = false;
      focusRows();
    }
  }

  /** Opens what a row stands for; what is open already stays, with what is typed in it. */
  private void open(UUID id) {
    Optional<StrategyPicture> now = model.pictureProperty().get();
    if (opened.equals(Optional.of(id)) || now.isEmpty()) {
      return;
    }
    StrategyRecord record = now.get().record();
    Optional<GoalRecord> goal = record.goal(id);
    Optional<ThemeRecord> theme = record.theme(id);
    boolean known = goal.isPresent() || theme.isPresent() || id.equals(model.id());
    if (known) {
      part.ifPresent(Part::close);
      Part made =
          goal.isPresent()
              ? new GoalPart(model, id)
              : theme.isPresent() ? new ThemePart(model, id) : new AimPart(model, this::await);
      part = Optional.of(made);
      opened = Optional.of(id);
      made.show(now.get());
      side.getChildren().setAll(made.view());
    }
  }

  /** Goes to a new theme as soon as it is in the list. */
  private void await(UUID theme) {
    wanted = Optional.of(theme);
    model.pictureProperty().get().ifPresent(this::show);
  }

  private void removeRow(UUID id) {
    model
        .record()
        .ifPresent(record -> {
          if (record.goal(id).isPresent()) {
            model.removeGoal(id);
          } else if (record.theme(id).isPresent()) {
            model.removeTheme(id);
          }
        });
  }

  private void focusRows() {
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
    return Texts.get("strategy.one");
  }

  @Override
  public List<Command> commands() {
    return List.of(agenda, export.command(), back);
  }

  @Override
  public void shown() {
    focusWanted = rows.getChildren().isEmpty();
    if (!focusWanted) {
      focusRows();
    }
  }

  @Override
  public void flush() {
    part.ifPresent(Part::flush);
  }

  @Override
  public void close() {
    part.ifPresent(Part::close);
    model.close();
  }
}
