package dk.medspil.domain.dialogue;

import java.util.List;

/** What a board is rated by beside its cards. */
public enum RatingKind {
  /** Each pair of professions or units, by seven qualities (handbook 8.1 no. 22). */
  RELATIONS,
  /** The workplace as a whole, by six factors (handbook 8.1 no. 24). */
  FACTORS;

  /** What is rated, in the order it is asked. */
  public List<Quality> qualities() {
    return Quality.of(this);
  }

  /** Whether pairs of parts are rated; else the whole is. */
  public boolean isOfPairs() {
    return this == RELATIONS;
  }
}
