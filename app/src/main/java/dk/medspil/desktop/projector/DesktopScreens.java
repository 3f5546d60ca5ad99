package dk.medspil.desktop.projector;

import dk.medspil.desktop.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The screens as JavaFX sees them. */
public final class DesktopScreens implements Screens {

  @Override
  public List<HallScreen> others(Stage operator) {
    List<Screen> here =
        Screen.getScreensForRectangle(
            operator.getX(), operator.getY(), operator.getWidth(), operator.getHeight());
    // A window that lies across two screens is worked on where most of it is, which is first.
    Screen own = here.isEmpty() ? Screen.getPrimary() : here.getFirst();
    List<HallScreen> others = new ArrayList<>();
    int number = 1;
    for (Screen screen : Screen.getScreens()) {
      if (!screen.equals(own)) {
        number++;
        others.add(
            new HallScreen(
                name(number, screen, own.getBounds()),
                screen.getBounds(),
                screen.getOutputScaleX()));
      }
    }
    return others;
  }

  private static String name(int number, Screen screen, Rectangle2D own) {
    return name(
        number, screen.getBounds(), screen.getOutputScaleX(), screen.getOutputScaleY(), own);
  }

  /** "Skærm 2, 1920 × 1080, til højre". */
  static String name(int number, Rectangle2D area, double across, double down, Rectangle2D own) {
    return Texts.get(
        "projector.screen",
        Integer.toString(number),
        Long.toString(Math.round(area.getWidth() * across)),
        Long.toString(Math.round(area.getHeight() * down)),
        Texts.get(side(area, own)));
  }

  private static String side(Rectangle2D area, Rectangle2D own) {
    double across = middleX(area) - middleX(own);
    double down = middleY(area) - middleY(own);
    if (Math.abs(across) >= Math.abs(down)) {
      return across < 0 ? "projector.screen.left" : "projector.screen.right";
    }
    return down < 0 ? "projector.screen.above" : "projector.screen.below";
  }

  private static double middleX(Rectangle2D area) {
    return (area.getMinX() + area.getMaxX()) / 2;
  }

  private static double middleY(Rectangle2D area) {
    return (area.getMinY() + area.getMaxY()) / 2;
  }

  @Override
  public void onChange(Runnable listener) {
    Screen.getScreens().addListener((InvalidationListener) change -> listener.run());
  }
}
