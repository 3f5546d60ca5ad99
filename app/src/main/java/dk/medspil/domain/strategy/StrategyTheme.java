package dk.medspil.domain.strategy;

import java.util.UUID;

/**
 * A theme of a strategy.
 *
 * @param position from 0
 * @param text what is meant by it; may be empty
 */
public record StrategyTheme(UUID id, UUID strategyId, int position, String title, String text) {

  /** The same theme in other words. */
  public StrategyTheme worded(String newTitle, String newText) {
    return new StrategyTheme(id, strategyId, position, newTitle, newText);
  }
}
