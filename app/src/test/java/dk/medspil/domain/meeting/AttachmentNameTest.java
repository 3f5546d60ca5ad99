package dk.medspil.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentNameTest {

  @ParameterizedTest
  @CsvSource({
    "Budget 2027.xlsx, Budget 2027.xlsx",
    "../../etc/passwd, passwd",
    "C:\\Users\\bo\\Løn.docx, Løn.docx",
    "'  .skjult.pdf ', skjult.pdf",
    "hvad?*.pdf, hvad .pdf",
    "CON.txt, fil CON.txt",
    "nul, fil nul",
    "..., fil",
    "/, fil",
    "A\u030a.txt, Å.txt"
  })
  void aNameIsOneThatEverySystemTakes(String given, String clean) {
    assertThat(AttachmentName.clean(given)).isEqualTo(clean);
  }

  @Test
  void aNameThatTurnsItselfRoundIsStraightened() {
    assertThat(AttachmentName.clean("referat\u202efdp.exe")).isEqualTo("referatfdp.exe");
    assertThat(AttachmentName.clean("a\u0000b\n\u200bc.pdf")).isEqualTo("a b c.pdf");
  }

  @Test
  void aVeryLongNameKeepsItsExtension() {
    String name = AttachmentName.clean("æ".repeat(400) + ".pdf");
    assertThat(name).hasSize(120).endsWith("æ.pdf");
  }

  @Test
  void theSameNameTwiceGetsANumber() {
    assertThat(AttachmentName.distinct("Plan.pdf", List.of())).isEqualTo("Plan.pdf");
    assertThat(AttachmentName.distinct("Plan.pdf", List.of("plan.PDF", "Plan (2).pdf")))
        .isEqualTo("Plan (3).pdf");
    assertThat(AttachmentName.distinct("Noter", List.of("Noter"))).isEqualTo("Noter (2)");
    String longest = "x".repeat(116) + ".pdf";
    assertThat(AttachmentName.distinct(longest, List.of(longest)))
        .hasSize(120)
        .endsWith(" (2).pdf");
  }

  @Property
  void anyNameIsCleanAfterCleaningOnce(@ForAll String given) {
    String clean = AttachmentName.clean(given);
    assertThat(AttachmentName.clean(clean)).isEqualTo(clean);
    assertThat(clean)
        .isNotBlank()
        .hasSizeLessThanOrEqualTo(120)
        .doesNotContain("/", "\\", "\u0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kald.exe", "Kald.EXE", "a.pdf.lnk", "makro.vbs", "kør.sh"})
  void aProgramIsKnownByItsExtension(String name) {
    assertThat(named(name).isProgram()).isTrue();
    assertThat(named("Plan.pdf").isProgram()).isFalse();
  }

  private static Attachment named(String name) {
    return new Attachment(
        UUID.randomUUID(), UUID.randomUUID(), 0, name, "", 1, "0".repeat(64), false);
  }
}
