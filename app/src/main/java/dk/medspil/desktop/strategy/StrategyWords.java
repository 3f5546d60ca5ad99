package dk.medspil.desktop.strategy;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Bar;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.GoalStatus.Word;
import dk.medspil.domain.strategy.Progress;
import dk.medspil.domain.strategy.Strategy;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Words and small pieces the screens of strategies share. */
final class StrategyWords {
  private StrategyWords() {}

  /** A label that shows all its words, on as many lines as it takes. */
  static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A pane that scrolls up and down only, and never takes the focus itself. */
  static ScrollPane scrolling(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  static String years(Strategy strategy) {
    return strategy.fromYear() == strategy.toYear()
        ? Integer.toString(strategy.fromYear())
        : Texts.get(
            "strategy.years",
            Integer.toString(strategy.fromYear()),
            Integer.toString(strategy.toYear()));
  }

  /** How much is reached, as a bar with its percentage. */
  static HBox bar(Progress progress) {
    int percent = (int) Math.round(progress.share() * 100);
    String words = Texts.get("strategy.percent", percent);
    var bar = new Bar("survey-bar");
    bar.setShare(progress.share());
    bar.setAccessibleText(words);
    var number = new Label(words);
    number.getStyleClass().addAll("small", "strategy-percent");
    number.setMinWidth(Region.USE_PREF_SIZE);
    var both = new HBox(bar, number);
    both.getStyleClass().add("survey-measure");
    return both;
  }

  static String status(Optional<GoalStatus> status) {
    return status.map(one -> one.word().label()).orElseGet(() -> Texts.get("strategy.status.none"));
  }

  static StatusPill pill(Optional<GoalStatus> status) {
    return new StatusPill(
        status.map(one -> tone(one.word())).orElse(Tone.NEUTRAL),
        status.map(one -> icon(one.word())).orElse(Icons.EFFECT_PENDING),
        status(status));
  }

  private static Tone tone(Word word) {
    return switch (word) {
      case NOT_BEGUN -> Tone.WARNING;
      case UNDER_WAY -> Tone.ACCENT;
      case REACHED -> Tone.SUCCESS;
      case DROPPED -> Tone.NEUTRAL;
    };
  }

  private static Icons icon(Word word) {
    return switch (word) {
      case NOT_BEGUN -> Icons.WAITING;
      case UNDER_WAY -> Icons.UNDER_WAY;
      case REACHED -> Icons.DONE;
      case DROPPED -> Icons.NO;
    };
  }
}
