package dk.medspil.cli;

import dk.medspil.exchange.MeetingJson.Part;
import java.util.Arrays;

/** What can be taken out of a meeting, by its word on the command line. */
enum What {
  AGENDA(Part.AGENDA),
  MINUTES(Part.MINUTES),
  BOARD(Part.BOARD),
  SHEET(Part.SHEET),
  COMMUNICATION(Part.COMMUNICATION);

  private final Part part;

  What(Part part) {
    this.part = part;
  }

  String word() {
    return Words.of(this);
  }

  Part part() {
    return part;
  }

  static What of(String word) {
    return Arrays.stream(values())
        .filter(what -> what.word().equals(word))
        .findFirst()
        .orElseThrow(Words::unknown);
  }
}
