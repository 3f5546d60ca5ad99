package dk.medspil.desktop.guideline;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.guideline.RegisteredGuideline;
import java.time.LocalDate;

/** The quick filters over the register. */
enum GuidelineFilter {
  IN_FORCE("guideline.filter.inForce"),
  UNDER_WAY("guideline.filter.underWay"),
  REVIEW("guideline.filter.review"),
  ENDED("guideline.filter.ended"),
  ALL("guideline.filter.all");

  /** So many days ahead a review is shown as near. */
  static final int SOON_DAYS = 60;

  private final String key;

  GuidelineFilter(String key) {
    this.key = key;
  }

  boolean includes(RegisteredGuideline one, LocalDate today) {
    return switch (this) {
      case ALL -> true;
      case IN_FORCE -> one.guideline().bindsOn(today);
      case UNDER_WAY -> one.guideline().isDraft();
      case REVIEW -> isReviewNear(one, today);
      case ENDED -> !one.guideline().bindsOn(today) && !one.guideline().isDraft();
    };
  }

  /** Whether the day of review is passed or near. */
  static boolean isReviewNear(RegisteredGuideline one, LocalDate today) {
    return one.reviewDue(today).filter(day -> !day.isAfter(today.plusDays(SOON_DAYS))).isPresent();
  }

  String text(long count) {
    return Texts.get(key, count);
  }
}
