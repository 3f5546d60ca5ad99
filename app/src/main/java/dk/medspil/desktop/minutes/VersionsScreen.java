package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.document.compare.WordDiff;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.minutes.MinutesVersion;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The versions of a meeting's minutes: two of them side by side, with the words that differ. */
public final class VersionsScreen implements Screen {
  private static final String INDENT = "  ";

  private final Frame frame;
  private final VersionsModel model;
  private final Label title = new Label(Texts.get("minutes.versions.title"));
  private final PickField<Integer> before = field("minutes.versions.before");
  private final PickField<Integer> after = field("minutes.versions.after");
  private final CheckBox onlyChanges = new CheckBox(Texts.get("minutes.versions.only"));
  private final Label beforeFacts = new Label();
  private final Label afterFacts = new Label();
  private final Label count = new Label();
  private final ListView<WordDiff.Line> list = new ListView<>();
  private final Card card = Card.untitled(Texts.get("minutes.versions.title"), list).flush();
  private final Command back;
  private final Command nextChange;
  private final Button nextButton;
  private final VBox view;
  private Optional<VersionsModel.Picture> picture = Optional.empty();
  private List<WordDiff.Line> lines = List.of();

  /** The versions of a meeting's minutes, the last two compared. */
  public VersionsScreen(Frame frame, UUID meeting) {
    this.frame = frame;
    back =
        Command.of(
                Texts.get("minutes.versions.back"),
                Texts.get("minutes.versions.backHelp"),
                () -> frame.go(new Place.MeetingAt(meeting, Place.Stage.MINUTES)))
            .withIcon(Icons.BACK)
            .withShortcut("Alt+Left");
    nextChange =
        Command.of(
                Texts.get("minutes.versions.next"),
                Texts.get("minutes.versions.nextHelp"),
                this::showNextChange)
            .withShortcut("F7");
    nextButton = nextChange.button();
    list.setAccessibleText(Texts.get("minutes.versions.list"));
    list.setCellFactory(view -> new DifferenceCell());
    list.getStyleClass().add("differences");
    list.setPlaceholder(new EmptyState(Texts.get("minutes.versions.equal")));
    onlyChanges.setSelected(true);
    onlyChanges.selectedProperty().subscribe(only -> showLines());
    beforeFacts.getStyleClass().addAll("small", "muted");
    afterFacts.getStyleClass().addAll("small", "muted");
    count.getStyleClass().add("muted");
    count.setWrapText(true);
    VBox.setVgrow(card, Priority.ALWAYS);
    view = new VBox(head(), choices(), card);
    view.getStyleClass().addAll("page", "minutes-versions");
    before.valueProperty().subscribe(this::compare);
    after.valueProperty().subscribe(this::compare);
    model = new VersionsModel(frame, meeting, this::show);
  }

  private static PickField<Integer> field(String name) {
    return new PickField<>(
        Texts.get(name), List.of(Choice.of(VersionsModel.NOW, Texts.get("minutes.versions.now"))));
  }

  private Region head() {
    title.getStyleClass().add("h1");
    title.setWrapText(true);
    var words = new HBox(back.iconButton(), title);
    words.getStyleClass().add("page-head");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMinHeight(Region.USE_PREF_SIZE);
    return new FoldingLine(words, new HBox(nextButton));
  }

  private FlowPane choices() {
    var all =
        new FlowPane(
            new VBox(
                new Labelled(Texts.get("minutes.versions.before"), before.field()), beforeFacts),
            new VBox(new Labelled(Texts.get("minutes.versions.after"), after.field()), afterFacts),
            new VBox(onlyChanges, count));
    all.getStyleClass().add("versions-choices");
    return all;
  }

  private void show(VersionsModel.Picture now) {
    boolean first = picture.isEmpty();
    picture = Optional.of(now);
    title.setText(
        Texts.get(
            "minutes.versions.heading", DanishFormat.weekdayDate(now.record().meeting().date())));
    List<Choice<Integer>> choices = new ArrayList<>();
    for (MinutesVersion version : now.versions()) {
      choices.add(Choice.of(version.number(), name(version)));
    }
    choices.add(Choice.of(VersionsModel.NOW, Texts.get("minutes.versions.now")));
    before.setChoices(choices);
    after.setChoices(choices);
    if (first) {
      chooseTheLast(now);
    }
    compare();
  }

