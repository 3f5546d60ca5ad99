package dk.medspil.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One row to be saved: it is updated where its key exists and inserted elsewhere. An SQLite upsert
 * would run the insert triggers for rows that are only updated, and those guard R10 and R24.
 */
final class Row {
  private final String table;
  private final Map<String, @Nullable Object> key = new LinkedHashMap<>();
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  private Row(String table) {
    this.table = table;
  }

  static Row of(String table) {
    return new Row(table);
  }

  Row key(String column, Object value) {
    key.put(column, plain(value));
    return this;
  }

  Row set(String column, Object value) {
    values.put(column, plain(value));
    return this;
  }

  void save(Handle handle) {
    if (values.isEmpty() || run(handle, updateSql()) == 0) {
      run(handle, insertSql("INSERT"));
    }
  }

  /** Inserts the row; one whose key is already there stays as it is. */
  void saveNew(Handle handle) {
    run(handle, insertSql("INSERT OR IGNORE"));
  }

  /**
   * Inserts rows of one table, all with the same columns, whose keys are not there yet. One
   * prepared statement for all: for whole workplaces, where each row on its own takes ten times as
   * long.
   */
  static void insertAll(Handle handle, Stream<Row> rows) {
    List<Row> all = rows.toList();
    if (all.isEmpty()) {
      return;
    }
    var batch = handle.prepareBatch(all.getFirst().insertSql("INSERT"));
    for (Row row : all) {
      row.key.forEach(batch::bind);
      row.values.forEach(batch::bind);
      batch.add();
    }
    batch.execute();
  }

  private int run(Handle handle, String sql) {
    var update = handle.createUpdate(sql);
    key.forEach(update::bind);
    values.forEach(update::bind);
    return update.execute();
  }

  private String updateSql() {
    return "UPDATE " + table + " SET " + pairs(values, ", ") + " WHERE " + pairs(key, " AND ");
  }

  private String insertSql(String insert) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(key);
    all.putAll(values);
    String columns = String.join(", ", all.keySet());
    String holders =
        all.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
    return insert + " INTO " + table + "(" + columns + ") VALUES (" + holders + ")";
  }

  private static String pairs(Map<String, @Nullable Object> columns, String between) {
    return columns.keySet().stream()
        .map(name -> name + " = :" + name)
        .collect(Collectors.joining(between));
  }

  /** SQLite knows text, numbers and bytes; everything else is written as one of them. */
  static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> maybe -> plain(maybe.orElse(null));
      case OptionalInt maybe -> maybe.isPresent() ? maybe.getAsInt() : null;
      case Boolean flag -> flag ? 1 : 0;
      case byte[] bytes -> bytes;
      case Integer number -> number;
      case Long number -> number;
      case Enum<?> word -> word.name();
      case LocalDate day -> day.toString();
      default -> value.toString();
    };
  }
}
