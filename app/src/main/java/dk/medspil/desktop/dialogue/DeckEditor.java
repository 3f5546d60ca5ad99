package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.SameFocus;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Edits one of the user's own decks: title, introduction, and the questions of each step. */
final class DeckEditor extends VBox {
  private final DialoguesModel model;
  private final String id;
  private final Autosave autosave = new Autosave();
  private final Drafts drafts;
  private final TextField title = new TextField();
  private final TextArea intro = new TextArea();
  private final Map<String, PromptRow> rows = new HashMap<>();
  private final Map<Step, VBox> steps = new EnumMap<>(Step.class);
  private final List<StepWords> stepWords = new ArrayList<>();
  private final PlanEditor plan;
  private final Subscription reading;
  private final Runnable onBack;

  /** A new copy is opened before the list that holds it has been read. */
  private boolean seen;

  DeckEditor(DialoguesModel model, Deck deck, Runnable onBack) {
    this.model = model;
    this.id = deck.id();
    this.drafts = new Drafts(model.work());
    this.onBack = onBack;
    this.plan = new PlanEditor(model, id, autosave);
    getStyleClass().add("dialogue-part");
    var back =
        Command.of(Texts.get("dialogue.editor.back"), Texts.get("dialogue.editor.backHelp"), onBack)
            .withIcon(Icons.BACK)
            .linkButton();
    var heading = new Label(Texts.get("dialogue.editor.title"));
    heading.getStyleClass().add("h1");
    var head = new HBox(back, heading);
    head.getStyleClass().add("page-head");
    intro.setWrapText(true);
    intro.setPrefRowCount(3);
    var content =
        new VBox(
            field(Texts.get("dialogue.editor.deckTitle"), title),
            field(Texts.get("dialogue.editor.intro"), intro));
    content.getStyleClass().add("deck-content");
    for (Step step : deck.shape().steps()) {
      content.getChildren().add(section(step));
    }
    content.getChildren().add(plan);
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    var card = Card.untitled(Texts.get("dialogue.editor.title"), scroll).flush();
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().setAll(head, card);
    show(deck);
    drafts.restore();
    autosave.watch(
        title,
        title.textProperty(),
        words -> model.type(id, "title", now -> DeckEdits.titled(now, words)));
    autosave.watch(
        intro,
        intro.textProperty(),
        words -> model.type(id, "intro", now -> DeckEdits.introduced(now, words)));
    reading = model.pictureProperty().subscribe(now -> now.ifPresent(this::read));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            onBack.run();
            event.consume();
          }
        });
  }

  /** Puts the caret in the title. */
  void focus() {
    // The scroll pane takes its content into the window when it gets its skin.
    applyCss();
    title.requestFocus();
    title.end();
  }

  /** Writes what is typed and not written yet. */
  void flush() {
    autosave.flush();
    drafts.flush();
  }

  /** Writes the last words and stops listening. */
  void close() {
    autosave.close();
    drafts.close();
    reading.unsubscribe();
  }

  private void read(DialoguesPicture picture) {
    Optional<Deck> now =
        picture.ownDecks().stream().filter(deck -> deck.id().equals(id)).findFirst();
    now.ifPresent(this::show);
    if (seen && now.isEmpty()) {
      // The making of the copy was taken back.
      onBack.run();
    }
    seen |= now.isPresent();
  }

  private static VBox field(String name, Control control) {
    var label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().add("field-label");
    control.setAccessibleText(name);
    return new VBox(label, control);
  }

  private VBox section(Step step) {
    var words = new StepWords(model, id, step, autosave);
    stepWords.add(words);
    var list = new VBox();
    list.getStyleClass().add("prompt-rows");
    steps.put(step, list);
    var adding = new TextField();
    String name = Texts.get("dialogue.editor.add", step.number());
    adding.setPromptText(name);
    adding.setAccessibleText(name);
    adding.setAccessibleHelp(Texts.get("dialogue.editor.addHelp"));
    adding.setOnAction(event -> add(step, adding));
    drafts.text("deck/" + id + "/" + step.number(), adding);
    adding
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            add(step, adding);
          }
        });
    return new VBox(words, list, adding);
  }

  private void add(Step step, TextField adding) {
    String text = adding.getText().strip();
    if (!text.isEmpty()) {
      adding.clear();
      model.change(id, now -> DeckEdits.plus(now, step, text));
    }
  }

  private void show(Deck deck) {
    fill(title, deck.title());
    fill(intro, deck.intro());
    stepWords.forEach(words -> words.show(deck.shape()));
    plan.show(deck);
    for (Step step : deck.shape().steps()) {
      List<PromptRow> now = new ArrayList<>();
      for (Deck.Prompt prompt : deck.prompts(step)) {
        PromptRow row =
            rows.computeIfAbsent(
                prompt.id(),
                fresh -> new PromptRow(model, id, fresh, deck.shape().steps(), autosave));
        row.show(prompt);
        now.add(row);
      }
      Optional.ofNullable(steps.get(step)).ifPresent(list -> SameFocus.place(list, now));
    }
  }

  private void fill(TextInputControl field, String text) {
    autosave.show(field, field.textProperty(), text);
  }
}
