package dk.medspil.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class DanishCollationPropertyTest {
  private final DanishCollation order = new DanishCollation();

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("aAáåÅbeéæäøöuüyþtðhß -1😀\u030a\u0308\u0301")
        .withChars("ekstradata".toCharArray())
        .ofMaxLength(7);
  }

  @Tag("R23")
  @Property
  void isAlwaysATotalOrder(
      @ForAll("words") String a, @ForAll("words") String b, @ForAll("words") String c) {
    assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    List<String> sorted = new ArrayList<>(List.of(a, b, c));
    sorted.sort(order);
    assertThat(order.compare(sorted.get(0), sorted.get(2))).isLessThanOrEqualTo(0);
    assertThat(order.compare(sorted.get(0), sorted.get(1))).isLessThanOrEqualTo(0);
    assertThat(order.compare(sorted.get(1), sorted.get(2))).isLessThanOrEqualTo(0);
  }

  @Tag("R23")
  @Property
  void neverThrows(@ForAll String a, @ForAll String b) {
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
  }
}
