package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyedRows;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.SaveMenu;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.RegisteredGuideline;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Retningslinjer: what the forum has agreed on, what it talks about, and what has ended. */
public final class GuidelinesScreen implements Screen {
  private final GuidelinesModel model;
  private final NewGuideline newOne;
  private final SaveMenu export;
  private final KeyedRows<UUID> rows = new KeyedRows<>(Texts.get("guideline.title"));
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private final ChoiceRow<GuidelineFilter> filters =
      new ChoiceRow<>(Texts.get("guideline.filters"), List.of());
  private final PickField<Optional<GuidelineKind>> kinds =
      new PickField<>(Texts.get("guideline.kinds"), kinds());
  private final Command makeNew =
      Command.of(Texts.get("guideline.new.name"), Texts.get("guideline.new.help"), this::openNew)
          .withIcon(Icons.NEW)
          .withShortcut("Shortcut+N");
  private final VBox view = new VBox();
  private boolean wantsFocus;

  /** The register of the forum the user works in. */
  public GuidelinesScreen(Frame frame) {
    model = new GuidelinesModel(frame);
    newOne = new NewGuideline(model, this::focus);
    export = new GuidelinesExport(model).menu();
    rows.setOnOpen(model::open);
    filters.getStyleClass().add("filters");
    filters.valueProperty().bindBidirectional(model.filterProperty());
    kinds.getStyleClass().add("guideline-kind-filter");
    kinds.valueProperty().bindBidirectional(model.kindProperty());
    build();
    model.pictureProperty().subscribe(this::show);
    model.filterProperty().subscribe(this::show);
    model.kindProperty().subscribe(this::show);
  }

  private void build() {
    var title = new Label(Texts.get("guideline.title"));
    title.getStyleClass().add("h1");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var actions = new FlowPane(filters, kinds, export.button(), makeNew.primaryButton());
    // Wider than any window, so that it folds only where there is not room for it.
    actions.setPrefWrapLength(10_000);
    actions.getStyleClass().add("plan-actions");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    var card = Card.untitled(Texts.get("guideline.title"), new VBox(newOne, scroll)).flush();
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    view.getStyleClass().addAll("page", "guidelines");
    view.getChildren().setAll(new FoldingLine(title, actions), card);
  }

  private void show() {
    model
        .pictureProperty()
        .get()
        .ifPresent(picture -> {
          Optional<GuidelineKind> kind = model.kindProperty().get();
          GuidelineFilter filter = model.filterProperty().get();
          filters.setChoices(
              Arrays.stream(GuidelineFilter.values())
                  .map(one -> Choice.of(one, one.text(picture.count(one, kind))))
                  .toList());
          List<RegisteredGuideline> wanted = picture.wanted(filter, kind);
          rows.setRows(
              wanted.stream()
                  .map(one ->
                      new KeyedRows.Row<>(
                          one.id(), (Region) new GuidelineRow(one, picture.today())))
                  .toList());
          body.getChildren().setAll(wanted.isEmpty() ? empty(picture) : rows);
          if (wantsFocus) {
            wantsFocus = false;
            focus();
          }
        });
  }

  private Node empty(GuidelinesPicture picture) {
    if (!picture.all().isEmpty()) {
      return new EmptyState(
          Texts.get("guideline.empty.filter"),
          Command.of(
              Texts.get("guideline.showAll"), Texts.get("guideline.showAllHelp"), model::showAll));
    }
    var kinds = new VBox();
    kinds.getStyleClass().add("guideline-kinds");
    for (GuidelineKind kind : GuidelineKind.values()) {
      var name = new Label(kind.label());
      name.getStyleClass().add("semibold");
      var meaning = new Label(GuidelineWords.meaning(kind));
      meaning.setWrapText(true);
      meaning.getStyleClass().add("muted");
      kinds.getChildren().add(new VBox(name, meaning));
    }
    return new VBox(new EmptyState(Texts.get("guideline.empty"), makeNew), kinds);
  }

  private void openNew() {
    newOne.open();
  }

  private void focus() {
    // What lies in a scroll pane can have focus only once the pane has its skin.
    view.applyCss();
    view.layout();
    if (rows.getParent() == null || rows.getChildren().isEmpty()) {
      filters.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    } else {
      rows.focusChosen();
    }
  }

  private static List<Choice<Optional<GuidelineKind>>> kinds() {
    Choice<Optional<GuidelineKind>> all =
        Choice.of(Optional.empty(), Texts.get("guideline.kinds.all"));
    return Stream.concat(
            Stream.of(all),
            Arrays.stream(GuidelineKind.values())
                .map(kind -> Choice.of(Optional.of(kind), kind.label())))
        .toList();
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public String title() {
    return Texts.get("guideline.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        makeNew,
        export.command(),
        Command.of(
                Texts.get("guideline.showAll"), Texts.get("guideline.showAllHelp"), model::showAll)
            .withShortcut("Esc"));
  }

  @Override
  public void shown() {
    if (model.pictureProperty().get().isPresent()) {
      focus();
    } else {
      wantsFocus = true;
    }
  }

  @Override
  public void flush() {
    newOne.flush();
  }

  @Override
  public void close() {
    newOne.close();
    model.close();
  }
}
