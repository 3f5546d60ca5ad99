package dk.medspil.domain.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A round of a plan: at which step, who speaks, and for how long.
 *
 * @param step the step it belongs to
 * @param round how the room works
 * @param minutes how long, from 1 to {@value #LONGEST}
 */
public record PlannedRound(Step step, Round round, int minutes) {
  /** The longest round, in minutes. */
  public static final int LONGEST = 240;

  /** The most rounds a plan has. */
  public static final int MOST = 40;

  /**
   * @throws IllegalArgumentException if it takes no time or longer than the longest
   */
  public PlannedRound {
    if (minutes < 1 || minutes > LONGEST) {
      throw new IllegalArgumentException("a round of " + minutes + " minutes");
    }
  }

  /** How long all of them take, in minutes. */
  public static int minutes(List<PlannedRound> plan) {
    return plan.stream().mapToInt(PlannedRound::minutes).sum();
  }

  /** A plan as one text to keep, which {@link #read} reads; empty for none. */
  public static String text(List<PlannedRound> plan) {
    return plan.stream()
        .map(each -> each.step().number() + " " + each.round().name() + " " + each.minutes())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static List<PlannedRound> read(String text) {
    return text.lines().map(PlannedRound::line).toList();
  }

  private static PlannedRound line(String line) {
    String[] parts = line.split(" ");
    if (parts.length != 3) {
      throw new IllegalArgumentException("no round: " + line);
    }
    return new PlannedRound(
        Step.of(Integer.parseInt(parts[0])),
        Round.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(parts[2]));
  }

  /** The round after one that is under way; the first when none is, none after the last. */
  public static Optional<PlannedRound> after(List<PlannedRound> plan, int index) {
    int next = index + 1;
    return next < plan.size() ? Optional.of(plan.get(next)) : Optional.empty();
  }
}
