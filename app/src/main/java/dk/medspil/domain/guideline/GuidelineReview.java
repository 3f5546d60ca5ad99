package dk.medspil.domain.guideline;

import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.WheelProposal;
import dk.medspil.domain.yearwheel.Handled;
import dk.medspil.domain.yearwheel.LastTime;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Ring;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The review of a guideline that is in force. It proposes itself to a meeting as what stands in the
 * wheel of the year does, and is done by an agenda item with an outcome.
 */
public final class GuidelineReview {
  private static final String QUESTIONS =
      "Bruger vi den i hverdagen?\nVirker den, som vi ville?\nSkal noget ændres?";

  private GuidelineReview() {}

  /**
   * The review as something to be done by its day; empty when none is agreed.
   *
   * @param handled the items that came of this review, not of an earlier one
   */
  public static Optional<OccurrenceRecord> of(
      RegisteredGuideline one, List<Handled> handled, LocalDate today) {
    return one.reviewDue(today).map(due -> new OccurrenceRecord(occurrence(one, due), handled));
  }

  private static Occurrence occurrence(RegisteredGuideline one, LocalDate due) {
    String title = "Gennemgå retningslinjen »" + one.title().strip() + "«";
    return Occurrence.own(one.id(), one.forumId(), Ring.FOCUS, title, "", due)
        .worded(title, "", one.guideline().content());
  }

  /** The review as it proposes itself to an agenda, with the words that are in force. */
  public static WheelProposal proposal(OccurrenceRecord review) {
    WheelProposal plain = LastTime.proposal(review, Optional.empty());
    return new WheelProposal(
        Origin.Kind.GUIDELINE_REVIEW,
        plain.occurrence(),
        plain.title(),
        plain.background(),
        QUESTIONS,
        plain.rule(),
        plain.due(),
        plain.items());
  }
}
