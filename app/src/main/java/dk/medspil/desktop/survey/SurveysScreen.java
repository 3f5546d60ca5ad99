package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Columns;
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
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyKind;
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

/** Målinger: what was asked and when, and the surveys a forum can run. */
public final class SurveysScreen implements Screen {
  private final Frame frame;
  private final KeyedRows<UUID> rows = new KeyedRows<>(Texts.get("survey.list"));
  private final VBox kinds = new VBox();
  private final NewSurvey newSurvey;
  private final VBox view;
  private final StackPane list = new StackPane();
  private final Live<SurveysPicture> live;
  private final Command back;
  private final Command add;
  private boolean focusWanted;

  /** The surveys of the forum the user works in. */
  public SurveysScreen(Frame frame) {
    this.frame = frame;
    newSurvey = new NewSurvey(frame, this::focusList);
    back = SurveyWords.back(Texts.get("survey.back"), () -> frame.go(new Place.Tools()));
    add =
        Command.of(Texts.get("survey.add"), Texts.get("survey.addHelp"), newSurvey::open)
            .withIcon(Icons.NEW)
            .withShortcut("Shortcut+N");
    rows.setOnOpen(id -> frame.go(new Place.SurveyAt(id)));
    rows.setOnRemove(this::discard);
    var title = new Label(Texts.get("survey.title"));
    title.getStyleClass().add("h1");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var named = new HBox(back.iconButton(), title);
    named.getStyleClass().add("page-head");
    kinds.getStyleClass().add("survey-kinds");
    var scroll = SurveyWords.scrolling(list);
    var main = new Card(Texts.get("survey.list"), new VBox(newSurvey, scroll)).flush();
    VBox.setVgrow(scroll, Priority.ALWAYS);
    ScrollPane known = SurveyWords.scrolling(kinds);
    var side = new Card(Texts.get("survey.kinds"), known).flush();
    var columns = new Columns(main, side);
    VBox.setVgrow(columns, Priority.ALWAYS);
    Label why = SurveyWords.wrapped(Texts.get("survey.why"));
    why.getStyleClass().add("muted");
    view = new VBox(new FoldingLine(named, add.primaryButton()), why, columns);
    view.getStyleClass().addAll("page", "surveys");
    UUID forum = frame.forum().getValue().id();
    live =
        Live.of(
            frame.work(),
            SurveysPicture.TABLES,
            session -> SurveysPicture.read(session, forum),
            this::show);
  }

  private void show(SurveysPicture picture) {
    LocalDate today = LocalDate.now(frame.clock());
    newSurvey.members(picture.members());
    list.getChildren()
        .setAll(picture.surveys().isEmpty() ? new EmptyState(Texts.get("survey.none"), add) : rows);
    rows.setRows(picture.surveys().stream().map(one -> new Row<>(one.id(), row(one))).toList());
    kinds
        .getChildren()
        .setAll(frame.content().surveys().stream().map(one -> kind(one, picture, today)).toList());
    if (focusWanted) {
      focusWanted = false;
      focusList();
    }
  }

  private static Region row(Survey survey) {
    var title = new Label(survey.title());
    title.getStyleClass().add("semibold");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    var facts = new Label(SurveyWords.facts(survey));
    facts.setWrapText(true);
    facts.setMinHeight(Region.USE_PREF_SIZE);
    facts.getStyleClass().addAll("small", "muted");
    var row = new FoldingLine(new VBox(title, facts), SurveyWords.pill(survey), 16);
    row.getStyleClass().add("survey-row");
    row.setFocusTraversable(true);
    row.setAccessibleText(
        String.join(". ", survey.title(), SurveyWords.facts(survey), SurveyWords.state(survey)));
    return row;
  }

  private static Region kind(SurveyKind kind, SurveysPicture picture, LocalDate today) {
    var title = new Label(kind.title());
    title.getStyleClass().add("semibold");
    var purpose = new Label(kind.purpose());
    purpose.getStyleClass().add("small");
    var when = new Label(SurveyWords.rhythm(kind, picture.last(kind), today));
    when.getStyleClass().addAll("small", "muted");
    var box = new VBox();
    for (Label label : List.of(title, purpose, when)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(label);
    }
    return box;
  }

  private void discard(UUID id) {
    SurveyWords.discard(frame, id, () -> {});
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
    return Texts.get("survey.title");
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
    newSurvey.flush();
  }

  @Override
  public void close() {
    newSurvey.close();
    live.close();
  }
}
