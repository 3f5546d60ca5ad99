package dk.medspil.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void lineEndsOfEveryKindBecomeOne() {
    assertThat(CleanText.of("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
  }

  @Test
  void accentsAreComposedSoThatSearchFindsThem() {
    assertThat(CleanText.of("A\u030arhus")).isEqualTo("Århus");
  }

  @Test
  void bulletsFromWordStayBullets() {
    assertThat(CleanText.of("\uf0b7\tpunkt")).isEqualTo("• punkt");
  }
}
