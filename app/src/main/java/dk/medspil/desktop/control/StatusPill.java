package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A picture and a word on a tinted ground; read aloud as "Status: i gang". */
public final class StatusPill extends Label {
  /** A pill that says {@code text}. */
  public StatusPill(Tone tone, Icons icon, String text) {
    super(text, icon.node());
    getStyleClass().add("status-pill");
    tone.applyTo(this);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(Texts.get("control.status.accessible", text));
    setMinWidth(USE_PREF_SIZE);
  }

  /** A pill with one of the words of the plan. */
  public StatusPill(Status status) {
    this(status.tone(), status.icon(), status.text());
  }

  /** A word without a picture, used for the form of an item or "nu". */
  public static Label plain(Tone tone, String text) {
    var label = new Label(text);
    label.getStyleClass().add("status-pill");
    tone.applyTo(label);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** The same words and picture without the ground, used in narrow lists. */
  public StatusPill withoutGround() {
    getStyleClass().add("bare");
    return this;
  }

  /** Changes what the pill says. */
  public void show(Tone tone, Icons icon, String text) {
    tone.applyTo(this);
    setGraphic(icon.node());
    setText(text);
    setAccessibleText(Texts.get("control.status.accessible", text));
  }
}
