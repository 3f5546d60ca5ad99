package dk.medspil.domain.strategy;

import java.util.UUID;

/**
 * A forum's strategy (handbook 8.1 no. 26).
 *
 * @param aim what it is to lead to, in a sentence or two; may be empty
 * @param fromYear the first year it holds
 * @param toYear the last, not before the first
 */
public record Strategy(UUID id, UUID forumId, String title, String aim, int fromYear, int toYear) {

  /** The same strategy in other words. */
  public Strategy worded(String newTitle, String newAim) {
    return new Strategy(id, forumId, newTitle, newAim, fromYear, toYear);
  }

  /** The same strategy for other years; a last year before the first is moved to it. */
  public Strategy lasting(int from, int to) {
    return new Strategy(id, forumId, title, aim, from, Math.max(from, to));
  }
}
