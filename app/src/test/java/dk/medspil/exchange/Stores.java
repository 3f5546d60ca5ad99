package dk.medspil.exchange;

import dk.medspil.content.ContentLibrary;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;

/** Real stores for tests. */
final class Stores {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Stores() {}

  static Store empty(Path folder) {
    return Store.open(new DataFolder(folder));
  }

  static Store demo(Path folder) {
    Store store = empty(folder);
    store
        .change(
            "Opret eksempel",
            session -> {
              DemoWorkplace.write(session, TODAY, new ContentLibrary());
              return true;
            })
        .join();
    return store;
  }

  static String everything(Store store) {
    return store.read(session -> PackageWriter.contentJson(Gathering.workplace(session))).join();
  }

  static PackageImport.Result bring(Store store, MedspilPackage made) {
    return store.change("Hent pakke", session -> PackageImport.into(session, made)).join();
  }
}
