package dk.medspil.cli;

import dk.medspil.store.Change;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
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
    return data.map(DataFolder::new).orElseGet(DataFolder::standard);
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
    run.host().logInto(folder());
    try (Store store = Store.open(folder())) {
      return work.apply(store).join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /** Reads from the store that lies in the folder. */
  <T> T read(Run run, Change<T> work) {
    return existing(run, store -> store.read(work));
  }
}
