package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DropDown;
import dk.medspil.desktop.control.Finder;
import dk.medspil.desktop.control.StepDisc;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A deck with its questions by step, and the short form that starts a dialogue with it. */
final class DeckPreview extends StackPane implements Finder.Preview<Deck> {
  private final DialoguesModel model;
  private final Consumer<Deck> onEdit;
  private final Label heading = new Label();
  private final FlowPane actions = new FlowPane();
  private final VBox questions = new VBox();
  private final TextField title = new TextField();
  private final Drafts drafts;
  private final ComboBox<Choice<Optional<Target>>> item = new DropDown<>();
  private final Button start;
  private Optional<Deck> deck = Optional.empty();

  /** The title that was suggested last; another one is the user's own and is kept. */
  private String suggested = "";

  DeckPreview(DialoguesModel model, Consumer<Deck> onEdit) {
    this.model = model;
    this.onEdit = onEdit;
    this.drafts = new Drafts(model.work());
    start =
        Command.of(Texts.get("dialogue.start.name"), Texts.get("dialogue.start.help"), this::start)
            .primaryButton();
    heading.getStyleClass().add("h2-serif");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    actions.getStyleClass().add("deck-actions");
    questions.getStyleClass().add("deck-questions");
    var scroll = new ScrollPane(new VBox(heading, actions, questions));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getContent().getStyleClass().add("deck-content");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("deck-preview");
    getChildren()
        .setAll(
            Card.untitled(Texts.get("dialogue.deck.preview"), scroll).flush().withFooter(form()));
    setItems(List.of());
  }

  private FlowPane form() {
    title.setOnAction(event -> start());
    drafts.text(model.titlePlace(), title);
    drafts.restore();
    item.setConverter(new Names());
    item.valueProperty().subscribe(now -> suggest());
    item.setMaxWidth(Double.MAX_VALUE);
    var first = field(Texts.get("dialogue.start.title"), title);
    var second = field(Texts.get("dialogue.start.item"), item);
    var form = new FlowPane(first, second, start);
    form.setRowValignment(javafx.geometry.VPos.BOTTOM);
    form.getStyleClass().add("deck-form");
    return form;
  }

  private static VBox field(String name, javafx.scene.control.Control control) {
    var label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().add("field-label");
    control.setAccessibleText(name);
    var field = new VBox(label, control);
    field.getStyleClass().add("deck-field");
    return field;
  }

  /** Offers the items of the next meeting; the one chosen stays chosen. */
  void setItems(List<Target> items) {
    Optional<UUID> before = chosenItem().map(target -> target.item().id());
    List<Choice<Optional<Target>>> choices = new ArrayList<>();
    choices.add(Choice.of(Optional.empty(), Texts.get("dialogue.start.noItem")));
    items.forEach(target ->
        choices.add(
            Choice.of(
                Optional.of(target),
                Texts.get("dialogue.item.row", target.number(), target.item().title()))));
    item.getItems().setAll(choices);
    item.setValue(
        choices.stream()
            .filter(choice -> choice.value().map(target -> target.item().id()).equals(before))
            .findFirst()
            .orElse(choices.getFirst()));
  }

  @Override
  public Region view() {
    return this;
  }

  @Override
  public void show(Deck shown) {
    deck = Optional.of(shown);
    start.setDisable(false);
    heading.setText(shown.title());
    actions.getChildren().setAll(actions(shown));
    questions.getChildren().clear();
    if (!shown.intro().isBlank()) {
      questions.getChildren().add(words(shown.intro(), "running"));
    }
    List<PlannedRound> plan = shown.shape().rounds();
    if (!plan.isEmpty()) {
      String sum = Texts.get("dialogue.rounds.sum", plan.size(), PlannedRound.minutes(plan));
      questions.getChildren().add(words(sum, "muted"));
    }
    for (Step step : shown.shape().steps()) {
      if (!shown.prompts(step).isEmpty() || shown.shape().area(step).isPresent()) {
        questions.getChildren().add(heading(step, shown.shape().title(step)));
        rounds(plan, step).ifPresent(text -> questions.getChildren().add(words(text, "muted")));
        shown.prompts(step).forEach(p -> questions.getChildren().add(words(p.text(), "question")));
      }
    }
    suggest();
  }

  private static Optional<String> rounds(List<PlannedRound> plan, Step step) {
    String text =
        plan.stream()
            .filter(round -> round.step() == step)
            .map(
                round -> Texts.get("dialogue.rounds.short", round.round().label(), round.minutes()))
            .collect(Collectors.joining(" · "));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  @Override
  public void showNone(String searched) {
    deck = Optional.empty();
    start.setDisable(true);
    heading.setText(Texts.get("dialogue.deck.none", searched));
    actions.getChildren().clear();
    questions.getChildren().clear();
  }

  /** Writes what is typed and not written yet. */
  void flush() {
    drafts.flush();
  }

  void close() {
    drafts.close();
  }

  /** Puts the caret in the title. */
  @Override
  public void goOn() {
    title.requestFocus();
    title.selectAll();
  }

  private List<Button> actions(Deck shown) {
    List<Button> buttons = new ArrayList<>();
    if (!shown.builtIn()) {
      buttons.add(
          action("dialogue.deck.edit", "dialogue.deck.editHelp", () -> onEdit.accept(shown)));
    }
    buttons.add(
        action("dialogue.deck.copy", "dialogue.deck.copyHelp", () -> model.copy(shown, onEdit)));
    buttons.add(
        action(
            "dialogue.deck.export", "dialogue.deck.exportHelp", () -> model.export(shown, "json")));
    buttons.add(
        action(
            "dialogue.deck.exportText",
            "dialogue.deck.exportTextHelp",
            () -> model.export(shown, "md")));
    if (!shown.builtIn()) {
      buttons.add(
          action("dialogue.deck.delete", "dialogue.deck.deleteHelp", () -> model.remove(shown)));
    }
    return buttons;
  }

  private static Button action(String name, String help, Runnable run) {
    Button button = Command.of(Texts.get(name), Texts.get(help), run).button();
    button.getStyleClass().add("small");
    return button;
  }

  private static Node heading(Step step, String title) {
    var label = new Label(title, new StepDisc(step.number()));
    label.getStyleClass().addAll("semibold", "deck-step");
    return label;
  }

  private static Label words(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private Optional<Target> chosenItem() {
    return Optional.ofNullable(item.getValue()).flatMap(Choice::value);
  }

  private void suggest() {
    deck.ifPresent(shown -> {
      if (title.getText().isBlank() || title.getText().equals(suggested)) {
        suggested = model.suggestedTitle(shown, chosenItem());
        drafts.quietly(() -> title.setText(suggested));
      }
    });
  }

  private void start() {
    deck.ifPresent(chosen -> {
      drafts.finish();
      model.start(chosen, title.getText(), chosenItem());
    });
  }

  private static final class Names extends StringConverter<Choice<Optional<Target>>> {
    @Override
    public String toString(@Nullable Choice<Optional<Target>> choice) {
      return choice == null ? "" : choice.name();
    }

    @Override
    public Choice<Optional<Target>> fromString(String name) {
      throw new UnsupportedOperationException("The names are chosen, never typed");
    }
  }
}
