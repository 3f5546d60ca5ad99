package dk.medspil.domain.meeting;

/** Whether an item has been treated. */
public enum ItemState {
  OPEN,
  TREATED,
  POSTPONED
}
