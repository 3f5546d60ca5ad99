package dk.medspil.bench;

import dk.medspil.content.ContentLibrary;
import dk.medspil.exchange.demo.GrownWorkplace;
import dk.medspil.exchange.demo.Size;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;

/** The stores that are measured, made once and kept under target. */
final class Stores {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final long SEED = 2026;

  private Stores() {}

  static Path root() {
    return Path.of(System.getProperty("medspil.stores"));
  }

  static DataFolder ofYears(int years) {
    return made("years-" + years, Size.ofYears(years));
  }

  /** Fifty thousand agenda items, 190,000 texts. */
  static DataFolder huge() {
    return made("huge", Size.huge());
  }

  /** Forty meetings and 500 plan lines a year: 5,000 lines after ten. */
  static DataFolder withPlan(int years) {
    return made("plan-" + years, new Size(years, 40, 9, 500));
  }

  private static DataFolder made(String name, Size size) {
    DataFolder folder = new DataFolder(root().resolve(name));
    if (!Store.existsIn(folder)) {
      System.out.println("Laver lageret " + name + " …");
      try (Store store = Store.open(folder)) {
        store
            .seal(
                "Opret",
                session -> {
                  GrownWorkplace.write(session, size, SEED, TODAY, new ContentLibrary());
                  return true;
                })
            .join();
      }
    }
    return folder;
  }
}
