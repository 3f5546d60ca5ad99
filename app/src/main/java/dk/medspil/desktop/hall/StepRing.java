package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.hall.HallPalette.StepLook;
import dk.medspil.domain.dialogue.Step;
import java.util.List;

/** The numbers of the steps at the top right, with the step the room is at in colour. */
final class StepRing {
  private StepRing() {}

  /**
   * The mark of a step beside its name. The pictures are those of the usual four steps; where a
   * board has others, such as the white of an egg, its number stands there.
   *
   * @param across in units
   */
  static void mark(
      HallSheet sheet, Step step, List<String> titles, double x, double y, double across) {
    StepLook look = HallPalette.step(step);
    if (titles.equals(HallBoard.USUAL)) {
      sheet.glyph(look.icon(), x, y, across, look.label());
    } else {
      sheet.disc(
          x + across / 2,
          y + across / 2,
          across,
          look.solid(),
          HallPalette.NONE,
          Integer.toString(step.number()),
          3.0,
          look.onSolid());
    }
  }

  static void draw(HallSheet sheet, Step current, int steps) {
    double x = sheet.right();
    for (int i = steps - 1; i >= 0; i--) {
      Step step = Step.values()[i];
      boolean now = step == current;
      StepLook look = HallPalette.step(step);
      double across = now ? vh(6) : vh(4.7);
      sheet.disc(
          x - across / 2,
          vh(6.7),
          across,
          now ? look.solid() : HallPalette.NONE,
          now ? HallPalette.NONE : HallPalette.RING,
          Integer.toString(step.number()),
          now ? 3.0 : 2.6,
          now ? look.onSolid() : HallPalette.SECONDARY);
      x -= across + vh(1.9);
    }
  }
}
