package dk.medspil.domain.apv;

import java.util.List;

/**
 * A round with what it found.
 *
 * @param round the round
 * @param results in the order they are shown
 */
public record RoundRecord(Round round, List<RoundResult> results) {

  public RoundRecord {
    results = List.copyOf(results);
  }
}
