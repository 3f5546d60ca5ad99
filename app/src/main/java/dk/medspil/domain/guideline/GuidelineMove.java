package dk.medspil.domain.guideline;

/** What can be done with a guideline (handbook 1.5). */
public enum GuidelineMove {
  DISCUSS,
  AGREE,
  REFUSE,
  CHANGE,
  TERMINATE
}
