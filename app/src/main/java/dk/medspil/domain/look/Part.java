package dk.medspil.domain.look;

/** A part of a document that can be moved, and left out unless others rely on it. */
public sealed interface Part permits MinutesPart, AgendaPart {

  /** Its Danish name. */
  String label();

  /** One sentence about what stands there. */
  String told();

  /** Whether a document is not one without it. */
  boolean required();

  /** Whether it stands in documents until somebody says otherwise. */
  boolean usual();
}
