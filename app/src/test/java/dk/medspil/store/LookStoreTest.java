package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.look.Accent;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.look.MinutesPart;
import dk.medspil.domain.look.PageText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookStoreTest {
  private static final LookFile LOGO =
      new LookFile(
          LookFile.Kind.LOGO,
          "logo.png",
          "Åkanden",
          FileBytes.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, -1, 127}));

  @TempDir Path folder;

  @Test
  void aNewStoreHasTheProgramsOwnLook() {
    try (Store store = Store.open(new DataFolder(folder))) {
      assertThat(store.read(session -> session.looks().look()).join())
          .isEqualTo(DocumentLook.USUAL);
    }
  }

  @Test
  void aLookIsKeptAndTakenBackStepByStep() {
    try (Store store = Store.open(new DataFolder(folder))) {
      change(store, session -> session.looks().save(LOGO));
      change(store, session -> session.settings().set(LookStore.ACCENT, "9B1C31"));
      change(store, session -> session.looks().save(LOGO.described("En åkande")));
      change(store, session -> session.looks().remove(LookFile.Kind.LOGO));
      assertThat(look(store).logo()).isEmpty();
      assertThat(look(store).accent()).isEqualTo(new Accent(0x9B1C31));
      store.undo().join();
      assertThat(look(store).logo()).contains(LOGO.described("En åkande"));
      store.undo().join();
      assertThat(look(store).logo()).contains(LOGO);
      store.undo().join();
      store.undo().join();
      assertThat(look(store)).isEqualTo(DocumentLook.USUAL);
      store.redo().join();
      assertThat(look(store).logo()).as("the same bytes").contains(LOGO);
    }
  }

  @Test
  void whatNobodyKnowsIsAsUsual() {
    try (Store store = Store.open(new DataFolder(folder))) {
      change(
          store,
          session -> {
            session.settings().set(LookStore.ACCENT, "turkis");
            session.settings().set(LookStore.SIZE, "ENORM");
            session.settings().set(LookStore.MINUTES, "-ITEMS TASKS ukendt TASKS");
            session.settings().set(LookStore.HEADER, "x".repeat(5000));
          });
      DocumentLook look = look(store);
      assertThat(look.accent()).isEqualTo(Accent.USUAL);
      assertThat(look.size()).isEqualTo(DocumentLook.USUAL.size());
      assertThat(look.header()).hasSize(PageText.LONGEST);
      assertThat(look.minutes().shown()).contains(MinutesPart.ITEMS);
      assertThat(look.template()).isEqualTo(Optional.empty());
    }
  }

  private static DocumentLook look(Store store) {
    return store.read(session -> session.looks().look()).join();
  }

  private static void change(Store store, Consumer<Session> what) {
    store
        .change(
            "Ret",
            session -> {
              what.accept(session);
              return true;
            })
        .join();
  }
}
