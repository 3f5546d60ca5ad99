package dk.medspil.bench;

import dk.medspil.domain.search.SearchQuery;
import dk.medspil.store.SearchScope;
import dk.medspil.store.SearchStore.Hit;
import dk.medspil.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What happens inside the store: a page of hits, and one keystroke until it is on the disk. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(0)
public class InStore {

  /** The first page in the store of 50,000 items, as the window asks for it. */
  @State(Scope.Benchmark)
  public static class Searching {
    @Param({"fravær", "samtale", "TR", "vagtplan"})
    String words = "";

    private Store store;
    private SearchScope scope;
    private Connection bare;
    private PreparedStatement query;

    /** Opens the store. */
    @Setup
    public void open() throws SQLException {
      bare = DriverManager.getConnection("jdbc:sqlite:" + Stores.huge().store());
      query = bare.prepareStatement(bareQuery(words));
      store = Store.open(Stores.huge());
      scope = store.read(s -> SearchScope.in(s.workplaces().forums().getFirst())).join();
    }

    /** Closes the store. */
    @TearDown
    public void close() throws SQLException {
      store.close();
      bare.close();
    }
  }

  /** A page of twenty hits with their excerpts. */
  @Benchmark
  public List<Hit> search(Searching state) {
    SearchQuery query = SearchQuery.of(state.words, Stores.TODAY);
    return state.store.read(s -> s.search().find(query, state.scope, 20)).join();
  }

  /** The index asked for the newest twenty texts, and nothing else. */
  static String bareQuery(String words) {
    String index = words.length() > 2 ? "search" : "search_word";
    return "SELECT t.kind, t.id, t.title, t.body FROM %1$s JOIN search_text t ON t.row = %1$s.rowid WHERE %1$s MATCH ? ORDER BY %1$s.rowid DESC LIMIT 20"
        .formatted(index);
  }

  /** The same by bare JDBC, without what Medspil leaves out, looks up and marks. */
  @Benchmark
  public int searchBare(Searching state) throws SQLException {
    state.query.setString(1, "\"" + state.words + "\"");
    int letters = 0;
    try (ResultSet rows = state.query.executeQuery()) {
      while (rows.next()) {
        for (int column = 1; column <= 4; column++) {
          letters += rows.getString(column).length();
        }
      }
    }
    return letters;
  }

  /** A new store, and beside it a bare file with the same pragmas. */
  @State(Scope.Benchmark)
  public static class Typing {
    private Store store;
    private Connection bare;
    private PreparedStatement insert;
    private int count;

    /** Opens both. */
    @Setup(Level.Trial)
    public void open() throws IOException, SQLException {
      Path folder = Files.createTempDirectory(Stores.root(), "typing");
      store = Store.open(new dk.medspil.store.DataFolder(folder.resolve("store")));
      bare = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.sqlite"));
      try (Statement statement = bare.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
        statement.execute("PRAGMA secure_delete = ON");
        statement.execute("PRAGMA foreign_keys = ON");
        statement.execute("CREATE TABLE draft(place TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT");
      }
      insert = bare.prepareStatement("INSERT OR REPLACE INTO draft VALUES (?, ?)");
      bare.setAutoCommit(false);
    }

    /** Closes both. */
    @TearDown
    public void close() throws SQLException {
      store.close();
      bare.close();
    }
  }

  /** What a capture line writes while somebody types in it. */
  @Benchmark
  public Object keystroke(Typing state) {
    String text = "Vi mangler makker " + state.count++;
    return state
        .store
        .edit(
            "Skriv",
            "line",
            session -> {
              session.settings().setDraft("line", text);
              return true;
            })
        .join();
  }

  /** The same row by bare JDBC. */
  @Benchmark
  public int keystrokeBare(Typing state) throws SQLException {
    state.insert.setString(1, "line");
    state.insert.setString(2, "Vi mangler makker " + state.count++);
    int rows = state.insert.executeUpdate();
    state.bare.commit();
    return rows;
  }
}
