package dk.medspil.domain.form;

import java.util.List;

/**
 * A column of a field with rows.
 *
 * @param id unique in the field
 * @param title its heading
 * @param kind what is written in it
 * @param options what can be chosen; only for {@link Kind#CHOICE}
 */
public record FormColumn(String id, String title, Kind kind, List<String> options) {
  public FormColumn {
    options = List.copyOf(options);
  }

  /** What is written in a column. WHAT, WHO and WHEN make a row a task. */
  public enum Kind {
    TEXT,
    DATE,
    CHOICE,
    /** What is to be done. */
    WHAT,
    /** Who does it: a role. */
    WHO,
    /** The last day. */
    WHEN
  }

  /** Whether its cells hold a day. */
  public boolean isDate() {
    return kind == Kind.DATE || kind == Kind.WHEN;
  }
}
