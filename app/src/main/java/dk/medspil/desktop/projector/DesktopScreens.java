package dk.medspil.desktop.projector;

import dk.medspil.desktop.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The screens as JavaFX sees them. */
public final class DesktopScreens implements Screens {

  @Override
  public List<HallScreen> others(Stage operator) {
    Screen own = own(operator);
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

  /** Where the operator works; the main screen until the window has a place. */
  private static Screen own(Stage operator) {
    List<Screen> all = Screen.getScreens();
    return mostOf(
            operator.getX(),
            operator.getY(),
            operator.getWidth(),
            operator.getHeight(),
            all.stream().map(Screen::getBounds).toList())
        .map(all::get)
        .orElseGet(Screen::getPrimary);
  }

  /**
   * Which screen has most of a window; empty when none has any of it. A window that fills its
   * screen reaches some pixels into the next one on Windows, and one that was dragged may lie
   * across two.
   */
  static Optional<Integer> mostOf(
      double x, double y, double width, double height, List<Rectangle2D> screens) {
    Optional<Integer> best = Optional.empty();
    double most = 0;
    for (int i = 0; i < screens.size(); i++) {
      Rectangle2D screen = screens.get(i);
      double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
      double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
      // False too where the window has no place yet, which is not a number.
      if (across > 0 && down > 0 && across * down > most) {
        most = across * down;
        best = Optional.of(i);
      }
    }
    return best;
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
