package dk.medspil.desktop.search;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.forum.Forum;
import dk.medspil.store.SearchStore.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything that was found, with why; it answers while the words are typed. */
public final class SearchScreen implements Screen {
  private final Frame frame;
  private final SearchField field;
  private final ChoiceRow<SearchGroup> groups;
  private final KeyedRows<UUID> rows = new KeyedRows<>(Texts.get("search.list"));
  private final ScrollPane scroll = new ScrollPane();
  private final Label title = new Label();
  private final Label advice = new Label();
  private final Map<UUID, Hit> hits = new HashMap<>();
  private final SearchModel model;
  private final Command more;
  private final VBox page;

  /** The hits for some words in the frame's forum as it is now. */
  public SearchScreen(Frame frame, String text) {
    this.frame = frame;
    groups = new ChoiceRow<>(Texts.get("search.groups"), List.of(choice(SearchGroup.ALL, "")));
    groups.getStyleClass().add("filters");
    field = new SearchField(text, rows::focusChosen, frame::back);
    more = Command.of(Texts.get("search.more"), Texts.get("search.moreHelp"), this::showMore);
    model = new SearchModel(frame, text, this::show);
    field.textProperty().subscribe((was, now) -> ask());
    groups.valueProperty().subscribe((was, now) -> ask());
    rows.setOnOpen(this::open);
    page = page();
  }

  private VBox page() {
    title.getStyleClass().add("h1");
    advice.getStyleClass().addAll("small", "muted");
    advice.setWrapText(true);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(title, gap, groups);
    head.getStyleClass().add("page-head");
    scroll.setContent(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    var note = new Label(where(), Icons.PRIVATE.node());
    note.getStyleClass().addAll("small", "muted");
    note.setWrapText(true);
    note.setMaxWidth(Double.MAX_VALUE);
    var card = Card.untitled(Texts.get("search.list"), scroll).flush().withFooter(note);
    VBox.setVgrow(card, Priority.ALWAYS);
    var whole = new VBox(head, advice, card);
    whole.getStyleClass().addAll("page", "search");
    return whole;
  }

  private String where() {
    return frame.forum().getValue().isPrivateTrio()
        ? Texts.get("search.where.trio")
        : Texts.get("search.where.med");
  }

  @Override
  public Region view() {
    return page;
  }

  @Override
  public String title() {
    return Texts.get("search.title");
  }

  @Override
  public Optional<Region> topLine() {
    return Optional.of(field.inTopLine());
  }

  @Override
  public boolean hasSearchField() {
    return true;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of(Texts.get("search.again"), Texts.get("search.againHelp"), field::focus)
            .withIcon(Icons.SEARCH)
            .withShortcut("Shortcut+F"));
  }

  @Override
  public void shown() {
    field.focus();
  }

  @Override
  public void flush() {
    // Nothing typed here is kept.
  }

  @Override
  public void close() {
    model.close();
  }

  private void ask() {
    model.ask(field.textProperty().get().strip(), groups.getValue());
  }

  private void showMore() {
    model.more();
    rows.focusChosen();
  }

  private void open(UUID id) {
    Optional.ofNullable(hits.get(id)).ifPresent(hit -> frame.goIn(hit.forum(), FoundPlace.of(hit)));
  }

  private void show(SearchPicture picture) {
    int all = picture.count(SearchGroup.ALL);
    title.setText(
        picture.isMore()
            ? Texts.get("search.over", all, picture.text())
            : Texts.get("search.count", all, picture.text()));
    advice.setText(String.join(" ", picture.advice()));
    advice.setManaged(!picture.advice().isEmpty());
    advice.setVisible(!picture.advice().isEmpty());
    groups.setChoices(
        Stream.of(SearchGroup.values())
            .filter(group ->
                group == SearchGroup.ALL || group == groups.getValue() || picture.count(group) > 0)
            .map(group -> choice(group, picture.isMore() ? "" : " " + picture.count(group)))
            .toList());
    hits.clear();
    picture.hits().forEach(hit -> hits.put(hit.id(), hit));
    rows.setRows(picture.hits().stream().map(this::row).toList());
    if (picture.hits().isEmpty()) {
      scroll.setContent(
          new EmptyState(
              picture.text().isEmpty()
                  ? Texts.get("search.empty")
                  : Texts.get("search.none", picture.text())));
    } else if (picture.hits().size() >= model.limit()) {
      scroll.setContent(new VBox(rows, moreLine()));
    } else {
      scroll.setContent(rows);
    }
  }

  private HBox moreLine() {
    var line = new HBox(more.button());
    line.getStyleClass().add("hit-more");
    return line;
  }

  private KeyedRows.Row<UUID> row(Hit hit) {
    boolean other = !hit.forum().equals(frame.forum().getValue().id());
    String name =
        frame.forums().getValue().stream()
            .filter(forum -> forum.id().equals(hit.forum()))
            .map(Forum::name)
            .findFirst()
            .orElse("");
    return new KeyedRows.Row<>(hit.id(), new HitRow(hit, other, name));
  }

  private static Choice<SearchGroup> choice(SearchGroup group, String count) {
    String name =
        switch (group) {
          case ALL -> Texts.get("search.group.all");
          case MEETINGS -> Texts.get("search.group.meetings");
          case MINUTES -> Texts.get("search.group.minutes");
          case PLAN -> Texts.get("search.group.plan");
          case WHEEL -> Texts.get("search.group.wheel");
          case SURVEYS -> Texts.get("search.group.surveys");
          case STRATEGIES -> Texts.get("search.group.strategies");
          case GUIDELINES -> Texts.get("search.group.guidelines");
          case FORMS -> Texts.get("search.group.forms");
          case COMMITTEE -> Texts.get("search.group.committee");
          case TASKS -> Texts.get("search.group.tasks");
          case DIALOGUES -> Texts.get("search.group.dialogues");
        };
    return Choice.of(group, name + count);
  }
}
