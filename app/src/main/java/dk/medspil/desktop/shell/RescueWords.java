package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.store.StoreRefusedException.Reason;

/**
 * What the rescue window says about one kind of trouble.
 *
 * @param title the trouble in one line
 * @param happened what happened
 * @param safe what is safe
 * @param now what to do
 */
record RescueWords(String title, String happened, String safe, String now) {

  static RescueWords of(Reason reason) {
    return switch (reason) {
      case LOST ->
          new RescueWords(
              Texts.get("shell.rescue.lost.title"),
              Texts.get("shell.rescue.lost.happened"),
              Texts.get("shell.rescue.lost.safe"),
              Texts.get("shell.rescue.lost.do"));
      case FOREIGN ->
          new RescueWords(
              Texts.get("shell.rescue.foreign.title"),
              Texts.get("shell.rescue.foreign.happened"),
              Texts.get("shell.rescue.foreign.safe"),
              Texts.get("shell.rescue.foreign.do"));
      default ->
          new RescueWords(
              Texts.get("shell.rescue.damaged.title"),
              Texts.get("shell.rescue.damaged.happened"),
              Texts.get("shell.rescue.damaged.safe"),
              Texts.get("shell.rescue.damaged.do"));
    };
  }
}
