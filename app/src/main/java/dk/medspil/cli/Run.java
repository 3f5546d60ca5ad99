package dk.medspil.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What one run of the program is given.
 *
 * @param host opens the window and the log
 * @param surroundings what can be seen of the machine
 * @param clock the time
 * @param out where results go
 */
record Run(Host host, Surroundings surroundings, Clock clock, PrintWriter out) {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  /** Today in Denmark, wherever the machine thinks it is. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), DENMARK);
  }

  Instant now() {
    return clock.instant();
  }

  void print(String line) {
    out.println(line);
  }
}
