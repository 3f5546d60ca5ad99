package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.meeting.LiftedItem;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.MinutesContent;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.MinutesVersion;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The minutes say where a matter went, and a public edition only what everybody may know. */
class LiftedItemTest {
  private final Records records = Records.localMed();
  private final UUID open = records.item(false, 0);
  private final UUID closed = records.item(true, 0);

  @Test
  void theMinutesSayWhereAMatterWasSent() throws IOException {
    assertThat(minutes(lifted(open, "Hoved-MED"), Edition.FULL))
        .contains("Løftet op: til Hoved-MED den 3. december 2026");
    assertThat(minutes(lifted(open, ""), Edition.PUBLIC))
        .contains("Løftet op: til et andet niveau den 3. december 2026");
    assertThat(minutes(lifted(closed, "hemmeligModtager"), Edition.FULL))
        .contains("til hemmeligModtager");
  }

  @Test
  @Tag("R25")
  void aPublicEditionSaysNothingOfAConfidentialMatterAndNamesNobody() throws IOException {
    for (Edition edition : List.of(Edition.PUBLIC, Edition.PUBLIC_MARKED)) {
      assertThat(minutes(lifted(closed, "hemmeligModtager"), edition))
          .doesNotContain("hemmelig", "Løftet op");
      assertThat(minutes(lifted(open, Records.CHAIR), edition))
          .contains("Løftet op")
          .doesNotContain(Records.CHAIR);
    }
  }

  @Test
  @Tag("R24")
  void approvedMinutesTellOnlyOfWhatWasApproved() {
    MeetingRecord draft = lifted(open, "Hoved-MED");
    LiftedItem then = draft.lifted().getFirst();
    LiftedItem later = new LiftedItem(open, "Område-MED", Records.DAY);
    Minutes minutes = draft.minutes();
    MinutesVersion version =
        MinutesContent.version(
            UUID.randomUUID(), draft, MinutesState.APPROVED_BY_ONE, Instant.EPOCH, "Formand");
    assertThat(MinutesContent.approved(List.of(then, later), minutes, List.of(version)))
        .containsExactly(then, later);
    records.approvedFinally();
    Minutes approved = records.record().minutes();
    assertThat(MinutesContent.approved(List.of(then, later), approved, List.of(version)))
        .containsExactly(then);
    assertThat(MinutesContent.approved(List.of(then), approved, List.of())).isEmpty();
  }

  private MeetingRecord lifted(UUID item, String to) {
    return records.record().withLifted(List.of(new LiftedItem(item, to, Records.DAY)));
  }

  private static String minutes(MeetingRecord record, Edition edition) throws IOException {
    return Formats.text(MinutesDocument.of(record, edition), DocumentFormat.TEXT)
        .replace('\u00a0', ' ');
  }
}
