package dk.medspil.store;

import dk.medspil.store.RestorePreview.Kind;
import dk.medspil.store.RestorePreview.LostMeeting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Compares a backup with the store, row by row inside SQLite. */
final class RestoreLook {
  private static final List<String> WRITTEN =
      List.of(
          "workplace",
          "forum",
          "member",
          "course",
          "trio_agreement",
          "meeting",
          "agenda_item",
          "outcome",
          "attachment",
          "attendance",
          "proposal",
          "board",
          "board_prompt",
          "note",
          "task",
          "occurrence",
          "survey",
          "strategy",
          "strategy_theme",
          "goal",
          "goal_link",
          "goal_status",
          "survey_count",
          "improvement",
          "guideline",
          "guideline_event",
          "escalation",
          "filled_form",
          "form_answer",
          "minutes",
          "addendum",
          "topic",
          "plan_line",
          "evaluation",
          "trail",
          "apv_round",
          "round_topic",
          "round_result",
          "apv_change",
          "change_topic",
          "accident",
          "own_content",
          "look_file");

  private final Handle handle;

  private RestoreLook(Handle handle) {
    this.handle = handle;
  }

  static RestorePreview beside(Path store, Path backup, Optional<Instant> taken)
      throws SQLException {
    try (Connection connection = Connections.reader(store)) {
      Handle handle = Jdbi.create(connection).open();
      handle.execute("ATTACH DATABASE ? AS old", backup.toString());
      return new RestoreLook(handle).compared(taken);
    }
  }

  static RestorePreview alone(Path backup, Optional<Instant> taken) throws SQLException {
    try (Connection connection = Connections.reader(backup)) {
      RestoreLook look = new RestoreLook(Jdbi.create(connection).open());
      return new RestorePreview(
          taken, look.workplace("main"), look.holds("main"), Map.of(), List.of(), 0);
    }
  }

  private RestorePreview compared(Optional<Instant> taken) {
    Map<Kind, Integer> lost = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      lost.put(kind, count("SELECT count(*) FROM main." + kind.table() + gone(kind)));
    }
    List<LostMeeting> meetings =
        handle
            .createQuery(
                "SELECT day, title FROM main.meeting" + gone(Kind.MEETING) + " ORDER BY day, id")
            .map((row, context) ->
                new LostMeeting(LocalDate.parse(row.getString("day")), row.getString("title")))
            .list();
    return new RestorePreview(
        taken,
        workplace("old"),
        holds("old"),
        lost,
        meetings,
        WRITTEN.stream().mapToInt(this::changed).sum());
  }

  private static String gone(Kind kind) {
    return " WHERE deleted_at IS NULL AND id NOT IN (SELECT id FROM old." + kind.table() + ")";
  }

  private String workplace(String schema) {
    return handle
        .createQuery("SELECT name FROM " + schema + ".workplace")
        .mapTo(String.class)
        .findFirst()
        .orElse("");
  }

  private Map<Kind, Integer> holds(String schema) {
    Map<Kind, Integer> holds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      holds.put(
          kind,
          count(
              "SELECT count(*) FROM " + schema + "." + kind.table() + " WHERE deleted_at IS NULL"));
    }
    return holds;
  }

  /** Columns that an older schema does not have yet are left out on both sides. */
  private int changed(String table) {
    String columns =
        String.join(
            ",",
            handle
                .createQuery(
                    """
                    SELECT name FROM pragma_table_info(:table, 'main')
                    INTERSECT SELECT name FROM pragma_table_info(:table, 'old')
                    """)
                .bind("table", table)
                .mapTo(String.class)
                .list());
    if (columns.isEmpty()) {
      return 0;
    }
    String select = "SELECT " + columns + " FROM %s." + table;
    return count(
        "SELECT count(*) FROM ("
            + select.formatted("main")
            + " EXCEPT "
            + select.formatted("old")
            + ")");
  }

  private int count(String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }
}
