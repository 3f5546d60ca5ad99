package dk.medspil.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("R25")
class MaskingPropertyTest {
  private static final PersonNames NAMES = PersonNames.of(List.of("Kim Egekær"));

  @Property
  void nothingIsFoundInWhatWasMasked(@ForAll("texts") String text) {
    String masked = PrivacyGuard.masked(text, NAMES, _ -> false);
    assertThat(PrivacyGuard.check(masked, NAMES)).isEmpty();
  }

  @Property
  void findingsStandWhereTheySayAndNeverOnOneAnother(@ForAll("texts") String text) {
    int before = 0;
    for (PrivacyFinding finding : PrivacyGuard.check(text, NAMES)) {
      assertThat(finding.start()).isGreaterThanOrEqualTo(before);
      assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.matched());
      before = finding.end();
    }
  }

  @Property
  void whatWasClearedStays(@ForAll("texts") String text) {
    for (PrivacyFinding finding : PrivacyGuard.check(text, NAMES)) {
      ClearedFindings cleared =
          new ClearedFindings(java.util.Set.of(ClearedFindings.fingerprint(text, finding)));
      String masked = PrivacyGuard.masked(text, NAMES, one -> cleared.holds(text, one));
      assertThat(masked).contains(finding.matched());
    }
  }

  @Property
  void aTextWithoutFindingsIsLeftAsItIs(@ForAll String text) {
    if (PrivacyGuard.check(text, NAMES).isEmpty()) {
      assertThat(PrivacyGuard.masked(text, NAMES, _ -> false)).isEqualTo(text);
    }
  }

  /** A hundred pages, and texts made to keep a careless pattern busy. */
  @Example
  void longTextsAreReadInAMoment() {
    String pages =
        "Hun er syg, ring 20 30 40 50 eller skriv til a@b.dk om sygefravær. ".repeat(3000);
    List<String> texts =
        List.of(
            pages,
            "a".repeat(200_000),
            "1".repeat(200_000),
            "a@".repeat(100_000),
            "a.".repeat(100_000) + "@",
            "stress ".repeat(30_000),
            "20 ".repeat(60_000));
    for (String text : texts) {
      long start = System.nanoTime();
      PrivacyGuard.check(text, NAMES);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "010203-1234",
            "0102031234",
            "20304050",
            "20 30 40 50",
            "a@b.dk",
            "Kim Egekær",
            "Kim",
            "syg",
            "brystkræft",
            "sygefravær",
            "medlem af FOA",
            "FOA",
            "hun",
            "er",
            "-",
            ".",
            ". ",
            " ",
            "\n",
            "@",
            "+45",
            "4",
            "[udeladt]",
            "æ",
            "TR for",
            "\u00ad");
    return parts.list().ofMaxSize(14).map(list -> String.join("", list));
  }
}
