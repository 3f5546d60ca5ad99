package dk.medspil.fuzz;

import dk.medspil.content.ContentLibrary;
import dk.medspil.exchange.Gathering;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import dk.medspil.store.StoreRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletionException;

/** Damaged files where the store should lie. */
final class StoreFiles implements Target {
  private static final int HEADER = 100;

  private final DataFolder folder;
  private final byte[] whole;
  private byte[] last = new byte[0];

  StoreFiles(Path under) throws IOException {
    folder = new DataFolder(under.resolve("damaged"));
    try (Store store = Store.open(folder)) {
      store
          .change(
              "Begynd",
              session -> {
                DemoWorkplace.write(session, LocalDate.of(2026, 11, 22), new ContentLibrary());
                return true;
              })
          .join();
    }
    whole = Files.readAllBytes(folder.store());
  }

  @Override
  public String name() {
    return "store";
  }

  @Override
  public boolean once(Mutator mutator) throws IOException {
    if (mutator.random().nextInt(3) > 0) {
      return read(mutator.bytes(whole));
    }
    byte[] changed = whole.clone();
    byte[] head = mutator.bytes(Arrays.copyOf(whole, HEADER));
    System.arraycopy(head, 0, changed, 0, Math.min(HEADER, head.length));
    return read(changed);
  }

  @Override
  public boolean read(byte[] input) throws IOException {
    last = input;
    for (String rest : new String[] {"-wal", "-shm"}) {
      Files.deleteIfExists(folder.store().resolveSibling(folder.store().getFileName() + rest));
    }
    Files.write(folder.store(), input);
    try (Store store = Store.open(folder)) {
      boolean well = store.check().join().isEmpty();
      store.read(Gathering::workplace).join();
      return well;
    } catch (StoreRefusedException refusal) {
      return Target.refused(refusal);
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof StoreRefusedException refusal) {
        return Target.refused(refusal);
      }
      throw failure;
    }
  }

  @Override
  public byte[] lastInput() {
    return last;
  }
}
