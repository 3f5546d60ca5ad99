package dk.medspil.domain.yearwheel;

import java.time.LocalDate;

/**
 * A document that shows a task was done, kept outside the minutes.
 *
 * @param name what it is called and where it lies; never blank
 * @param on its date
 */
public record Paper(String name, LocalDate on) {
  public Paper {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a document needs a name");
    }
  }
}
