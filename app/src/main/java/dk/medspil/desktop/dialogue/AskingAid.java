package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Step;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Ways to begin a question at a step, and what the one who leads should look out for (7.2). */
final class AskingAid {
  private final Button button;
  private final PopOver popOver = new PopOver();

  private final Step step;

  AskingAid(Step step) {
    this.step = step;
    button =
        Command.of(Texts.get("dialogue.aid.name"), Texts.get("dialogue.aid.help"), this::open)
            .withIcon(Icons.EXPLANATION)
            .iconButton();
    show(BoardShape.FOUR_STEPS);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    popOver.setDetachable(false);
    popOver.setHeaderAlwaysVisible(false);
  }

  /** The button that opens the aid; Esc closes it. */
  Button button() {
    return button;
  }

  private void open() {
    popOver.show(button);
  }

  /** Shows the help of a board; where it says nothing of its own, the usual help. */
  void show(BoardShape shape) {
    popOver.setContentNode(content(shape));
  }

  private VBox content(BoardShape shape) {
    Optional<BoardShape.Area> area = shape.area(step);
    var box =
        new VBox(
            label(Texts.get("dialogue.aid.title", step.number(), shape.title(step)), "h2"),
            label(own(area.map(BoardShape.Area::aim), aim(step)), "muted"),
            label(kind(area), "semibold"),
            label(Texts.get("dialogue.aid.starters"), "semibold"),
            label(own(area.map(BoardShape.Area::starters), starters(step)), "italic"),
            label(Texts.get("dialogue.aid.beware"), "semibold"),
            label(own(area.map(BoardShape.Area::warning), warning(step)), "running"));
    box.getChildren().removeIf(node -> node instanceof Label empty && empty.getText().isEmpty());
    box.getStyleClass().add("asking-aid");
    return box;
  }

  /**
   * A board of the usual steps names its kinds of question; one of its own areas only if it says.
   */
  private String kind(Optional<BoardShape.Area> area) {
    String usual = area.filter(own -> !own.title().isBlank()).isPresent() ? "" : kind(step);
    String named = own(area.map(BoardShape.Area::kind), usual);
    return named.isEmpty() ? "" : Texts.get("dialogue.aid.kind", named);
  }

  private static String own(Optional<String> words, String usual) {
    return words.filter(text -> !text.isBlank()).orElse(usual);
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  /** What the kind of question of a step is usually called (handbook 7.2, after Tomm). */
  static String kind(Step step) {
    return switch (step) {
      case BACKGROUND -> Texts.get("dialogue.aid.kind1");
      case RELATIONS -> Texts.get("dialogue.aid.kind2");
      case POSSIBILITIES -> Texts.get("dialogue.aid.kind3");
      case SOLUTIONS -> Texts.get("dialogue.aid.kind4");
    };
  }

  /** What the room usually is to do at a step. */
  static String aim(Step step) {
    return switch (step) {
      case BACKGROUND -> Texts.get("dialogue.aid.aim1");
      case RELATIONS -> Texts.get("dialogue.aid.aim2");
      case POSSIBILITIES -> Texts.get("dialogue.aid.aim3");
      case SOLUTIONS -> Texts.get("dialogue.aid.aim4");
    };
  }

  /** The usual ways to begin a question at a step. */
  static String starters(Step step) {
    return switch (step) {
      case BACKGROUND -> Texts.get("dialogue.aid.starters1");
      case RELATIONS -> Texts.get("dialogue.aid.starters2");
      case POSSIBILITIES -> Texts.get("dialogue.aid.starters3");
      case SOLUTIONS -> Texts.get("dialogue.aid.starters4");
    };
  }

  /** What one who leads usually should look out for at a step. */
  static String warning(Step step) {
    return switch (step) {
      case BACKGROUND -> Texts.get("dialogue.aid.warning1");
      case RELATIONS -> Texts.get("dialogue.aid.warning2");
      case POSSIBILITIES -> Texts.get("dialogue.aid.warning3");
      case SOLUTIONS -> Texts.get("dialogue.aid.warning4");
    };
  }
}
