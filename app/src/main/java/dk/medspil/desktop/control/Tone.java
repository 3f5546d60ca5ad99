package dk.medspil.desktop.control;

import javafx.css.Styleable;

/** What a mark is about; colour is the third signal, so a tone always comes with a word. */
public enum Tone {
  NEUTRAL("tone-neutral"),
  ACCENT("tone-accent"),
  SUCCESS("tone-success"),
  WARNING("tone-warning"),
  DANGER("tone-danger"),
  PRIVATE("tone-private");

  private final String styleClass;

  Tone(String styleClass) {
    this.styleClass = styleClass;
  }

  /** The style class that sets {@code -tone-fg} and {@code -tone-bg} on a node. */
  public String styleClass() {
    return styleClass;
  }

  /** Gives the node this tone and takes away any other. */
  public void applyTo(Styleable node) {
    for (Tone tone : values()) {
      node.getStyleClass().remove(tone.styleClass);
    }
    node.getStyleClass().add(styleClass);
  }
}
