package dk.medspil.cli;

import dk.medspil.document.build.NoPublicEditionException;
import dk.medspil.store.Change;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option that says where the data lies, and the way to the store in it. */
final class StoreOption {
  @Option(
      names = "--data",
      paramLabel = "MAPPE",
      description = "Mappen med data. Udelades den, bruges programmets egen mappe.")
  private Optional<Path> data = Optional.empty();

  boolean isGiven() {
    return data.isPresent();
  }

  DataFolder folder() {
    return data.map(DataFolder::new).orElseGet(DataFolder::standard).followed();
  }

  /** Whether the folder holds a store; asked without the store's classes, which make loggers. */
  boolean exists() {
    return Files.exists(folder().store());
  }

  /** Works on the store that lies in the folder; refuses when there is none. */
  <T> T existing(Run run, Function<Store, CompletableFuture<T>> work) {
    if (!exists()) {
      throw new Refused("I mappen " + folder().path() + " ligger der ingen data fra Medspil.");
    }
    return open(run, work);
  }

  /** Works on the store that lies in the folder or is made there now. */
  <T> T open(Run run, Function<Store, CompletableFuture<T>> work) {
    log(run);
    try (Store store = Store.open(folder())) {
      return work.apply(store).join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /** Refuses to write a file over the store itself. */
  void requireNotTheStore(Path out) {
    if (out.toAbsolutePath().normalize().equals(folder().store().toAbsolutePath().normalize())) {
      throw new Refused("Filen " + out + " er selve data og kan ikke bruges som --out.");
    }
  }

  /**
   * Logs into the folder from now on, if it holds a store; a folder is not made for a log alone.
   */
  void log(Run run) {
    if (exists()) {
      run.host().logInto(folder());
    }
  }

  /** Reads from the store that lies in the folder. */
  <T> T read(Run run, Change<T> work) {
    return existing(run, store -> store.read(session -> attempt(() -> work.apply(session)))).get();
  }

  /** Carries a refusal past the store, which would take it for a failure of its own. */
  private static <T> Supplier<T> attempt(Supplier<T> work) {
    try {
      T result = work.get();
      return () -> result;
    } catch (Refused | NoPublicEditionException refusal) {
      return () -> {
        throw refusal;
      };
    }
  }
}
