package dk.medspil.desktop.apv;

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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** APV: the lines of the plan, the topics and the risk picture. */
public final class PlanScreen implements Screen {
  private final PlanModel model;
  private final NewLine newLine;
  private final PlanList list;
  private final TopicsCard topics;
  private final TopicEditor topicEditor;
  private final RiskScaleEditor scaleEditor;
  private final RiskMatrix matrix;
  private final RiskView risks;
  private final PlanHall room;
  private final Card riskPicture;
  private final SaveMenu export;
  private final ChoiceRow<PlanFilter> filters =
      new ChoiceRow<>(Texts.get("apv.filters"), List.of());
  private final PlanCardsView cards;
  private final SavedViews views;
  private final ChoiceRow<PlanView> layouts =
      new ChoiceRow<>(
          Texts.get("apv.view"),
          Arrays.stream(PlanView.values()).map(one -> Choice.of(one, one.text())).toList());
  private final StackPane main = new StackPane();
  private final VBox view = new VBox();
  private final Command makeNew =
      Command.of(Texts.get("apv.new.name"), Texts.get("apv.new.help"), this::openNewLine)
          .withIcon(Icons.NEW)
          .withShortcut("Shortcut+N");
  private boolean wantsFocus;

  /** The plan of the forum the user works in. */
  public PlanScreen(Frame frame) {
    model = new PlanModel(frame);
    newLine = new NewLine(model, this::focusList);
    list = new PlanList(model, newLine);
    cards = new PlanCardsView(model);
    views = new SavedViews(model);
    layouts.getStyleClass().add("kinds");
    layouts.valueProperty().bindBidirectional(model.viewProperty());
    newLine.onMade(list::choose);
    topics =
        new TopicsCard(
            model,
            Command.of(
                Texts.get("apv.topics.edit"), Texts.get("apv.topics.editHelp"), this::editTopics));
    topicEditor =
        new TopicEditor(
            new TopicModel(frame),
            Command.of(
                Texts.get("apv.topics.leave"), Texts.get("apv.topics.leaveHelp"), this::leave));
    scaleEditor =
        new RiskScaleEditor(
            new RiskScaleModel(frame),
            Command.of(
                Texts.get("apv.scale.leave"), Texts.get("apv.topics.leaveHelp"), this::leave));
    var editScale =
        Command.of(Texts.get("apv.scale.open"), Texts.get("apv.scale.openHelp"), this::editScale);
    matrix = RiskMatrix.small(model);
    riskPicture = new Card(Texts.get("apv.matrix"), RiskView.aside(editScale), matrix);
    risks = new RiskView(model, editScale, this::showList);
    room = new PlanHall(frame, session -> PlanHall.plan(session, model));
    export = new PlanExport(model).menu();
    main.getChildren().setAll(list.view());
    filters.getStyleClass().add("filters");
    filters.valueProperty().bindBidirectional(model.filterProperty());
    build();
    model.pictureProperty().subscribe(this::show);
    model.filterProperty().subscribe(this::show);
    model.topicProperty().subscribe(this::show);
    model.riskProperty().subscribe(this::show);
    model.viewProperty().subscribe(this::layOut);
  }

