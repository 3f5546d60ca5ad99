package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.dialogue.PlannedRound;
import java.time.Duration;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * What is left of the step, in minutes, and the rounds. It never blinks or counts seconds, and is
 * heard only by those who asked for it.
 */
final class ClockMenu extends MenuButton {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final int[] MINUTES = {3, 5, 8, 10, 15, 20, 30};

  private final ClockModel clock;
  private final MenuItem pause;
  private final Timeline tick;
  private final BoardCommands commands;
  private final RoundsModel rounds;
  // A binding nobody holds is forgotten.
  private final ObservableValue<?> planned;
  private final MenuItem more;
  private final Menu times;
  private final CheckMenuItem sound = new CheckMenuItem(Texts.get("dialogue.clock.sound"));
  private final TimeUp timeUp;

  /**
   * @param planned changes when the plan or the round it is at may have
   */
  ClockMenu(
      ClockModel clock, RoundsModel rounds, BoardCommands commands, ObservableValue<?> planned) {
    this.rounds = rounds;
    this.planned = planned;
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
    this.commands = commands;
    this.more = commands.moreTime().menuItem();
    this.times = times;
    sound.selectedProperty().bindBidirectional(clock.soundProperty());
    // Who turns it on hears what it will be.
    sound.setOnAction(event -> ringIfWanted());
    timeUp = new TimeUp(this::ringIfWanted);
    fill();
    // The plan is known when the board is read; which round it is at, when one begins.
    this.planned.subscribe(this::fill);
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

  /** The plan first, where there is one, with the round the room is at marked. */
  private void fill() {
    getItems().clear();
    List<Command> plan = commands.rounds().planned();
    if (!plan.isEmpty()) {
      getItems().add(commands.rounds().next().menuItem());
      var all =
          new Menu(
              Texts.get("dialogue.rounds.menu", plan.size(), PlannedRound.minutes(rounds.plan())));
      for (int i = 0; i < plan.size(); i++) {
        MenuItem item = plan.get(i).menuItem();
        if (i == rounds.atProperty().get()) {
          item.setGraphic(Icons.NEXT.node());
        }
        all.getItems().add(item);
      }
      getItems().addAll(all, new SeparatorMenuItem());
    }
    getItems().addAll(pause, more, times, sound, new SeparatorMenuItem());
    commands.rounds().any().stream().map(Command::menuItem).forEach(getItems()::add);
  }

  private void ringIfWanted() {
    if (clock.soundProperty().get()) {
      SoftTone.play();
    }
  }

  private void refresh() {
    timeUp.look(clock.running());
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
