package dk.medspil.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanTextPropertyTest {

  @Property
  void isAlwaysFitForEveryFormat(@ForAll String text) {
    String clean = CleanText.of(text);
    CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
    assertThat(utf8.canEncode(clean)).as("no lone surrogate").isTrue();
    assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    assertThat(clean.codePoints().filter(c -> c != '\n').filter(Character::isISOControl)).isEmpty();
    assertThat(clean.codePoints().filter(c -> (c & 0xFFFE) == 0xFFFE)).isEmpty();
    assertThat(CleanText.of(clean)).as("cleaning twice changes nothing").isEqualTo(clean);
  }

  @Property
  void neverTouchesOrdinaryWords(@ForAll("danish") String text) {
    assertThat(CleanText.of(text)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> danish() {
    return Arbitraries.strings()
        .withChars("abcdefghijklmnopqrstuvwxyzæøåÆØÅéü0123456789 .,;:!?–»«()§%\n");
  }
}
