package dk.medspil.domain.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How a mean has moved since the same was asked the last time. */
public enum SinceLast {
  BETTER("bedre end sidst"),
  SAME("som sidst"),
  WORSE("dårligere end sidst");

  /** A twentieth of the scale: less is what one more or fewer at work that day can move. */
  private static final double NOTHING = 0.05;

  private final String label;

  SinceLast(String label) {
    this.label = label;
  }

  /** The Danish words for it. */
  public String label() {
    return label;
  }

  /** The move from one mean to another. */
  public static SinceLast of(Scale scale, double before, double now) {
    double move = scale.goodness(now) - scale.goodness(before);
    if (Math.abs(move) < NOTHING) {
      return SAME;
    }
    return move > 0 ? BETTER : WORSE;
  }

  /** The run of the same kind in the same forum that was counted last before this one. */
  public static Optional<Survey> before(Survey survey, Collection<Survey> all) {
    return all.stream()
        .filter(Survey::isCounted)
        .filter(one -> one.forumId().equals(survey.forumId()) && one.kind().equals(survey.kind()))
        .filter(one -> one.scale().equals(survey.scale()))
        .filter(one -> one.heldOn().isBefore(survey.heldOn()))
        .max(Comparator.comparing(Survey::heldOn).thenComparing(one -> one.id().toString()));
  }
}
