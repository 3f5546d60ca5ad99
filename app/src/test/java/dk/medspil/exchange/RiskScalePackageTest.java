package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.PlanStore;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import dk.medspil.store.StoreRefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scale of risks goes with a workplace, and no way in leaves a line without a place on it. */
class RiskScalePackageTest {
  private static final RiskScale FOUR =
      RiskScale.usual(4).withLimits(5, 10).withWord(RiskScale.Words.BANDS, 2, "Kritisk");

  @TempDir private Path temp;

  @Test
  void aWorkplaceOfFourLevelsComesWholeIntoAnEmptyStore() throws Exception {
    try (Store four = four("one");
        Store empty = Stores.empty(temp.resolve("other"))) {
      MedspilPackage made = PackageReader.read(written(four));
      assertThat(Stores.bring(empty, made)).isInstanceOf(PackageImport.Result.Done.class);
      assertThat(empty.read(session -> session.plans().scale()).join()).isEqualTo(FOUR);
      assertThat(Stores.everything(empty)).isEqualTo(Stores.everything(four));
      assertThat(empty.check().join()).isEmpty();
    }
  }

  @Test
  void aPackageWhoseLinesHaveNoPlaceOnItsScaleIsRefused() throws Exception {
    try (Store demo = Stores.demo(temp.resolve("demo"))) {
      assertThatThrownBy(() -> PackageReader.read(written(demo, FOUR.written())))
          .isInstanceOf(RefusedPackageException.class)
          .hasMessageContaining("højere end arbejdspladsens risikoskala");
    }
  }

  @Test
  void whatIsNoScaleIsRefused() throws Exception {
    try (Store demo = Stores.demo(temp.resolve("demo"))) {
      for (String wrong : List.of("5", "4 9 4\n" + "x\n".repeat(10) + "x", "6 6 15")) {
        assertThatThrownBy(() -> PackageReader.read(written(demo, wrong)))
            .isInstanceOf(RefusedPackageException.class)
            .hasMessageContaining("står der ikke en risikoskala");
      }
    }
  }

  @Test
  void aScaleThatLinesHereHaveNoPlaceOnIsRefusedWithThePackage() throws Exception {
    try (Store four = four("four");
        Store demo = Stores.demo(temp.resolve("demo"))) {
      MedspilPackage made = PackageReader.read(written(four));
      // The same workplace, with a line that has a 5 and is not in the package.
      demo.change(
              "Ny linje",
              session -> {
                lower(session);
                UUID forum = session.workplaces().forums().getFirst().id();
                PlanLine line =
                    PlanLine.create(session.newId(), forum, "Træk fra døren", Stores.TODAY);
                session.plans().save(line.edit().risk(new Risk(5, 1)).done());
                return true;
              })
          .join();
      String before = Stores.everything(demo);
      PackageImport.Result result = Stores.bring(demo, made);
      assertThat(result)
          .isInstanceOfSatisfying(
              PackageImport.Result.Conflict.class,
              conflict ->
                  assertThat(conflict.why()).contains("risikoskala er 4 × 4", "1 APV-linje"));
      assertThat(Stores.everything(demo)).isEqualTo(before);
    }
  }

  @Test
  void linesWithAFiveDoNotComeWhereTheScaleHasFourLevels() throws Exception {
    try (Store demo = Stores.demo(temp.resolve("demo"));
        Store four = Stores.empty(temp.resolve("four"))) {
      four.change(
              "Skala",
              session -> {
                session.plans().save(FOUR);
                return true;
              })
          .join();
      String before = Stores.everything(four);
      assertThat(Stores.bring(four, PackageReader.read(written(demo))))
          .isInstanceOfSatisfying(
              PackageImport.Result.Conflict.class,
              conflict ->
                  assertThat(conflict.why()).contains("1 APV-linje har 5", "her er risikoskalaen"));
      assertThat(Stores.everything(four)).isEqualTo(before);
    }
  }

  @Test
  void aLineInTheTrashDoesNotComeBackWithAFive() {
    try (Store four = Stores.demo(temp.resolve("four"))) {
      four.change(
              "Slet linje",
              session -> {
                UUID id = RiskScale.above(4, session.plans().lines()).getFirst().id();
                session.plans().discard(id, Instant.parse("2026-11-22T09:00:00Z"));
                session.plans().save(FOUR);
                return true;
              })
          .join();
      assertThatThrownBy(() ->
              four.change(
                      "Tag tilbage",
                      session -> {
                        session.trash().takeBack(session.trash().all().getFirst());
                        return true;
                      })
                  .join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(StoreRefusedException.class)
          .hasMessageContaining("risikoskala er 4 × 4");
      assertThat(four.undo().join()).contains("Slet linje");
      assertThat(RiskScale.above(4, four.read(session -> session.plans().lines()).join()))
          .hasSize(1);
      assertThat(four.redo().join()).contains("Slet linje");
      assertThat(four.check().join()).isEmpty();
    }
  }

  private Store four(String name) {
    Store store = Stores.demo(temp.resolve(name));
    store
        .change(
            "Skala",
            session -> {
              lower(session);
              session.plans().save(FOUR);
              return true;
            })
        .join();
    return store;
  }

  private static void lower(Session session) {
    RiskScale.above(4, session.plans().lines())
        .forEach(line -> session.plans().save(line.edit().risk(new Risk(4, 4)).done()));
  }

  private Path written(Store store) throws Exception {
    return written(store.read(Gathering::workplace).join());
  }

  /** What the store holds, with another scale. */
  private Path written(Store store, String scale) throws Exception {
    PackageContent all = store.read(Gathering::workplace).join();
    return written(
        new PackageContent(
            all.workplace(),
            Map.of(PlanStore.SCALE, scale),
            all.forums(),
            all.meetings(),
            all.boards(),
            all.tasks(),
            all.topics(),
            all.lines(),
            all.occurrences(),
            all.surveys(),
            all.strategies(),
            all.apv(),
            all.forms(),
            all.guidelines(),
            all.ownContent(),
            all.lookFiles()));
  }

  private Path written(PackageContent content) throws Exception {
    Path file = temp.resolve(UUID.randomUUID() + ".medspil");
    try (var out = Files.newOutputStream(file)) {
      PackageWriter.write(
          MedspilPackage.of(PackageKind.WORKPLACE, Stores.TODAY, content, DemoWorkplace.files()),
          out);
    }
    return file;
  }
}
