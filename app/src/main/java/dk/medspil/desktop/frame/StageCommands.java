package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Stages;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The ways between the three stages of a meeting, with the same names and keys on each of them. */
public final class StageCommands {
  private StageCommands() {}

  /** The ways from one stage to the two others, in their order. */
  public static List<Command> from(Frame frame, UUID meeting, Place.Stage here) {
    return Arrays.stream(Place.Stage.values())
        .filter(stage -> stage != here)
        .map(stage -> to(frame, meeting, stage).withIcon(icon(stage)))
        .toList();
  }

  /** The way to one stage. */
  public static Command to(Frame frame, UUID meeting, Place.Stage stage) {
    return named(stage, () -> frame.go(new Place.MeetingAt(meeting, stage)))
        .withShortcut(Stages.Stage.valueOf(stage.name()).keys());
  }

  private static Command named(Place.Stage stage, Runnable go) {
    return switch (stage) {
      case PREPARE ->
          Command.of(Texts.get("frame.stage.prepare"), Texts.get("frame.stage.prepareHelp"), go);
      case HOLD -> Command.of(Texts.get("frame.stage.hold"), Texts.get("frame.stage.holdHelp"), go);
      case MINUTES ->
          Command.of(Texts.get("frame.stage.minutes"), Texts.get("frame.stage.minutesHelp"), go);
    };
  }

  private static Icons icon(Place.Stage stage) {
    return switch (stage) {
      case PREPARE -> Icons.MEETING;
      case HOLD -> Icons.HALL;
      case MINUTES -> Icons.MINUTES;
    };
  }
}
