package dk.medspil.desktop.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * JavaFX keeps a picture of what each scroll pane shows, to move it when it is scrolled. Those of
 * screens left long ago stay in its pool, which grows by some megabytes with every screen, and a
 * pane inside a pane can be drawn from a picture that is gone. Drawing anew each time costs less.
 *
 * <p>Named in {@code medspil.css}, so that it holds for the panes inside other controls too.
 */
public final class UncachedScrollSkin extends ScrollPaneSkin {
  /** The skin of {@code pane}. */
  public UncachedScrollSkin(ScrollPane pane) {
    super(pane);
    getChildren().stream()
        .filter(part -> part.getStyleClass().contains("viewport"))
        .forEach(viewport -> viewport.setCache(false));
  }
}