  private void build() {
    var title = new Label(Texts.get("apv.head"));
    title.getStyleClass().add("h1");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var actions = new FlowPane(filters, export.button(), makeNew.primaryButton());
    // Wider than any window, so that it folds only where there is not room for it.
    actions.setPrefWrapLength(10_000);
    actions.getStyleClass().add("plan-actions");
    var name = new HBox(title, new ApvTabs(model.frame(), ApvTabs.Tab.PLAN));
    name.getStyleClass().add("apv-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var head = new FoldingLine(name, actions);
    VBox.setVgrow(topics.view(), Priority.ALWAYS);
    var side = new VBox(topics.view(), riskPicture);
    side.getStyleClass().add("plan-side");
    var how = new FlowPane(layouts, views.button(), room.command().button());
    how.getStyleClass().add("plan-how");
    VBox.setVgrow(main, Priority.ALWAYS);
    var lines = new VBox(how, room.strip(), main);
    lines.getStyleClass().add("plan-lines");
    var columns = new Columns(lines, side);
    VBox.setVgrow(columns, Priority.ALWAYS);
    view.getStyleClass().addAll("page", "plan");
    view.getChildren().setAll(head, columns);
  }

  private void show() {
    model
        .pictureProperty()
        .get()
        // The solved lines are on their way, and what stands there stays until they have come.
        .filter(picture -> picture.holds(model.solved()))
        .ifPresent(picture -> {
          filters.setChoices(
              Arrays.stream(PlanFilter.values())
                  .map(one -> Choice.of(one, one.text(picture.count(one))))
                  .toList());
          topics.show(picture);
          topicEditor.show(picture.topics());
          scaleEditor.show(picture.scale());
          matrix.show(picture);
          list.show(picture);
          showCards(picture);
          risks.show(picture);
          if (wantsFocus) {
            wantsFocus = false;
            focusList();
          }
        });
  }

  private void layOut() {
    model
        .pictureProperty()
        .get()
        .filter(picture -> picture.holds(model.solved()))
        .ifPresent(this::showCards);
    // The same picture twice on one screen would only take room from the large one.
    showPictureBeside(model.viewProperty().get() != PlanView.RISKS);
    showInMain(lines());
  }

  private void showPictureBeside(boolean beside) {
    riskPicture.setVisible(beside);
    riskPicture.setManaged(beside);
  }

  private void showCards(PlanPicture picture) {
    if (lines() == cards.view()) {
      cards.show(picture);
    }
  }

  /** The list, or the cards or the risk picture in its place. */
  private Node lines() {
    return switch (model.viewProperty().get()) {
      case LIST -> list.view();
      case BOARD, MONTHS, PLACES -> cards.view();
      case RISKS -> risks.view();
    };
  }

  private void showList() {
    model.viewProperty().set(PlanView.LIST);
    focusList();
  }

  private void openNewLine() {
    model.viewProperty().set(PlanView.LIST);
    showInMain(list.view());
    newLine.open();
  }

  private void editTopics() {
    showInMain(topicEditor.view());
    topicEditor.focus();
  }

  private void editScale() {
    showInMain(scaleEditor.view());
    showPictureBeside(true);
    scaleEditor.focus();
  }

  private void leave() {
    topicEditor.flush();
    scaleEditor.flush();
    showPictureBeside(model.viewProperty().get() != PlanView.RISKS);
    showInMain(lines());
    focusList();
  }

  private void showInMain(Node card) {
    if (!main.getChildren().contains(card)) {
      main.getChildren().setAll(card);
      main.applyCss();
    }
  }

  private void focusList() {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    switch (model.viewProperty().get()) {
      case LIST -> list.focus();
      case BOARD, MONTHS, PLACES -> cards.focus();
      case RISKS -> risks.focus();
    }
  }

  private void showAll() {
    if (main.getChildren().contains(topicEditor.view())
        || main.getChildren().contains(scaleEditor.view())) {
      leave();
    } else {
      model.showAll();
    }
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("apv.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        makeNew,
        export.command(),
        room.command(),
        Command.of(Texts.get("apv.showAll"), Texts.get("apv.showAllHelp"), this::showAll)
            .withShortcut("Esc"));
  }

  @Override
  public void shown() {
    if (model.pictureProperty().get().isPresent()) {
      focusList();
    } else {
      wantsFocus = true;
    }
  }

  @Override
  public void flush() {
    newLine.flush();
    topicEditor.flush();
    scaleEditor.flush();
  }

  @Override
  public void close() {
    newLine.close();
    topicEditor.close();
    scaleEditor.close();
    model.close();
  }
}
