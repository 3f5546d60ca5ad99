package dk.medspil.domain.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

  /** Values from WebAIM's contrast checker. */
  @ParameterizedTest
  @CsvSource({"000000, 21", "FFFFFF, 1", "777777, 4.48", "767676, 4.54", "FF0000, 4.0"})
  void contrastIsThatOfWcag(String hex, double contrast) {
    assertThat(Accent.of(hex).orElseThrow().contrastOnWhite()).isCloseTo(contrast, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"#0f5468, 0F5468", "0F5468, 0F5468", "#05f, 0055FF", "' #ABCDEF ', ABCDEF"})
  void readsWhatPeopleWrite(String written, String hex) {
    assertThat(Accent.of(written).map(Accent::hex)).contains(hex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "rød", "#12", "#12345", "#1234567", "0x123456", "#GGGGGG"})
  void anythingElseIsNoColour(String written) {
    assertThat(Accent.of(written)).isEmpty();
  }

  @Property
  @Tag("R26")
  void textIsReadableInEveryColour(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
    Accent accent = new Accent(rgb);
    assertThat(accent.forText().isWeak()).isFalse();
  }

  @Test
  void aStrongColourIsTextAsItIs() {
    assertThat(Accent.USUAL.isWeak()).isFalse();
    assertThat(Accent.USUAL.forText()).isEqualTo(Accent.USUAL);
  }
}
