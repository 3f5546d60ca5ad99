package dk.medspil.exchange.demo;

import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The logo of the fictitious workplace, drawn for it. */
final class DemoLogo {
  private DemoLogo() {}

  static LookFile file() {
    try (InputStream in =
        Objects.requireNonNull(DemoLogo.class.getResourceAsStream("logo.png"), "logo.png")) {
      return new LookFile(
          LookFile.Kind.LOGO,
          "aakanden.png",
          "Åkandens logo: en åkande og navnet",
          FileBytes.of(in.readAllBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
