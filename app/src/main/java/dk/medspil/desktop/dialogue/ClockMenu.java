package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * What is left of the step, in minutes, and the rounds. It never blinks, beeps or counts seconds.
 */
final class ClockMenu extends MenuButton {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final int[] MINUTES = {3, 5, 8, 10, 15, 20, 30};

  private final ClockModel clock;
  private final MenuItem pause;
  private final Timeline tick;

  ClockMenu(ClockModel clock, BoardCommands commands) {
    this.clock = clock;
    setGraphic(Icons.TIME.node());
    setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("clock-menu");
    String help = commands.clock().help();
    setAccessibleHelp(help);
    setTooltip(new Tooltip(help));
    pause = commands.clock().menuItem();
    var times = new Menu(Texts.get("dialogue.clock.set"));
    for (int minutes : MINUTES) {
      var item = new MenuItem(Texts.get("dialogue.clock.minutes", minutes));
      item.setOnAction(event -> clock.start(Duration.ofMinutes(minutes)));
      times.getItems().add(item);
    }
    getItems().setAll(pause, commands.moreTime().menuItem(), times, new SeparatorMenuItem());
    commands.rounds().stream().map(Command::menuItem).forEach(getItems()::add);
    clock.clockProperty().subscribe(now -> refresh());
    tick = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> refresh()));
    tick.setCycleCount(Animation.INDEFINITE);
    // Only while it is seen: a screen that was left must not be kept alive by its clock.
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            tick.stop();
          } else {
            tick.play();
          }
        });
  }

  private void refresh() {
    boolean running = clock.clockProperty().get().filter(now -> now.isRunning()).isPresent();
    String words =
        clock
            .minutesLeft()
            .map(left ->
                left > 0
                    ? Texts.get(running ? "dialogue.clock.left" : "dialogue.clock.paused", left)
                    : left == 0
                        ? Texts.get("dialogue.clock.up")
                        : Texts.get("dialogue.clock.over", -left))
            .orElse(Texts.get("dialogue.clock.name"));
    if (!words.equals(getText())) {
      setText(words);
      setAccessibleText(Texts.get("dialogue.clock.accessible", words));
    }
    pseudoClassStateChanged(OVER, clock.minutesLeft().filter(left -> left <= 0).isPresent());
    pause.setText(
        Texts.get(running ? "dialogue.command.clockPause" : "dialogue.command.clockStart"));
  }
}
