package dk.medspil.desktop.frame;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** One part of a form on its way between the screen and the store. */
final class Draft {
  private final Supplier<String> now;
  private final Consumer<String> show;
  private String filled;
  private boolean joins;
  private boolean asked;
  private boolean arrived;
  private boolean typed;

  Draft(Supplier<String> now, Consumer<String> show) {
    this.now = now;
    this.show = show;
    this.filled = now.get();
  }

  /** What was left and what was typed before it came are parts of one text. */
  void joinsTyping() {
    joins = true;
  }

  String text() {
    return now.get();
  }

  /** The form itself has set the part. */
  void filled() {
    filled = now.get();
  }

  /** The user has changed the part; whether that can be written already. */
  boolean touched() {
    typed = true;
    return arrived;
  }

  /** Whether nobody has asked yet for what was left. */
  boolean ask() {
    boolean first = !asked;
    asked = true;
    return first;
  }

  /** What was left has come; an empty text means nothing. */
  void arrived(String left) {
    arrived = true;
    String text = now.get();
    if (left.isEmpty()) {
      return;
    }
    if (!typed) {
      show.accept(left);
    } else if (joins && text.startsWith(filled)) {
      show.accept(left + text.substring(filled.length()));
    }
  }

  /** Whether the user typed before what was left had come. */
  boolean isTyped() {
    return typed;
  }
}
