package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.dialogue.Step;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Ways to begin a question at a step, and what the one who leads should look out for (7.2). */
final class AskingAid {
  private final Button button;
  private final PopOver popOver = new PopOver();

  AskingAid(Step step) {
    button =
        Command.of(Texts.get("dialogue.aid.name"), Texts.get("dialogue.aid.help"), this::open)
            .withIcon(Icons.EXPLANATION)
            .iconButton();
    popOver.setContentNode(content(step));
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

  private static VBox content(Step step) {
    var box =
        new VBox(
            label(Texts.get("dialogue.aid.title", step.number(), step.label()), "h2"),
            label(aim(step), "muted"),
            label(Texts.get("dialogue.aid.starters"), "semibold"),
            label(starters(step), "italic"),
            label(Texts.get("dialogue.aid.beware"), "semibold"),
            label(warning(step), "running"));
    box.getStyleClass().add("asking-aid");
    return box;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private static String aim(Step step) {
    return switch (step) {
      case BACKGROUND -> Texts.get("dialogue.aid.aim1");
      case RELATIONS -> Texts.get("dialogue.aid.aim2");
      case POSSIBILITIES -> Texts.get("dialogue.aid.aim3");
      case SOLUTIONS -> Texts.get("dialogue.aid.aim4");
    };
  }

  private static String starters(Step step) {
    return switch (step) {
      case BACKGROUND -> Texts.get("dialogue.aid.starters1");
      case RELATIONS -> Texts.get("dialogue.aid.starters2");
      case POSSIBILITIES -> Texts.get("dialogue.aid.starters3");
      case SOLUTIONS -> Texts.get("dialogue.aid.starters4");
    };
  }

  private static String warning(Step step) {
    return switch (step) {
      case BACKGROUND -> Texts.get("dialogue.aid.warning1");
      case RELATIONS -> Texts.get("dialogue.aid.warning2");
      case POSSIBILITIES -> Texts.get("dialogue.aid.warning3");
      case SOLUTIONS -> Texts.get("dialogue.aid.warning4");
    };
  }
}
