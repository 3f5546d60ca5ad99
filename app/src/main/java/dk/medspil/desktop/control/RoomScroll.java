package dk.medspil.desktop.control;

import javafx.event.EventDispatcher;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Shows its content as high as the room is, and scrolls only where even its least height is more.
 * Arrows and space belong to what is in it; a plain pane would take them.
 */
public final class RoomScroll extends ScrollPane {
  /** A pane over {@code content}. */
  public RoomScroll(Region content) {
    super(content);
    getStyleClass().add("room-scroll");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(0);
    setFocusTraversable(false);
    EventDispatcher usual = getEventDispatcher();
    setEventDispatcher((event, tail) ->
        event instanceof KeyEvent ? tail.dispatchEvent(event) : usual.dispatchEvent(event, tail));
  }
}
