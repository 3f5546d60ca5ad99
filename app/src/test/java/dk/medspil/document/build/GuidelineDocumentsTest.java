package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.PdfConformance;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.exchange.PackageContent;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of guidelines on paper, made of the fictitious workplace. */
class GuidelineDocumentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final PackageContent DEMO = DemoWorkplace.on(TODAY, new ContentLibrary());

  @Test
  @Tag("R04")
  void theWholeRegisterTellsOfStatesLastDaysAndWhatBothSidesSaid() {
    String text = Formats.text(GuidelineRegisterDocument.of(register()), DocumentFormat.TEXT);
    assertThat(text)
        .contains("Retningslinjer, Lokal-MED", "Sygefraværssamtaler", "Gælder til og med")
        .contains("Medarbejdersidens syn", "Sådan vil ledelsen gøre i stedet")
        .contains("Område-MED, sendt")
        .contains("Under drøftelse", "Udløbet");
  }

  @Test
  void whatIsInForceIsPrintedWithoutTheTalks() {
    GuidelineRegister inForce = register().inForce();
    String text = Formats.text(GuidelineRegisterDocument.of(inForce), DocumentFormat.TEXT);
    assertThat(inForce.records()).isNotEmpty().hasSizeLessThan(register().records().size());
    assertThat(text)
        .contains("Lederen ringer på tredje fraværsdag")
        .doesNotContain("Medarbejdersidens syn", "ekstravagt", "Under drøftelse", "Udløbet");
  }

  @Test
  @Tag("R26")
  void thePdfIsAccessibleAndLasting() throws Exception {
    Document document = GuidelineRegisterDocument.of(register());
    PdfConformance.assertAccessibleAndLasting(Formats.bytes(document, DocumentFormat.PDF));
  }

  @Test
  @Tag("R02")
  void theListHasOneRowForEachGuidelineOfTheForumAndNoOther() {
    assertThat(GuidelineRegisterSheet.of(register()).rows()).hasSameSizeAs(DEMO.guidelines());
    GuidelineRegister trio =
        new GuidelineRegister(
            DEMO.workplace().orElseThrow(), DEMO.forums().get(1).forum(), DEMO.guidelines(), TODAY);
    assertThat(GuidelineRegisterSheet.of(trio).rows()).isEmpty();
    assertThat(Formats.text(GuidelineRegisterDocument.of(trio), DocumentFormat.TEXT))
        .contains("Der er ingen retningslinjer.");
  }

  private static GuidelineRegister register() {
    return new GuidelineRegister(
        DEMO.workplace().orElseThrow(),
        DEMO.forums().getFirst().forum(),
        DEMO.guidelines().stream()
            .sorted(Comparator.comparing((GuidelineRecord one) -> one.entry().title()))
            .toList(),
        TODAY);
  }
}
