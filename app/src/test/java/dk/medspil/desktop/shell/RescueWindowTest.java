package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.Theme;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Rescue;
import dk.medspil.store.Store;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.encryption.EncryptedFile;
import dk.medspil.store.encryption.MasterKey;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class RescueWindowTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  @TempDir private Path temp;
  private DataFolder folder = new DataFolder(Path.of("."));
  private final BlockingQueue<String> rescued = new LinkedBlockingQueue<>();
  private Stage stage = Fx.call(Stage::new);

  @BeforeEach
  void writeAWorkplaceAndItsBackup() {
    folder = new DataFolder(temp.resolve("data"));
    try (Store store = Store.open(folder)) {
      store
          .change(
              "Begynd",
              session -> {
                SmallWorkplace.write(session);
                return true;
              })
          .join();
      store.backupNow(NOW).join();
    }
  }

  @AfterEach
  void hide() {
    Fx.run(stage::hide);
  }

  @Test
  void offersWhatCanBeReadAndTheBackupsAndOpensWithTheChosenOne() throws Exception {
    zero(folder.store(), 60, 2);
    show(new StoreRefusedException(StoreRefusedException.Reason.DAMAGED, "beskadiget"));
    assertThat(texts())
        .contains(
            "Filen med jeres data er beskadiget",
            "Hvad er der sket?",
            "Hvad er sikkert?",
            "Hvad kan du gøre?",
            "2 møder, 0 dialoger, 3 opgaver og 1 APV-linjer. Det, du har skrevet siden da, er ikke"
                + " med.");
    assertThat(texts()).anyMatch(text -> text.startsWith("Sikkerhedskopi fra søndag den 22."));
    picture("rescue", Theme.Mode.LIGHT);
    picture("rescue-dark", Theme.Mode.DARK);
    RadioButton last = radios().getLast();
    Fx.run(() -> last.setSelected(true));
    Fx.run(() -> button("Fortsæt med det valgte").fire());
    assertThat(rescued.poll(20, TimeUnit.SECONDS)).contains("medspil-erstattet-20261122T080000Z");
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      assertThat(store.read(session -> session.meetings().all()).join()).hasSize(2);
    }
  }

  @Test
  void aLostFileCanBeBegunAnew() throws Exception {
    Files.delete(folder.store());
    show(new StoreRefusedException(StoreRefusedException.Reason.LOST, "væk"));
    assertThat(texts())
        .contains("Filen med jeres data er væk", "Begynd forfra med et tomt Medspil");
    picture("rescue-lost", Theme.Mode.LIGHT);
    RadioButton last = radios().getLast();
    Fx.run(() -> last.setSelected(true));
    Fx.run(() -> button("Fortsæt med det valgte").fire());
    assertThat(rescued.poll(20, TimeUnit.SECONDS)).contains("begyndt forfra");
    assertThat(folder.store()).exists();
  }

  @Test
  void saysSoWhenNothingIsLeft() throws Exception {
    Files.writeString(folder.store(), "ikke en database ".repeat(900));
    try (var files = Files.list(folder.backups())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    show(new StoreRefusedException(StoreRefusedException.Reason.DAMAGED, "beskadiget"), false);
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> texts().stream().anyMatch(t -> t.contains("ingen sikkerhedskopi")));
    assertThat(Fx.call(() -> button("Fortsæt med det valgte").isDisabled())).isTrue();
  }

  @Test
  void aLockedBackupIsOpenedWithItsPassphrase() throws Exception {
    try (var files = Files.list(folder.backups())) {
      for (Path file : files.toList()) {
        Path closed = file.resolveSibling("lukket");
        EncryptedFile.encrypt(file, closed, MasterKey.of("seks røde æbler".toCharArray()));
        Files.move(closed, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.delete(folder.store());
    show(new StoreRefusedException(StoreRefusedException.Reason.LOST, "væk"));
    assertThat(texts()).anyMatch(text -> text.startsWith("Den er låst med en adgangssætning"));
    picture("rescue-locked", Theme.Mode.LIGHT);
    var field = (PasswordField) Fx.call(() -> stage.getScene().lookup(".password-field"));
    Fx.run(() -> field.setText("forkert sætning"));
    Fx.run(() -> button("Fortsæt med det valgte").fire());
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> texts().stream().anyMatch(text -> text.contains("passer ikke til filen")));
    Fx.run(() -> field.setText("seks røde æbler"));
    Fx.run(() -> button("Fortsæt med det valgte").fire());
    assertThat(rescued.poll(20, TimeUnit.SECONDS)).isNotNull();
    try (Store store = Store.open(folder)) {
      assertThat(store.read(session -> session.meetings().all()).join()).hasSize(2);
    }
  }

  private void show(StoreRefusedException why) throws Exception {
    show(why, true);
  }

  private void show(StoreRefusedException why, boolean withChoices) throws Exception {
    Fx.run(() -> {
      stage.setX(0);
      stage.setY(0);
      new RescueWindow(
              stage,
              theme(Theme.Mode.LIGHT),
              Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen")),
              new Rescue(folder),
              why)
          .show(rescued::add, () -> {}, () -> {});
    });
    if (withChoices) {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !radios().isEmpty());
    }
  }

  private static Theme theme(Theme.Mode mode) {
    var theme = new Theme();
    theme.modeProperty().set(mode);
    return theme;
  }

  private void picture(String name, Theme.Mode mode) {
    Fx.run(() -> {
      theme(mode).applyTo(stage.getScene());
      Fx.picture(stage.getScene(), name);
    });
  }

  private List<RadioButton> radios() {
    return Fx.call(() ->
        stage.getScene().getRoot().lookupAll(".radio-button").stream()
            .map(RadioButton.class::cast)
            .toList());
  }

  private Button button(String text) {
    return stage.getScene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private List<String> texts() {
    return Fx.call(() ->
        stage.getScene().getRoot().lookupAll("*").stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static void zero(Path file, long page, int pages) throws IOException {
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek((page - 1) * 4096);
      open.write(new byte[pages * 4096]);
    }
  }
}
