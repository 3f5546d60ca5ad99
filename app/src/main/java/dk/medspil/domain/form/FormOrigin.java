package dk.medspil.domain.form;

import java.util.UUID;

/** What a form was begun from, so that each leads to the other. */
public record FormOrigin(Kind kind, UUID id) {
  /** What it can be. */
  public enum Kind {
    AGENDA_ITEM,
    PLAN_LINE,
    TASK
  }
}
