package dk.medspil.desktop.trash;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Rows;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.safety.Retention.Paper;
import dk.medspil.store.CleanUpStore.Old;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Årlig oprydning: what is older than it is to be kept. Each line is confirmed by itself, and what
 * is not confirmed stays.
 */
public final class CleanUpScreen implements Screen {
  private final CleanUpModel model;
  private final Fields fields;
  private final Rows rows = new Rows();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Card card;
  private final KeepYears years;
  private final Map<UUID, CheckBox> boxes = new LinkedHashMap<>();
  private final Label last = new Label();
  private final Command back;
  private final Command discard;
  private final Command keep;
  private final Button discardButton;
  private final VBox view;
  private List<Old> due = List.of();
  private boolean wantsFocus;

  /** The clean-up of the forum the frame is at. */
  public CleanUpScreen(Frame frame) {
    fields = new Fields(frame.work());
    back =
        Command.of(
                Texts.get("trash.back"),
                Texts.get("trash.backHelp"),
                () -> frame.go(new Place.Settings()))
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    discard =
        Command.of(Texts.get("cleanup.discard"), Texts.get("cleanup.discardHelp"), this::discard);
    discardButton = discard.primaryButton();
    keep = Command.of(Texts.get("cleanup.keep"), Texts.get("cleanup.keepHelp"), this::keepAll);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    last.getStyleClass().add("muted");
    card = new Card(Texts.get("cleanup.list"), last, new VBox()).flush();
    VBox.setVgrow(card, Priority.ALWAYS);
    model = new CleanUpModel(frame, this::show);
    years = new KeepYears(model, fields);
    var kept = new Card(Texts.get("cleanup.years", model.forum().name()), keeping());
    view = new VBox(head(), card, kept);
    view.getStyleClass().addAll("page", "cleanup");
  }

  private VBox keeping() {
    var explained = new Label(Texts.get("cleanup.years.help"));
    explained.setWrapText(true);
    // A banner above takes room that these words must not give.
    explained.setMinHeight(Region.USE_PREF_SIZE);
    explained.getStyleClass().addAll("muted", "small");
    var box = new VBox(years, explained);
    box.getStyleClass().add("cleanup-years");
    return box;
  }

  private HBox head() {
    var title = new Label(Texts.get("cleanup.title"));
    title.getStyleClass().add("h1");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(back.iconButton(), title, gap, keep.button(), discardButton);
    line.getStyleClass().add("page-head");
    return line;
  }

  private void show(CleanUpModel.Picture now) {
    due = now.due();
    years.show(now.years());
    last.setText(
        now.last()
            .map(day -> Texts.get("cleanup.last", DanishFormat.date(day)))
            .orElseGet(() -> Texts.get("cleanup.never")));
    boxes.keySet().retainAll(due.stream().map(Old::id).toList());
    rows.setRows(due.stream().map(this::row).toList());
    card.setContent(due.isEmpty() ? new EmptyState(Texts.get("cleanup.none")) : scroll);
    explain();
    if (wantsFocus) {
      focusFirst();
    }
  }

  /** Nodes in a scroll pane are not in the window before a layout. */
  private void focusFirst() {
    view.applyCss();
    view.layout();
    wantsFocus = boxes.isEmpty();
    boxes.values().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private Node row(Old old) {
    CheckBox box = boxes.computeIfAbsent(old.id(), id -> new CheckBox());
    String kind = kind(old.paper());
    String why =
        Texts.get("cleanup.why", kind, DanishFormat.date(old.day()), Integer.toString(old.years()));
    var title = new Label(old.title());
    title.getStyleClass().add("semibold");
    title.setWrapText(true);
    var reason = new Label(why);
    reason.getStyleClass().addAll("small", "muted");
    reason.setWrapText(true);
    var texts = new VBox(title, reason);
    HBox.setHgrow(texts, Priority.ALWAYS);
    box.setAccessibleText(old.title() + ". " + why);
    box.setOnAction(event -> explain());
    texts.setOnMouseClicked(event -> box.fire());
    return new HBox(box, texts);
  }

  private static String kind(Paper paper) {
    return switch (paper) {
      case DRAFT -> Texts.get("cleanup.kind.draft");
      case MEETING -> Texts.get("cleanup.kind.meeting");
      case BOARD -> Texts.get("cleanup.kind.board");
      case TASK -> Texts.get("cleanup.kind.task");
      case PLAN_LINE -> Texts.get("cleanup.kind.planLine");
      case FILLED_FORM -> Texts.get("cleanup.kind.filledForm");
      case SURVEY -> Texts.get("cleanup.kind.survey");
      case STRATEGY -> Texts.get("cleanup.kind.strategy");
    };
  }

  private List<Old> confirmed() {
    return due.stream()
        .filter(old ->
            Optional.ofNullable(boxes.get(old.id())).filter(CheckBox::isSelected).isPresent())
        .toList();
  }

  private void explain() {
    discard.explain(
        discardButton,
        confirmed().isEmpty() ? Optional.of(Texts.get("cleanup.chooseFirst")) : Optional.empty());
  }

  private void discard() {
    List<Old> chosen = confirmed();
    if (!chosen.isEmpty()) {
      model.discard(chosen);
    }
  }

  private void keepAll() {
    model.discard(List.of());
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("cleanup.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(back, discard, keep);
  }

  @Override
  public void shown() {
    focusFirst();
  }

  @Override
  public void flush() {
    fields.flush();
  }

  @Override
  public void close() {
    fields.close();
    model.close();
  }
}
