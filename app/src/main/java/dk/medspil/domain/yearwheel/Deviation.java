package dk.medspil.domain.yearwheel;

import java.time.LocalDate;

/**
 * That a committee has agreed to skip a task it would otherwise have. Only the tasks the handbook
 * names in 2.3 may be skipped, and only with the day and where it stands written (R18).
 *
 * @param on the day it was agreed
 * @param reference the minutes and item it stands in; never blank
 */
public record Deviation(LocalDate on, String reference) {
  public Deviation {
    if (reference.isBlank()) {
      throw new IllegalArgumentException("R18: a deviation needs a reference");
    }
  }
}