  /** What was changed since the last step; when nothing was, what that step changed. */
  private void chooseTheLast(VersionsModel.Picture now) {
    List<MinutesVersion> all = now.versions();
    if (all.isEmpty()) {
      return;
    }
    boolean changed = !all.getLast().content().equals(now.now());
    int from = changed || all.size() == 1 ? all.size() - 1 : all.size() - 2;
    before.valueProperty().set(all.get(from).number());
    after.valueProperty().set(changed ? VersionsModel.NOW : all.getLast().number());
  }

  private String name(MinutesVersion version) {
    ZonedDateTime at = version.at().atZone(frame.clock().getZone());
    String when = DanishFormat.date(at.toLocalDate()) + " " + DanishFormat.time(at.toLocalTime());
    return Texts.get("minutes.versions.name", version.number(), version.state().label(), when);
  }

  private void showFacts(VersionsModel.Picture now) {
    beforeFacts.setText(facts(now, before.valueProperty().get()));
    afterFacts.setText(facts(now, after.valueProperty().get()));
  }

  /** Who froze it, and the check sum that shows it was not changed since. */
  private static String facts(VersionsModel.Picture now, int number) {
    return now.versions().stream()
        .filter(version -> version.number() == number)
        .map(version -> {
          String sum = Texts.get("minutes.versions.sum", version.sha256().substring(0, 16));
          return version.by().isBlank() ? sum : version.by() + " · " + sum;
        })
        .findFirst()
        .orElse(Texts.get("minutes.versions.notFrozen"));
  }

  private void compare() {
    picture.ifPresent(this::showFacts);
    picture.ifPresent(now ->
        model.compare(
            now.content(before.valueProperty().get()),
            now.content(after.valueProperty().get()),
            this::showLines));
  }

  private void showLines(List<WordDiff.Line> all) {
    lines = all;
    showLines();
  }

  private void showLines() {
    long changed = lines.stream().filter(WordDiff.Line::isChanged).count();
    count.setText(Texts.get("minutes.versions.count", changed));
    boolean only = onlyChanges.isSelected() || changed == 0;
    list.getItems().setAll(only ? changesUnderHeadings(lines) : lines);
    nextChange.explain(
        nextButton,
        changed > 0 ? Optional.empty() : Optional.of(Texts.get("minutes.versions.none")));
  }

  /** The lines that differ, each under the item it belongs to. */
  private static List<WordDiff.Line> changesUnderHeadings(List<WordDiff.Line> lines) {
    List<WordDiff.Line> shown = new ArrayList<>();
    Optional<WordDiff.Line> heading = Optional.empty();
    for (WordDiff.Line line : lines) {
      if (line.isChanged()) {
        heading.filter(over -> isUnderHeading(line)).ifPresent(shown::add);
        heading = Optional.empty();
        shown.add(line);
      } else if (!isUnderHeading(line)) {
        heading = Optional.of(line);
      }
    }
    return shown;
  }

  /** {@link MinutesContent} sets what was said in from its item. */
  private static boolean isUnderHeading(WordDiff.Line line) {
    return (line.after().isEmpty() ? line.before() : line.after())
        .stream().findFirst().map(WordDiff.Piece::text).orElse(INDENT).startsWith(INDENT);
  }

  private void showNextChange() {
    int from = list.getSelectionModel().getSelectedIndex();
    for (int i = 1; i <= list.getItems().size(); i++) {
      int at = Math.floorMod(from + i, list.getItems().size());
      if (list.getItems().get(at).isChanged()) {
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
        list.requestFocus();
        return;
      }
    }
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("minutes.versions.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(back, nextChange);
  }

  @Override
  public void shown() {
    list.requestFocus();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    model.close();
  }
}
