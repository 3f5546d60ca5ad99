package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Chip;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.privacy.ClearedFindings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A card on the board; its words are edited where they stand. */
final class NoteCard extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass JOINING = PseudoClass.getPseudoClass("joining");
  private static final double EDGE = 0.25;
  private static final PseudoClass CONCEALED = PseudoClass.getPseudoClass("concealed");

  private final UUID note;
  private final CardModel cards;
  private final Autosave autosave;
  private final Label words = new Label();
  private final FlowPane facts = new FlowPane();
  private final TraceLinks links;
  private final DotMark dots;
  private Optional<TextArea> editor = Optional.empty();
  private Optional<Shown> shown = Optional.empty();
  private final Map<Double, Double> heights = new HashMap<>();

  /** All that a card's look is made of. */
  private record Shown(
      Note note, List<Trace> traces, ClearedFindings cleared, boolean voting, boolean focus) {}

  NoteCard(UUID note, BoardModel model, BoardActs acts, Autosave autosave, TraceLinks links) {
    this.note = note;
    this.cards = acts.cards();
    dots = new DotMark(() -> acts.votes().add(note, 1), () -> acts.votes().add(note, -1));
    this.autosave = autosave;
    this.links = links;
    getStyleClass().add("board-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleHelp(Texts.get("dialogue.card.help"));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    facts.getStyleClass().add("board-facts");
    getChildren().setAll(words, facts);
    focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            model.chosenProperty().set(Optional.of(note));
          }
        });
    setOnMouseClicked(event -> {
      if (editor.isEmpty()) {
        requestFocus();
        if (event.getClickCount() == 2) {
          edit();
        }
      }
    });
    setOnDragOver(event -> {
      boolean joins = joins(event);
      pseudoClassStateChanged(JOINING, joins);
      if (joins) {
        event.acceptTransferModes(TransferMode.MOVE);
        event.consume();
      }
    });
    setOnDragExited(event -> pseudoClassStateChanged(JOINING, false));
    setOnDragDropped(event -> {
      if (joins(event) && event.getGestureSource() instanceof NoteCard dragged) {
        acts.groups().group(dragged.note(), note);
        event.setDropCompleted(true);
        event.consume();
      }
    });
    setOnDragDetected(event -> {
      if (editor.isEmpty()) {
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        board.setContent(text());
        event.consume();
      }
    });
  }

  private ClipboardContent text() {
    var content = new ClipboardContent();
    content.putString(words.getText());
    return content;
  }

  /** In its middle a card takes another into its group; at its edges that one lies beside it. */
  private boolean joins(DragEvent event) {
    boolean middle = event.getY() > getHeight() * EDGE && event.getY() < getHeight() * (1 - EDGE);
    return middle
        && event.getGestureSource() instanceof NoteCard dragged
        && dragged != this
        && !(getParent() instanceof GroupFrame && getParent().equals(dragged.getParent()));
  }

  UUID note() {
    return note;
  }

  /** Shows the card as it is; words that are being edited are left alone. */
  void show(Note now, List<Trace> traces, ClearedFindings cleared, boolean voting, boolean focus) {
    var next = Optional.of(new Shown(now, traces, cleared, voting, focus));
    if (next.equals(shown)) {
      // On a board of hundreds a key changes one card; the others cost nothing.
      return;
    }
    shown = next;
    words.setText(now.text());
    boolean barred = BoardHall.isBarred(now.text(), cleared);
    boolean concealed = now.hidden() || barred;
    pseudoClassStateChanged(CONCEALED, concealed);
    facts.getChildren().clear();
    if (concealed) {
      facts
          .getChildren()
          .add(
              fact(
                  Texts.get(barred ? "dialogue.card.barred" : "dialogue.card.hidden"),
                  Icons.HIDDEN));
    }
    dots.show(now.dots(), voting);
    if (dots.isManaged()) {
      facts.getChildren().add(dots);
    }
    if (focus) {
      facts.getChildren().add(fact(Texts.get("dialogue.card.focus"), Icons.HALL));
    }
    now.role().ifPresent(role -> facts.getChildren().add(Chip.role(role)));
    facts.getChildren().addAll(links.of(traces));
    boolean any = !facts.getChildren().isEmpty();
    facts.setVisible(any);
    facts.setManaged(any);
    String spoken =
        concealed ? Texts.get("dialogue.card.accessibleHidden", now.text()) : now.text();
    setAccessibleText(
        now.dots() == 0 ? spoken : Texts.get("dialogue.card.accessibleDots", spoken, now.dots()));
  }

  @Override
  public void requestLayout() {
    // Also called while the parent class is being made.
    if (heights != null) {
      heights.clear();
    }
    super.requestLayout();
  }

  /** Breaking words into lines is what a column of many cards costs; each card does it once. */
  @Override
  protected double computePrefHeight(double width) {
    Double known = heights.get(width);
    if (known == null) {
      known = super.computePrefHeight(width);
      heights.put(width, known);
    }
    return known;
  }

  /** The words are never cut, so a card cannot be lower than it likes to be. */
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  /** Lets the words be edited; each pause is written, Enter and Esc end it. */
  void edit() {
    if (editor.isPresent()) {
      return;
    }
    var area = new TextArea(words.getText());
    area.setWrapText(true);
    area.setPrefRowCount(Math.clamp(words.getText().length() / 25 + 1, 2, 6));
    area.setAccessibleText(Texts.get("dialogue.card.edit"));
    area.getStyleClass().add("board-editor");
    area.textProperty()
        .subscribe((before, now) -> autosave.later(area, () -> cards.rewrite(note, now)));
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            endEdit();
            requestFocus();
            event.consume();
          }
        });
    area.focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) {
            endEdit();
          }
        });
    editor = Optional.of(area);
    getChildren().setAll(area, facts);
    area.requestFocus();
    area.end();
  }

  private void endEdit() {
    editor.ifPresent(area -> {
      editor = Optional.empty();
      autosave.flush();
      getChildren().setAll(words, facts);
    });
  }

  private static Label fact(String words, Icons icon) {
    var label = new Label(words, icon.node());
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    return label;
  }
}
