package dk.medspil.store;

import dk.medspil.domain.apv.Risk;
import java.util.Optional;
import java.util.UUID;

/**
 * Which solved lines of a plan are asked for.
 *
 * @param forum whose plan it is
 * @param topic the topic they must be under; empty for all
 * @param risk the risk they must have; empty for all
 * @param byPlace whether those of one place come together, places in Danish order and lines without
 *     a place last
 * @param most how many lines at the most
 */
public record SolvedQuery(
    UUID forum, Optional<UUID> topic, Optional<Risk> risk, boolean byPlace, int most) {

  /** The same lines, however many they are. */
  public SolvedQuery all() {
    return new SolvedQuery(forum, topic, risk, byPlace, Integer.MAX_VALUE);
  }
}
