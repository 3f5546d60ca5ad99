package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreThreadTest {
  @TempDir Path folder;

  @Test
  void refusesToOpenOnTheJavaFxThread() throws InterruptedException {
    assertThat(failureOn("JavaFX Application Thread", () -> Store.open(data()).close()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("JavaFX thread");
    assertThat(data().store()).doesNotExist();
  }

  @Test
  void refusesToReadAndWriteOnTheJavaFxThread() throws InterruptedException {
    try (StoreFile file = StoreFile.open(data())) {
      List<Runnable> calls =
          List.of(
              () -> file.read(session -> true),
              () -> file.change("Ret", "", session -> true),
              file::undo,
              file::redo,
              file::check,
              () -> file.copyTo(folder.resolve("copy.sqlite")));
      for (Runnable call : calls) {
        assertThat(failureOn("JavaFX Application Thread", call))
            .isInstanceOf(IllegalStateException.class);
        assertThat(failureOn("another", call)).isNull();
      }
    }
  }

  private DataFolder data() {
    return new DataFolder(folder.resolve("data"));
  }

  private static Throwable failureOn(String thread, Runnable work) throws InterruptedException {
    var failure = new AtomicReference<Throwable>();
    Thread.ofPlatform()
        .name(thread)
        .start(() -> {
          try {
            work.run();
          } catch (RuntimeException thrown) {
            failure.set(thrown);
          }
        })
        .join();
    return failure.get();
  }
}
