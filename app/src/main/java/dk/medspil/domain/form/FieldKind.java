package dk.medspil.domain.form;

/** What kind of answer a field takes. */
public enum FieldKind {
  SHORT_TEXT,
  LONG_TEXT,
  /** One of the options. */
  CHOICE,
  /** One step of a scale; the options name the steps, the first is 1. */
  SCALE,
  DATE,
  /** A day the matter is to be looked at again; it can be put in the wheel of the year. */
  REVIEW,
  /** Points that are ticked one by one, each with room for a remark. */
  CHECKLIST,
  /** A person has said yes; fields that depend on it leave the form only when it is ticked. */
  CONSENT,
  /** Rows of the same columns, as many as there is need for. */
  ROWS
}
