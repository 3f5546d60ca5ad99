package dk.medspil.domain.meeting;

import dk.medspil.domain.calendar.DanishInput;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A new agenda item typed on one line, with its minutes at the end: "Pauser 15 min".
 *
 * @param title the line without the minutes; empty only when the line was
 * @param minutes planned minutes, 1–600, when the line ended with a length of time
 */
public record ItemShorthand(String title, OptionalInt minutes) {
  private static final int MOST_WORDS = 5;
  private static final int MOST_MINUTES = 600;

  /** Reads a line. A bare number stays in the title, for "Budget 2027" is not about minutes. */
  public static ItemShorthand read(String line) {
    String text = line.strip();
    String[] words = text.split("\\s+");
    for (int count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
      String title = String.join(" ", java.util.Arrays.copyOf(words, words.length - count));
      String end =
          String.join(" ", java.util.Arrays.copyOfRange(words, words.length - count, words.length));
      Optional<Integer> minutes = minutes(end);
      if (minutes.isPresent()) {
        return new ItemShorthand(title.replaceAll("[,:–-]$", "").strip(), of(minutes.get()));
      }
    }
    return new ItemShorthand(text, OptionalInt.empty());
  }

  private static OptionalInt of(int minutes) {
    return OptionalInt.of(minutes);
  }

  private static Optional<Integer> minutes(String text) {
    if (text.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    return DanishInput.duration(text)
        .toOptional()
        .map(Duration::toMinutes)
        .filter(minutes -> minutes <= MOST_MINUTES)
        .map(Long::intValue);
  }
}
