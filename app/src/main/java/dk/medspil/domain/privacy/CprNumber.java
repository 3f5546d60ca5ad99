package dk.medspil.domain.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the ten digits of a number that looks like a CPR number say.
 *
 * @param born the day in it, with the century the seventh digit gives
 * @param oldControl whether the digits fit the control that all numbers had until 2007 (modulus
 *     11); numbers given since then need not fit, so it makes a finding surer and never less sure
 */
public record CprNumber(LocalDate born, boolean oldControl) {
  private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  /** Numbers for people without one of their own add this to the day. */
  private static final int REPLACEMENT = 60;

  /**
   * Reads a number however it is parted; empty if there are not ten digits or no such day. 29
   * February of a year 00 is a day, whatever the century, because people mistype the last digits.
   */
  public static Optional<CprNumber> of(String written) {
    String digits = written.replaceAll("\\D", "");
    if (digits.length() != WEIGHTS.length) {
      return Optional.empty();
    }
    int day = Integer.parseInt(digits, 0, 2, 10);
    int month = Integer.parseInt(digits, 2, 4, 10);
    int inCentury = Integer.parseInt(digits, 4, 6, 10);
    int year = century(inCentury, digits.charAt(6) - '0') + inCentury;
    try {
      LocalDate born =
          LocalDate.of(
              day == 29 && month == 2 && year == 1900 ? 2000 : year,
              month,
              day > REPLACEMENT ? day - REPLACEMENT : day);
      return Optional.of(new CprNumber(born, fits(digits)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** The table of the CPR office: seventh digit and year within the century. */
  private static int century(int year, int seventh) {
    if (seventh <= 3) {
      return 1900;
    }
    if (seventh == 4 || seventh == 9) {
      return year <= 36 ? 2000 : 1900;
    }
    return year <= 57 ? 2000 : 1800;
  }

  private static boolean fits(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }
}
