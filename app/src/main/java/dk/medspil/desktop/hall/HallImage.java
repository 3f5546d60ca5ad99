package dk.medspil.desktop.hall;

import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/** What the room sees as a picture to put in a letter or on a wall; light whatever the room is. */
public final class HallImage {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private HallImage() {}

  /** Draws the first page of a picture; on the JavaFX thread. */
  public static Image of(HallPicture picture) {
    HallPane pane = HallPane.miniature();
    pane.pictureProperty().set(picture);
    var scene = new Scene(pane, WIDTH, HEIGHT);
    scene.getRoot().applyCss();
    pane.resize(WIDTH, HEIGHT);
    pane.layout();
    return pane.snapshot(new SnapshotParameters(), new WritableImage(WIDTH, HEIGHT));
  }
}
