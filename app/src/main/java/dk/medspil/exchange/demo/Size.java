package dk.medspil.exchange.demo;

/**
 * How much a grown workplace holds.
 *
 * @param years how far back it goes, 1–30
 * @param meetingsAYear meetings a year in all forums together, 6–400
 * @param itemsAMeeting agenda items in each, 3–40
 * @param linesAYear new APV plan lines a year, 0–500
 */
public record Size(int years, int meetingsAYear, int itemsAMeeting, int linesAYear) {
  private static final int USUAL_MEETINGS = 24;

  public Size {
    require("years", years, 1, 30);
    require("meetings a year", meetingsAYear, 6, 400);
    require("items a meeting", itemsAMeeting, 3, 40);
    require("lines a year", linesAYear, 0, 500);
  }

  /** A residential home's usual pace: eight MED meetings, twelve in TRIO, four for the staff. */
  public static Size ofYears(int years) {
    return new Size(years, USUAL_MEETINGS, 9, 14);
  }

  /** Fifty thousand agenda items in ten years, far more than any one workplace has. */
  public static Size huge() {
    return new Size(10, 250, 20, 200);
  }

  /** How many times a residential home's pace it goes at, at least once. */
  int pace() {
    return Math.max(1, meetingsAYear / USUAL_MEETINGS);
  }

  private static void require(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(what + " must be " + least + "–" + most + ": " + value);
    }
  }
}
