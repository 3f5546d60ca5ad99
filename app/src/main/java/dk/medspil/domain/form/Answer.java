package dk.medspil.domain.form;

import java.util.Comparator;

/**
 * One thing somebody wrote in a form.
 *
 * @param field id of the field
 * @param row id of the row, number of the point from 1, or "" for the field itself
 * @param part id of the column, {@link #REMARK} at a point, or "" for the row or field itself
 * @param value the words; a day as {@code yyyy-mm-dd}, a tick as {@link #YES}, never empty
 */
public record Answer(String field, String row, String part, String value) {
  /** A point that is ticked. */
  public static final String YES = "ja";

  /** The part that holds what was written at a point. */
  public static final String REMARK = "note";

  static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::field).thenComparing(Answer::row).thenComparing(Answer::part);

  boolean isAt(String wantedField, String wantedRow, String wantedPart) {
    return field.equals(wantedField) && row.equals(wantedRow) && part.equals(wantedPart);
  }
}
