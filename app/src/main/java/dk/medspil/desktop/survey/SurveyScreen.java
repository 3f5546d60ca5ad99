package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.Way;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One survey: it is counted here, then read, and what is to be better is chosen. */
public final class SurveyScreen implements Screen {
  private final SurveyModel model;
  private final Fields fields;
  private final AboutCard about;
  private final SurveyHall hall;
  private final SaveMenu export;
  private final Command back;
  private final Command remove;
  private final Label title = new Label();
  private final StackPane state = new StackPane();
  private final StackPane main = new StackPane();
  private final HBox acts = new HBox();
  private final VBox view = new VBox();
  private Optional<Body> body = Optional.empty();
  private boolean focusWanted;

  /** What the middle of the screen is: the counting, or what came of it. */
  interface Body {
    Region view();

    void show(SurveyPicture picture);

    void focus();

    List<Command> commands();

    void flush();

    void close();
  }

  /** A survey that is in the store; one that is gone leads back to the list. */
  public SurveyScreen(Frame frame, UUID survey) {
    model = new SurveyModel(frame, survey);
    fields = new Fields(frame.work());
    hall = new SurveyHall(frame.hall());
    about = new AboutCard(model, fields, new Drafts(frame.work()));
    export = new SurveyExport(model).menu();
    back = SurveyWords.back(Texts.get("survey.backToList"), model::backToList);
    remove =
        Command.of(Texts.get("survey.remove"), Texts.get("survey.removeHelp"), model::discard)
            .withIcon(Icons.DELETE);
    title.getStyleClass().add("h1");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    state.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(back.iconButton(), title, state);
    HBox.setHgrow(title, Priority.SOMETIMES);
    head.getStyleClass().add("page-head");
    acts.getStyleClass().add("survey-acts");
    var columns = new Columns(main, about.view());
    VBox.setVgrow(columns, Priority.ALWAYS);
    view.getChildren().setAll(new FoldingLine(head, acts, 20), columns);
    view.getStyleClass().addAll("page", "survey");
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
  }

  private void show(SurveyPicture picture) {
    SurveyReport report = picture.report();
    Survey survey = report.survey();
    title.setText(survey.title());
    state.getChildren().setAll(SurveyWords.pill(survey));
    Body shown = body.filter(one -> fits(one, survey)).orElseGet(() -> open(survey));
    shown.show(picture);
    about.show(picture);
    if (focusWanted) {
      focusWanted = false;
      focus();
    }
  }

  private static boolean fits(Body body, Survey survey) {
    return body instanceof ResultBody == survey.isCounted();
  }

  private Body open(Survey survey) {
    boolean hadFocus = view.isFocusWithin();
    body.ifPresent(Body::close);
    Body made =
        survey.isCounted()
            ? new ResultBody(model, hall)
            : survey.way() == Way.ROOM
                ? new RoomCount(model, survey, hall)
                : new PaperCount(model, survey);
    body = Optional.of(made);
    main.getChildren().setAll(made.view());
    acts.getChildren().setAll(remove.linkButton());
    if (survey.isCounted()) {
      acts.getChildren().addFirst(export.button());
    }
    focusWanted |= hadFocus;
    return made;
  }

  private void focus() {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    view.layout();
    body.ifPresent(Body::focus);
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("survey.one");
  }

  @Override
  public List<Command> commands() {
    boolean counted = model.survey().filter(Survey::isCounted).isPresent();
    return Stream.of(
            body.map(Body::commands).orElse(List.of()),
            counted ? List.of(export.command()) : List.<Command>of(),
            List.of(back))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void shown() {
    focusWanted = body.isEmpty();
    if (!focusWanted) {
      focus();
    }
  }

  @Override
  public void flush() {
    fields.flush();
    about.flush();
    body.ifPresent(Body::flush);
  }

  @Override
  public void close() {
    fields.close();
    about.close();
    body.ifPresent(Body::close);
    model.close();
  }
}
