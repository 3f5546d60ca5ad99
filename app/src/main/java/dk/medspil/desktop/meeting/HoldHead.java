package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.StageCommands;
import dk.medspil.domain.calendar.DanishFormat;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * In the top line: which meeting, how it stands against its plan, what time it is, and the button
 * that ends it.
 */
final class HoldHead {
  private static final int BEHIND_FROM = 2;

  private final HoldModel model;
  private final Label day = new Label();
  private final StatusPill pace = new StatusPill(Tone.NEUTRAL, Icons.TIME, "");
  private final Label clock = new Label();
  private final Button startOrFinish = new Button();
  private final Button toMinutes;
  private final MenuButton more = new MenuButton();
  private final FoldingLine view;

  HoldHead(HoldModel model, Button drawer) {
    this.model = model;
    day.getStyleClass().add("muted");
    day.setWrapText(true);
    day.setMinHeight(Region.USE_PREF_SIZE);
    clock.getStyleClass().add("clock");
    clock.setMinWidth(Region.USE_PREF_SIZE);
    startOrFinish.setMinWidth(Region.USE_PREF_SIZE);
    more.setText(Texts.get("meeting.hold.more"));
    more.setGraphic(Icons.MORE.node());
    more.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    more.setAccessibleText(Texts.get("meeting.hold.more"));
    more.getStyleClass().addAll("hold-more", "no-arrow");
    var state = new HBox(pace, clock);
    state.getStyleClass().add("page-head");
    toMinutes =
        StageCommands.to(model.frame(), model.meeting(), Place.Stage.MINUTES).primaryButton();
    toMinutes.setMinWidth(Region.USE_PREF_SIZE);
    toMinutes.managedProperty().bind(toMinutes.visibleProperty());
    var acts = new HBox(drawer, startOrFinish, toMinutes, more);
    acts.getStyleClass().add("page-head");
    view = new FoldingLine(day, new FoldingLine(state, acts), 9);
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
  }

  Region view() {
    return view;
  }

  private void show(HoldPicture now) {
    day.setText(Texts.get("meeting.hold.day", DanishFormat.weekdayDate(now.meeting().date())));
    clock.setText(DanishFormat.clock(now.time()));
    clock.setAccessibleText(DanishFormat.time(now.time()));
    pace(now);
    actions(now);
  }

  private void pace(HoldPicture now) {
    if (!now.isRunning()) {
      pace.show(Tone.NEUTRAL, Icons.MEETING, now.meeting().state().label());
    } else if (!now.ticking()) {
      pace.show(Tone.NEUTRAL, Icons.WAITING, Texts.get("meeting.hold.paused"));
    } else {
      int behind =
          now.meeting()
              .currentItem()
              .map(item -> HoldForecast.of(now.meeting(), now.items(), item, now.time()).behind())
              .orElse(0);
      if (behind >= BEHIND_FROM) {
        pace.show(Tone.WARNING, Icons.TIME, Texts.get("meeting.hold.behind", behind));
      } else {
        pace.show(Tone.NEUTRAL, Icons.TIME, Texts.get("meeting.hold.onPlan"));
      }
    }
  }

  private void actions(HoldPicture now) {
    Optional<Command> main =
        now.isRunning()
            ? Optional.of(finish())
            : now.locked() || now.items().isEmpty() ? Optional.empty() : Optional.of(start(now));
    main.ifPresent(command -> command.applyTo(startOrFinish));
    startOrFinish.setVisible(main.isPresent());
    startOrFinish.setManaged(main.isPresent());
    // A meeting that is over waits for its minutes, and not for being held again.
    toMinutes.setVisible(now.isHeld());
    startOrFinish.getStyleClass().remove("accent");
    if (!now.isRunning() && !now.isHeld()) {
      startOrFinish.getStyleClass().add("accent");
    }
    more.getItems()
        .setAll(
            StageCommands.from(model.frame(), model.meeting(), Place.Stage.HOLD).stream()
                .map(HoldHead::item)
                .toList());
    var readBack = new CheckMenuItem(Texts.get("meeting.hold.readBack.wish"));
    readBack.setSelected(now.readBackFirst());
    readBack.setOnAction(event -> model.readBack().wish(readBack.isSelected()));
    more.getItems().add(readBack);
    if (now.isRunning()) {
      more.getItems().add(pause(now).menuItem());
    }
  }

  /** Without the keys: the window has them already, and an item would take them with it. */
  private static MenuItem item(Command command) {
    var item = new MenuItem(command.name());
    item.setOnAction(event -> command.run().run());
    return item;
  }

  Command startOrFinish() {
    return Command.of(
            Texts.get("meeting.hold.startOrFinish"),
            Texts.get("meeting.hold.startOrFinish"),
            startOrFinish::fire)
        .withShortcut("Shortcut+Shift+Enter");
  }

  void focusStart() {
    startOrFinish.requestFocus();
  }

  private Command finish() {
    return Command.of(
        Texts.get("meeting.hold.finish"), Texts.get("meeting.hold.finishHelp"), model::finish);
  }

  private Command start(HoldPicture now) {
    return now.isHeld()
        ? Command.of(
            Texts.get("meeting.hold.resume"), Texts.get("meeting.hold.resumeHelp"), model::start)
        : Command.of(
            Texts.get("meeting.hold.start"), Texts.get("meeting.hold.startHelp"), model::start);
  }

  private Command pause(HoldPicture now) {
    return now.ticking()
        ? Command.of(
            Texts.get("meeting.hold.pause"),
            Texts.get("meeting.hold.pauseHelp"),
            model::pauseOrGoOn)
        : Command.of(
            Texts.get("meeting.hold.goOn"), Texts.get("meeting.hold.goOn"), model::pauseOrGoOn);
  }
}
