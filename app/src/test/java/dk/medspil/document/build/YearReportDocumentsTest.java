package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.PdfConformance;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.yearwheel.AnnualDiscussion;
import dk.medspil.domain.yearwheel.YearReport;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of the year, made of the fictitious workplace as the program makes them. */
class YearReportDocumentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path temp;
  private Store store;
  private Workplace workplace;
  private Forum forum;

  @BeforeEach
  void aWorkplace() {
    store = Store.open(new DataFolder(temp));
    store
        .change(
            "Begynd",
            session -> {
              DemoWorkplace.write(session, TODAY, new ContentLibrary());
              return true;
            })
        .join();
    workplace = store.read(session -> session.workplaces().workplace().orElseThrow()).join();
    forum = store.read(session -> session.workplaces().forums().getFirst()).join();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  @Tag("R18")
  void theYearReportTellsWhatWasMetByWhatAndWhatWasNot() {
    YearReport report =
        store.read(session -> session.yearReports().year(forum, 2026, TODAY)).join();
    String text = Formats.text(YearReportDocument.of(workplace, report), DocumentFormat.TEXT);

    assertThat(text)
        .contains(
            "Årsrapport 2026, Lokal-MED",
            "Fraværsrapport",
            "Fraveget",
            "Referat fra Lokal-MED, punkt 4",
            "Servicetjek af samarbejdet i MED",
            "Ikke gjort");
    assertThat(text).contains(counted(report) + " Opgjort den 2");
    assertThat(YearReportSheet.of(report).rows()).hasSameSizeAs(report.lines());
  }

  /** What the lines of the table say, counted. */
  private static String counted(YearReport report) {
    long done = saying(report, "Gjort");
    long deviated = saying(report, "Fraveget");
    long missing = saying(report, "Ikke gjort");
    long planned = saying(report, "På dagsordenen");
    assertThat(done * deviated * missing).as("one of each").isPositive();
    assertThat(done + deviated + missing + planned).isEqualTo(report.lines().size());
    return "Af årets %d punkter er %d gjort, %d fraveget%s og %d ikke gjort."
        .formatted(
            report.lines().size(),
            done,
            deviated,
            planned == 0 ? "" : ", " + planned + " på dagsordenen",
            missing);
  }

  private static long saying(YearReport report, String start) {
    return report.lines().stream()
        .filter(line -> YearReportDocument.status(line).startsWith(start))
        .count();
  }

  @Test
  @Tag("R11")
  @Tag("R26")
  void thePackHasTheFivePartsLastYearsGoalsAndAConfirmationToSign() throws Exception {
    AnnualDiscussion pack =
        store.read(session -> session.yearReports().discussion(forum, TODAY)).join();
    var document = AnnualDiscussionDocument.of(workplace, pack);
    String text = Formats.text(document, DocumentFormat.TEXT);

    assertThat(pack.last()).isPresent();
    assertThat(pack.last().orElseThrow().goals()).isNotEmpty();
    assertThat(text)
        .contains(
            "a. Hvad skal samarbejdet handle om?",
            "b. Sådan samarbejder vi",
            "c. Blev sidste års mål nået?",
            "d. Mål for det kommende år",
            "e. Uddannelse",
            "Bekræftelse",
            "AMR, underskrift")
        .contains(pack.last().orElseThrow().goals());
    byte[] pdf = Formats.bytes(document, DocumentFormat.PDF);
    PdfConformance.assertAccessibleAndLasting(pdf);
    Files.createDirectories(Path.of("target/screenshots"));
    Files.write(Path.of("target/screenshots/annual-pack.pdf"), pdf);
  }

  @Test
  void aForumWithoutAnyOfItStillGetsItsPapers() {
    Forum other = store.read(session -> session.workplaces().forums().getLast()).join();

    assertThat(
            Formats.text(
                YearReportDocument.of(
                    workplace,
                    store.read(session -> session.yearReports().year(other, 2031, TODAY)).join()),
                DocumentFormat.TEXT))
        .contains("Der er ingen punkter i årets hjul. Opgjort den ");
    assertThat(
            Formats.text(
                AnnualDiscussionDocument.of(
                    workplace,
                    store.read(session -> session.yearReports().discussion(other, TODAY)).join()),
                DocumentFormat.TEXT))
        .contains("ikke fundet", "Der er ikke vurderet nogen effekter.");
  }
}
