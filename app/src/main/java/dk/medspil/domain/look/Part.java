package dk.medspil.domain.look;

/** A part of a document that can be moved, and left out unless others rely on it. */
public sealed interface Part permits MinutesPart, AgendaPart {

  /** When a part is in a document. */
  enum Presence {
    /** No document is without it. */
    ALWAYS,
    /** Until it is left out. */
    USUALLY,
    /** Not until it is asked for. */
    WHEN_ASKED
  }

  /** Its Danish name. */
  String label();

  /** One sentence about what stands there. */
  String told();

  /** When it is there. */
  Presence presence();

  /** Whether a document is not one without it. */
  default boolean required() {
    return presence() == Presence.ALWAYS;
  }

  /** Whether it stands in documents until somebody says otherwise. */
  default boolean usual() {
    return presence() != Presence.WHEN_ASKED;
  }
}
