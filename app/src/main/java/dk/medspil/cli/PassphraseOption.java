package dk.medspil.cli;

import dk.medspil.store.encryption.EncryptedFile;
import dk.medspil.store.encryption.MasterKey;
import dk.medspil.store.encryption.Passphrase;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Where a passphrase comes from: a file, or the keyboard. Never an argument, which others on the
 * machine could read.
 */
final class PassphraseOption {
  @Option(
      names = "--passphrase-file",
      paramLabel = "FIL",
      description = "Fil, hvis første linje er adgangssætningen. Ellers bliver der spurgt.")
  private Optional<Path> file = Optional.empty();

  boolean isGiven() {
    return file.isPresent();
  }

  /** What opens a file; empty when it is not locked. */
  Optional<char[]> toOpen(Run run, Path locked) {
    if (!EncryptedFile.is(locked)) {
      return Optional.empty();
    }
    return Optional.of(
        read()
            .or(() -> run.host().askSecretly("Adgangssætning til " + locked + ":"))
            .orElseThrow(() ->
                new Refused(
                    "Filen "
                        + locked
                        + " er låst med en adgangssætning. Giv den med --passphrase-file FIL.")));
  }

  /** A new key to lock a file with; what is typed is asked for twice. */
  MasterKey toLock(Run run) {
    char[] passphrase = read().orElseGet(() -> typedTwice(run));
    if (!Passphrase.isLongEnough(CharBuffer.wrap(passphrase))) {
      throw new Refused(
          "Adgangssætningen er for kort. Brug mindst " + Passphrase.SHORTEST + " tegn.");
    }
    return MasterKey.of(passphrase);
  }

  private static char[] typedTwice(Run run) {
    char[] first = ask(run, "Ny adgangssætning:");
    if (!Arrays.equals(first, ask(run, "Skriv den igen:"))) {
      throw new Refused("De to adgangssætninger er ikke ens.");
    }
    return first;
  }

  private static char[] ask(Run run, String question) {
    return run.host()
        .askSecretly(question)
        .orElseThrow(() ->
            new Refused(
                "Der er ingen at spørge om adgangssætningen. Giv den med --passphrase-file FIL."));
  }

  private Optional<char[]> read() {
    return file.map(path -> {
      try (var lines = Files.lines(path, StandardCharsets.UTF_8)) {
        return lines.findFirst().orElse("").toCharArray();
      } catch (IOException | java.io.UncheckedIOException failure) {
        throw new Refused("Filen " + path + " med adgangssætningen kan ikke læses.");
      }
    });
  }
}
