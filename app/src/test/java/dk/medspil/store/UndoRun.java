package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A session of random actions that is undone to its exact start and redone to its exact end. */
final class UndoRun {
  private UndoRun() {}

  /**
   * Runs actions on a store that begins with something, and takes all of them back and again.
   *
   * @param action one user action; one that the store refuses must leave no trace
   * @return the tables whose rows stood differently at the end
   */
  static Set<String> over(
      Consumer<Session> start, BiConsumer<Session, Random> action, long seed, int actions)
      throws IOException {
    Path temp = Files.createTempDirectory("medspil-undo");
    DataFolder folder = new DataFolder(temp.resolve("data"));
    try (Store store = Store.open(folder)) {
      store
          .seal(
              "Start",
              session -> {
                start.accept(session);
                return true;
              })
          .join();
      Map<String, List<String>> before = everything(folder);
      Random random = new Random(seed);
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < actions; i++) {
        String label = "Handling " + i;
        if (act(store, label, session -> action.accept(session, random))) {
          labels.add(label);
        }
      }
      Map<String, List<String>> after = everything(folder);
      for (String label : labels.reversed()) {
        assertThat(store.undo().join()).contains(label);
      }
      assertThat(store.undo().join()).isEmpty();
      assertThat(everything(folder)).isEqualTo(before);
      for (String label : labels) {
        assertThat(store.redo().join()).contains(label);
      }
      assertThat(store.redo().join()).isEmpty();
      assertThat(everything(folder)).isEqualTo(after);
      assertThat(store.check().join()).isEmpty();
      return after.keySet().stream()
          .filter(table -> !Objects.equals(before.get(table), after.get(table)))
          .collect(Collectors.toUnmodifiableSet());
    } finally {
      delete(temp);
    }
  }

  /** Whether the action became a step that can be undone. */
  private static boolean act(Store store, String label, Consumer<Session> action) {
    try {
      store
          .change(
              label,
              session -> {
                action.accept(session);
                return true;
              })
          .join();
    } catch (CompletionException refused) {
      assertThat(refused).hasCauseInstanceOf(StoreRefusedException.class);
    }
    return store.undoLabel().join().filter(label::equals).isPresent();
  }

  /**
   * Every row of every table, with its place, and the search index as it answers. The bytes of
   * files are left out: they stay while anything can be taken back.
   */
  private static Map<String, List<String>> everything(DataFolder folder) {
    try (var connection = Connections.reader(folder.store())) {
      Handle handle = Jdbi.create(connection).open();
      Map<String, List<String>> all = new LinkedHashMap<>();
      handle
          .createQuery(
              """
              SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name <> 'search'
                AND name <> 'attachment_part' ORDER BY name
              """)
          .mapTo(String.class)
          .forEach(table -> all.put(table, rows(handle, table)));
      all.put(
          "search",
          handle
              .createQuery(
                  """
                  SELECT t.id FROM search JOIN search_text t ON t.row = search.rowid
                  WHERE search MATCH 'kort' ORDER BY t.id
                  """)
              .mapTo(String.class)
              .list());
      return all;
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  /** The tables a new store has, but for those of the index and the bytes of files. */
  static Set<String> tables() throws IOException {
    Path temp = Files.createTempDirectory("medspil-tables");
    DataFolder folder = new DataFolder(temp.resolve("data"));
    try {
      Store.open(folder).close();
      return Set.copyOf(everything(folder).keySet());
    } finally {
      delete(temp);
    }
  }

  private static List<String> rows(Handle handle, String table) {
    return handle
        .createQuery("SELECT rowid AS r, * FROM " + table + " ORDER BY rowid")
        .mapToMap()
        .map(UndoRun::row)
        .list();
  }

  private static String row(Map<String, Object> columns) {
    return columns.entrySet().stream()
        .map(one ->
            one.getKey() + "=" + (one.getValue() instanceof byte[] b ? hash(b) : one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static int hash(byte[] bytes) {
    return java.util.Arrays.hashCode(bytes);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
