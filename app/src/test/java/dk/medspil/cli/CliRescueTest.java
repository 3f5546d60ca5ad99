package dk.medspil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.store.Store;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliRescueTest {
  @TempDir private Path temp;
  private CommandRun cli = new CommandRun(Path.of("."));

  @BeforeEach
  void layOutAWorkplace() throws Exception {
    cli = new CommandRun(temp);
    Files.createDirectories(Path.of(cli.data()));
    try (InputStream in = Store.class.getResourceAsStream("v001.sqlite")) {
      Files.copy(Objects.requireNonNull(in), store());
    }
  }

  @Test
  void checkSaysHowToSaveADamagedStoreAndRestoreSavesIt() throws Exception {
    try (var file = new RandomAccessFile(store().toFile(), "rw")) {
      file.seek(119 * 4096);
      file.write(new byte[3 * 4096]);
    }
    byte[] damaged = Files.readAllBytes(store());
    assertThat(cli.run("check", "--data", cli.data())).isOne();
    cli.saidWhy("beskadiget");
    cli.saidWhy("medspil restore --data " + cli.data() + " " + store());
    assertThat(cli.run("restore", "--data", cli.data(), store().toString())).isZero();
    assertThat(cli.out()).contains("Reddet: ", " møder").contains("Den gamle fil er gemt");
    assertThat(cli.run("check", "--data", cli.data())).isZero();
    assertThat(Path.of(cli.data()).resolve("medspil-erstattet-20261122T100000Z.sqlite"))
        .hasBinaryContent(damaged);
  }

  @Test
  void aFileWithNothingLeftIsRefusedAndStays() throws Exception {
    byte[] nothing =
        "ikke en database ".repeat(900).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(store(), nothing);
    assertThat(cli.run("restore", "--data", cli.data(), store().toString())).isOne();
    cli.saidWhy("Der kan ikke læses noget");
    assertThat(store()).hasBinaryContent(nothing);
  }

  private Path store() {
    return Path.of(cli.data()).resolve("medspil.sqlite");
  }
}
