package dk.medspil.domain.guideline;

import dk.medspil.domain.guideline.GuidelineEvent.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A guideline of the register with everything that belongs to it.
 *
 * @param escalations in the order they were begun
 * @param trail oldest first
 */
public record GuidelineRecord(
    RegisteredGuideline entry, List<Escalation> escalations, List<GuidelineEvent> trail) {
  public GuidelineRecord {
    escalations = List.copyOf(escalations);
    trail = List.copyOf(trail);
  }

  /** The last thing of a kind that happened. */
  public Optional<GuidelineEvent> last(Kind kind) {
    return trail.stream().filter(one -> one.kind() == kind).reduce((before, after) -> after);
  }

  /**
   * Whether the trail bears the state out: nothing was agreed, refused or terminated that was not
   * written down when it happened.
   */
  public boolean isBorneOut() {
    Guideline now = entry.guideline();
    return switch (now.state()) {
      case WISHED -> true;
      case DISCUSSED -> last(Kind.DISCUSSED).isPresent();
      case ADOPTED -> isAgreed();
      case REFUSED -> last(Kind.DISCUSSED).isPresent() && last(Kind.REFUSED).isPresent();
      case TERMINATED, EXPIRED ->
          isAgreed()
              && last(Kind.TERMINATED)
                  .filter(one -> now.noticeOn().filter(one.on()::equals).isPresent())
                  .isPresent();
    };
  }

  private boolean isAgreed() {
    return last(Kind.REGISTERED).isPresent()
        || (last(Kind.DISCUSSED).isPresent() && last(Kind.AGREED).isPresent());
  }
}
