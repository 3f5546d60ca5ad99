package dk.medspil.desktop.frame;

import dk.medspil.desktop.frame.RoomKeys.At;

/**
 * The keys of the two screens one leads a room from, in one table: a key that works in Afhold and
 * on the dialogue board means the same in both. Only the digits follow what is in hand: the kind of
 * a line in Afhold, the dots of a card on the board (design 7).
 */
public enum RoomKeys {
  HALL("F5", At.BOTH),
  BLANK("Alt+B", At.BOTH),
  ON("Page Down", At.BOTH),
  BACK("Page Up", At.BOTH),

  AGENDA("Alt+D", At.MEETING),
  ITEM("Alt+Shift+D", At.MEETING),
  SINCE_LAST("Alt+H", At.MEETING),
  READ_BACK("Alt+E", At.MEETING),
  PLAN("Alt+Shift+A", At.MEETING),
  WHEEL("Alt+Shift+H", At.MEETING),
  BOARD_OF_ITEM("Alt+T", At.MEETING),
  MOVE_SUGGESTED("Alt+N", At.MEETING),
  PRIVATE_NOTE("Alt+K", At.MEETING),
  PAUSE_MEETING("Alt+Z", At.MEETING),
  ABOUT_ITEM("Alt+Y", At.MEETING),

  TO_MINUTES("Alt+R", At.BOARD),
  TO_TASK("Alt+O", At.BOARD),
  TO_PLAN("Alt+A", At.BOARD),
  RAISE("Alt+L", At.BOARD),
  HIDE_CARD("Alt+S", At.BOARD),
  REVEAL("Alt+V", At.BOARD),
  GROUP("Alt+G", At.BOARD),
  SPLIT("Alt+Shift+G", At.BOARD),
  FOCUS("Alt+F", At.BOARD),
  DOTS("Alt+P", At.BOARD),
  VOTE("Alt+Shift+P", At.BOARD),
  NEXT_VIEW("Alt+I", At.BOARD),
  CLOCK("Alt+U", At.BOARD),
  MORE_TIME("Alt+Shift+U", At.BOARD),
  NEXT_ROUND("Alt+Shift+R", At.BOARD),
  RATING("Alt+M", At.BOARD),
  NEXT_PAIR("Alt+J", At.BOARD),
  WEAK_CARDS("Alt+Shift+M", At.BOARD),
  NEXT_QUESTION("Alt+Page Down", At.BOARD),
  PREVIOUS_QUESTION("Alt+Page Up", At.BOARD),
  NEXT_STEP("Shortcut+Right", At.BOARD),
  PREVIOUS_STEP("Shortcut+Left", At.BOARD);

  private final String keys;
  private final At at;

  RoomKeys(String keys, At at) {
    this.keys = keys;
    this.at = at;
  }

  /** Where a key works. */
  public enum At {
    MEETING,
    BOARD,
    BOTH
  }

  /** The keys as a command takes them, "Alt+B". */
  public String keys() {
    return keys;
  }

  /** Where they work. */
  public At at() {
    return at;
  }
}
