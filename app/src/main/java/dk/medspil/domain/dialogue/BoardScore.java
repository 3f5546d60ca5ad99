package dk.medspil.domain.dialogue;

import java.util.Optional;
import java.util.UUID;

/**
 * What the room rated something, as one number it agreed on.
 *
 * @param id stable for ever
 * @param boardId the board
 * @param pair the pair that was rated; empty when the whole was
 * @param quality what was rated
 * @param points from {@link Quality#LOWEST} to {@link Quality#HIGHEST}, the highest is the good one
 */
public record BoardScore(UUID id, UUID boardId, Optional<Pair> pair, Quality quality, int points) {

  /**
   * @throws IllegalArgumentException if the points are out of range
   */
  public BoardScore {
    if (points < Quality.LOWEST || points > Quality.HIGHEST) {
      throw new IllegalArgumentException("rated " + points);
    }
  }

  /** The same rating with other points. */
  public BoardScore withPoints(int newPoints) {
    return new BoardScore(id, boardId, pair, quality, newPoints);
  }

  /** Whether it is weak. */
  public boolean isWeak() {
    return points <= Quality.WEAK;
  }

  /**
   * Two different parts; which of them comes first makes no difference.
   *
   * @param first the one with the smaller id
   * @param second the one with the larger id
   */
  public record Pair(UUID first, UUID second) {
    /**
     * @throws IllegalArgumentException if the parts are one, or in the other order
     */
    public Pair {
      if (!comesFirst(first, second)) {
        throw new IllegalArgumentException("no pair in order: " + first + ", " + second);
      }
    }

    /** The pair of two parts. */
    public static Pair of(UUID one, UUID other) {
      return comesFirst(one, other) ? new Pair(one, other) : new Pair(other, one);
    }

    /** As text, as the store compares them: a UUID itself is compared as signed numbers. */
    private static boolean comesFirst(UUID one, UUID other) {
      return one.toString().compareTo(other.toString()) < 0;
    }

    /** Whether a part is one of the two. */
    public boolean has(UUID part) {
      return first.equals(part) || second.equals(part);
    }
  }
}
