package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.RoomKeys;
import java.util.List;

/** What the operator can let the room see. */
final class HoldHallCommands {
  private final HoldRoom room;
  private final Runnable openSince;
  private final Runnable openBoard;

  HoldHallCommands(HoldRoom room, Runnable openSince, Runnable openBoard) {
    this.room = room;
    this.openSince = openSince;
    this.openBoard = openBoard;
  }

  Command startOrStop() {
    return room.isOpen()
        ? command("meeting.hold.show.stop", room::startOrStop, RoomKeys.HALL.keys())
        : command("meeting.hold.show.start", room::startOrStop, RoomKeys.HALL.keys());
  }

  Command item() {
    return command("meeting.hold.show.item", room::showItem, RoomKeys.ITEM.keys());
  }

  Command agenda() {
    return command("meeting.hold.show.agenda", room::showAgenda, RoomKeys.AGENDA.keys());
  }

  Command since() {
    return command("meeting.hold.show.since", openSince, RoomKeys.SINCE_LAST.keys());
  }

  Command readBack() {
    return command("meeting.hold.show.readBack", room::readBack, RoomKeys.READ_BACK.keys());
  }

  Command plan() {
    return command("meeting.hold.show.plan", room::showPlan, RoomKeys.PLAN.keys());
  }

  Command wheel() {
    return command("meeting.hold.show.wheel", room::showWheel, RoomKeys.WHEEL.keys());
  }

  Command board() {
    return command("meeting.hold.show.board", openBoard, RoomKeys.BOARD_OF_ITEM.keys());
  }

  Command blank() {
    return command("meeting.hold.show.blank", room.hall()::toggleBlank, RoomKeys.BLANK.keys());
  }

  /** All of them, and the keys of a clicker. */
  List<Command> all() {
    return List.of(
        command("meeting.hold.show.startOrStop", room::startOrStop, RoomKeys.HALL.keys())
            .withIcon(Icons.HALL),
        command("meeting.hold.show.fromItem", room::startFromItem, "Shift+F5"),
        item(),
        agenda(),
        since(),
        readBack(),
        plan(),
        wheel(),
        board(),
        blank(),
        command("meeting.hold.show.blankClicker", room.hall()::toggleBlank, "B"),
        command("meeting.hold.show.freeze", room.hall()::toggleFrozen, "Period"));
  }

  private static Command command(String key, Runnable run, String keys) {
    return Command.of(Texts.get(key), Texts.get(key), run).withShortcut(keys);
  }
}
