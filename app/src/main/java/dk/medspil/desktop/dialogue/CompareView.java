package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.StepDisc;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.BoardComparison;
import dk.medspil.domain.dialogue.BoardComparison.StepChange;
import dk.medspil.domain.dialogue.Note;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A board beside last time's: what is new, what came again, and what was only said then. */
final class CompareView extends ScrollPane {
  private final Map<UUID, List<String>> became;

  /**
   * @param became what came of the cards of last time, in words
   */
  CompareView(BoardComparison compared, Map<UUID, List<String>> became) {
    this.became = became;
    var box = new VBox();
    box.getStyleClass().add("compare-steps");
    box.getChildren()
        .add(
            label(
                Texts.get(
                    "dialogue.compare.about",
                    compared.before().title(),
                    DanishFormat.date(compared.before().startedOn())),
                "muted"));
    compared.steps().forEach(step -> box.getChildren().add(step(step)));
    setContent(box);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("compare");
    setAccessibleText(Texts.get("dialogue.compare.title"));
  }

  private VBox step(StepChange change) {
    var heading = label(change.title(), "semibold");
    heading.setGraphic(new StepDisc(change.step().number()));
    heading.getStyleClass().add("deck-step");
    var box = new VBox(heading);
    box.getStyleClass().add("compare-step");
    if (change.isEmpty()) {
      box.getChildren().add(label(Texts.get("dialogue.compare.none"), "muted"));
    }
    list(box, "dialogue.compare.fresh", change.fresh());
    list(box, "dialogue.compare.again", change.again());
    list(box, "dialogue.compare.gone", change.gone());
    return box;
  }

  private void list(VBox box, String key, List<Note> notes) {
    if (!notes.isEmpty()) {
      box.getChildren().add(label(Texts.get(key, notes.size()), "field-label"));
      notes.forEach(note -> box.getChildren().add(card(note)));
    }
  }

  private Node card(Note note) {
    String things =
        became.getOrDefault(note.id(), List.of()).stream().collect(Collectors.joining(", "));
    return label(
        things.isEmpty() ? note.text() : Texts.get("dialogue.compare.became", note.text(), things),
        "compare-card");
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
