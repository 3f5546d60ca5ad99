package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Bar;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.FileExport;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.PngFile;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.hall.HallPlan.Chart;
import dk.medspil.desktop.hall.HallPlan.ChartBar;
import dk.medspil.domain.apv.PlanFigures;
import dk.medspil.domain.safety.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tal: the plan in bars with their numbers beside them, also as a picture. */
public final class FiguresScreen implements Screen {
  private final Frame frame;
  private final Live<PlanFigures> live;
  private final PlanHall room;
  private final VBox content = new VBox();
  private final VBox view = new VBox();
  private String told = "";
  private final Command save =
      Command.of(Texts.get("apv.figures.save"), Texts.get("apv.figures.saveHelp"), this::save)
          .withIcon(Icons.SAVE_FILE)
          .withShortcut("Shortcut+P");

  /** The figures of the frame's forum. */
  public FiguresScreen(Frame frame) {
    this.frame = frame;
    UUID forum = frame.forum().getValue().id();
    var name = new Label(Texts.get("apv.head"));
    name.getStyleClass().add("h1");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var tabs = new HBox(name, new ApvTabs(frame, ApvTabs.Tab.FIGURES));
    tabs.getStyleClass().add("apv-name");
    content.getStyleClass().add("figures");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view.getStyleClass().addAll("page", "figures-page");
    room =
        new PlanHall(
            frame, session -> PlanHall.figures(session, forum, LocalDate.now(frame.clock())));
    var actions = new HBox(room.command().button(), save.button());
    actions.getStyleClass().add("figures-actions");
    view.getChildren().setAll(new FoldingLine(tabs, actions), room.strip(), scroll);
    live =
        Live.of(
            frame.work(),
            Set.of("plan_line", "evaluation", "topic"),
            session ->
                PlanFigures.ofLives(
                    session.plans().lives(forum),
                    FigureCharts.topics(session),
                    LocalDate.now(frame.clock())),
            this::show);
  }

  private void show(PlanFigures figures) {
    told = FigureCharts.told(FigureCharts.of(figures));
    content
        .getChildren()
        .setAll(
            FigureCharts.of(figures).stream()
                .map(chart -> new Card(chart.title(), body(chart)))
                .toList());
  }

  private static Node body(Chart chart) {
    return chart.bars().isEmpty() ? new EmptyState(chart.note()) : rows(chart.bars());
  }

  private static Node rows(List<ChartBar> bars) {
    long most = Math.max(1, bars.stream().mapToLong(ChartBar::value).max().orElse(1));
    List<Node> rows = new ArrayList<>();
    for (ChartBar figure : bars) {
      var name = new Label(figure.name());
      name.setWrapText(true);
      name.getStyleClass().add("figure-name");
      var bar = new Bar("figure-bar");
      bar.setShare((double) figure.value() / most);
      bar.setAccessibleText(figure.name() + ": " + figure.words());
      HBox.setHgrow(bar, Priority.ALWAYS);
      var words = new Label(figure.words());
      words.setWrapText(true);
      words.getStyleClass().add("figure-words");
      var row = new HBox(name, bar, words);
      row.getStyleClass().add("figure-row");
      rows.add(row);
    }
    var box = new VBox(rows.toArray(Node[]::new));
    box.getStyleClass().add("figure-rows");
    return box;
  }

  private void save() {
    WritableImage image = content.snapshot(null, null);
    String said = told;
    new FileExport(frame)
        .save(
            Texts.get("apv.figures.file", LocalDate.now(frame.clock()).toString()),
            "png",
            FileExport.Entry.ofForum(Activity.Subject.PLAN, frame.forum().getValue().id(), "APV"),
            session -> Optional.of(out -> PngFile.write(image, said, out)));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("apv.figures");
  }

  @Override
  public List<Command> commands() {
    return List.of(save, room.command());
  }

  @Override
  public void shown() {
    view.applyCss();
    view.lookupAll(".apv-tab").stream()
        .reduce((before, last) -> last)
        .ifPresent(Node::requestFocus);
  }

  @Override
  public void flush() {
    // Nothing is typed here.
  }

  @Override
  public void close() {
    live.close();
  }
}
