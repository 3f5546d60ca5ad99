package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherProgramsTest {

  @ParameterizedTest
  @CsvSource({
    "Windows 11, rundll32, 3",
    "Mac OS X, open, 2",
    "Linux, xdg-open, 2",
    "FreeBSD, xdg-open, 2"
  })
  void theSystemIsAskedWithTheFileAsOneArgument(String os, String command, int words) {
    Path file = Path.of("/tmp/a b; rm -rf \"$HOME\" & 'c'.pdf");
    assertThat(OtherPrograms.command(os, file))
        .hasSize(words)
        .startsWith(command)
        .endsWith(file.toString());
  }

  @Test
  void aFileThatNoProgramCanShowIsToldOf() {
    assertThat(OtherPrograms.ofSystem().show(Path.of("/findes/ikke/Plan.ukendt"))).isFalse();
  }
}
