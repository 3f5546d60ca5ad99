package dk.medspil.fuzz;

import dk.medspil.content.RefusedContentException;
import dk.medspil.exchange.Gathering;
import dk.medspil.exchange.IncomingFile;
import dk.medspil.exchange.PackageWriter;
import dk.medspil.exchange.RefusedPackageException;
import dk.medspil.store.DataFolder;
import dk.medspil.store.SettingStore.OwnContent;
import dk.medspil.store.Store;
import dk.medspil.store.StoreRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.zip.ZipFile;

/** Packages of meetings, brought into a store that holds something already. */
final class Packages implements Target {
  private static final String OWN = "5b0b5ff5-4a3f-4f3e-8f10-0a6a3d0f7c11";

  private final Path file;
  private final DataFolder folder;
  private final byte[] empty;
  private Store store;
  private final String before;
  private final byte[] whole;
  private final String manifest;
  private final String content;
  private byte[] last = new byte[0];

  Packages(Path work) throws IOException {
    file = work.resolve("pakke.medspil");
    folder = new DataFolder(work.resolve("store"));
    whole = Corpus.bytes("moede.medspil");
    Files.write(file, whole);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      manifest = text(zip, "manifest.json");
      content = text(zip, "content.json");
    }
    store = Store.open(folder);
    store
        .change(
            "Begynd",
            session -> {
              session.settings().save(new OwnContent(OWN, "deck", "Ro", Corpus.text("deck.json")));
              return true;
            })
        .join();
    before = everything();
    store.close();
    empty = Files.readAllBytes(folder.store());
    store = Store.open(folder);
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (var in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public String name() {
    return "package";
  }

  @Override
  public boolean once(Mutator mutator) throws Exception {
    return read(
        switch (mutator.random().nextInt(10)) {
          case 0, 1 -> mutator.bytes(whole);
          case 2 -> Packing.zip(Packing.entries(mutator.json(manifest), content));
          case 3 -> strange(mutator);
          default -> Packing.fitting(manifest, mutator.json(content));
        });
  }

  private byte[] strange(Mutator mutator) {
    Map<String, byte[]> entries = new LinkedHashMap<>(Packing.entries(manifest, content));
    return switch (mutator.random().nextInt(6)) {
      case 0 -> {
        entries.put(mutator.any(Packing.EVIL_NAMES), new byte[] {1});
        yield Packing.zip(entries);
      }
      case 1 -> Packing.linked(whole);
      case 2 -> {
        entries.put("content.jsom", new byte[] {'{', '}'});
        yield Packing.renamed(Packing.zip(entries), "content.jsom", "content.json");
      }
      case 4 -> Packing.fitting(manifest, many(mutator));
      case 3 ->
          Packing.fitting(manifest, " ".repeat(mutator.random().nextInt(20_000_000)) + content);
      default -> Packing.fitting(manifest, Mutator.nested(10_000));
    };
  }

  /** Wrong entries, seldom as many as a package may hold. */
  private String many(Mutator mutator) {
    int times =
        mutator.random().nextInt(1, mutator.random().nextInt(20) == 0 ? 15_000_000 : 50_000);
    return content.replaceFirst("\"tasks\" : \\[", "\"tasks\" : [" + "{},".repeat(times));
  }

  @Override
  public boolean read(byte[] input) throws Exception {
    last = input;
    Files.write(file, input);
    try {
      IncomingFile incoming = IncomingFile.read(file);
      store.change("Hent", incoming::bringInto).join();
    } catch (RefusedPackageException | RefusedContentException refusal) {
      return Target.refused(refusal);
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof StoreRefusedException refusal
          && refusal.reason() != StoreRefusedException.Reason.FAILED) {
        return Target.refused(refusal);
      }
      throw failure;
    }
    List<String> problems = store.check().join();
    if (!problems.isEmpty()) {
      throw new AssertionError("the store is not well after an import: " + problems);
    }
    beginAgain();
    return true;
  }

  /** Not with undo: minutes that were locked in a package stay locked (R24). */
  private void beginAgain() throws IOException {
    store.close();
    Files.write(folder.store(), empty);
    store = Store.open(folder);
  }

  @Override
  public byte[] lastInput() {
    return last;
  }

  @Override
  public void requireUnchanged() {
    if (!everything().equals(before)) {
      throw new AssertionError("a refused package has changed the store");
    }
  }

  private String everything() {
    return store.read(session -> PackageWriter.contentJson(Gathering.workplace(session))).join();
  }

  @Override
  public void close() {
    store.close();
  }
}
