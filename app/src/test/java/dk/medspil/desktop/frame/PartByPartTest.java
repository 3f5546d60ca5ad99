package dk.medspil.desktop.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartByPartTest {
  @TempDir Path folder;

  private final List<String> built = new CopyOnWriteArrayList<>();
  private Store store;
  private Work work;
  private PartByPart parts;

  @BeforeEach
  void open() {
    store = Store.open(new DataFolder(folder));
    work = Fx.call(() -> new Work(store, failure -> {}));
    parts = Fx.call(() -> new PartByPart(work));
  }

  @AfterEach
  void close() {
    Fx.run(work::close);
    store.close();
  }

  @Test
  void whoWaitsUntilNothingIsUnderWayWaitsForTheLastPart() throws Exception {
    var idle = new CompletableFuture<List<String>>();
    Fx.run(() -> {
      parts.build(parts("a", "b", "c", "d"), 2);
      assertThat(built).containsExactly("a", "b");
      work.whenIdle(() -> idle.complete(List.copyOf(built)));
    });
    assertThat(idle.get(20, TimeUnit.SECONDS)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void newPartsTakeThePlaceOfThoseThatWereNotBuilt() {
    Fx.run(() -> {
      parts.build(parts("a", "b"), 1);
      parts.build(parts("c", "d"), 0);
      parts.finish();
      assertThat(work.underWayProperty().get()).isZero();
    });
    assertThat(built).containsExactly("a", "c", "d");
  }

  @Test
  void aScreenThatIsLeftKeepsNobodyWaiting() {
    Fx.run(() -> {
      parts.build(parts("a", "b", "c"), 1);
      parts.close();
      assertThat(work.underWayProperty().get()).isZero();
      parts.close();
      assertThat(work.underWayProperty().get()).isZero();
    });
    assertThat(built).containsExactly("a");
  }

  private List<Runnable> parts(String... names) {
    return List.of(names).stream().<Runnable>map(name -> () -> built.add(name)).toList();
  }
}
