package dk.medspil.domain.strategy;

import dk.medspil.domain.strategy.GoalStatus.Word;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far some goals and efforts are, by the last status each was given.
 *
 * @param counts how many have each word; a word nobody has is 0
 * @param unsaid how many were never given a status
 * @param thisYear how many were given one in the year asked for
 */
public record Progress(Map<Word, Integer> counts, int unsaid, int thisYear) {

  public Progress {
    counts = Map.copyOf(counts);
  }

  /** The progress of some goals and efforts. */
  public static Progress of(Collection<GoalRecord> goals, int year) {
    Map<Word, Integer> counts = new EnumMap<>(Word.class);
    for (Word word : Word.values()) {
      counts.put(word, 0);
    }
    int unsaid = 0;
    int thisYear = 0;
    for (GoalRecord record : goals) {
      if (record.latest().isPresent()) {
        counts.merge(record.latest().get().word(), 1, Integer::sum);
      } else {
        unsaid++;
      }
      thisYear += record.in(year).isPresent() ? 1 : 0;
    }
    return new Progress(counts, unsaid, thisYear);
  }

  /** How many have a word. */
  public int count(Word word) {
    return counts.getOrDefault(word, 0);
  }

  /** All of them. */
  public int all() {
    return unsaid + counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * How much of it is reached, from 0 to 1: what is under way counts half, and what was dropped
   * does not count at all.
   */
  public double share() {
    int wanted = all() - count(Word.DROPPED);
    return wanted == 0 ? 0 : (count(Word.REACHED) + count(Word.UNDER_WAY) / 2.0) / wanted;
  }
}
