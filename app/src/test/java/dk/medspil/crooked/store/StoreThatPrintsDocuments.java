package dk.medspil.crooked.store;

import dk.medspil.crooked.document.MinutesWithAButton;

/** Breaks two rules: the store looks upwards, and it writes on the console. */
public record StoreThatPrintsDocuments(MinutesWithAButton minutes) {
  void print() {
    System.out.println(minutes);
  }
}
