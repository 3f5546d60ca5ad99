package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.document.model.PageFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.privacy.PrivacyFinding;
import dk.medspil.domain.privacy.PrivacyGuard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

  @ParameterizedTest
  @CsvSource({"TRIO, TRIO", "TRIO, ORDINARY", "LOCAL_MED, TRIO", "LOCAL_MED, TRIO_FRAMING"})
  @Tag("R02")
  void aTrioHasNoPublicEdition(ForumKind forum, MeetingKind kind) {
    MeetingRecord record = new Records(forum, kind).record();
    assertThat(Edition.hasPublic(record)).isFalse();
    assertRefused(() -> Edition.PUBLIC.filter(record));
    assertRefused(() -> AgendaDocument.of(record, Edition.PUBLIC));
    assertRefused(() -> MinutesDocument.of(record, Edition.PUBLIC));
    assertRefused(() -> BoardDocument.of(record, Edition.PUBLIC));
    assertRefused(() -> SheetDocument.of(record, Edition.PUBLIC, PageFormat.A4_PORTRAIT));
    assertRefused(() -> CommunicationDocument.of(record));
  }

  @Test
  @Tag("R02")
  void aTrioThatIsPartOfMedByAgreementHasOne() {
    MeetingRecord trio = new Records(ForumKind.TRIO, MeetingKind.TRIO).record();
    Forum forum = trio.forum();
    Forum formalised =
        new Forum(forum.id(), forum.kind(), forum.name(), Optional.empty(), forum.rules(), true, 0);
    assertThat(Edition.hasPublic(withForum(trio, formalised))).isTrue();
  }

  @Test
  @Tag("R02")
  void notesOfATrioLeaveInNoEditionOfAMedMeeting() {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.board(item, false, Optional.of(UUID.randomUUID()));
    records.taskOfAnotherForum();
    MeetingRecord full = Edition.FULL.filter(records.record());
    assertThat(full.boards()).isEmpty();
    assertThat(full.tasks()).isEmpty();
  }

  @Test
  @Tag("R02")
  void theCalendarOfATrioHoldsNoAgenda() {
    Records records = new Records(ForumKind.TRIO, MeetingKind.TRIO);
    records.item(false, 0);
    assertThat(MeetingCalendar.of(records.record(), List.of(), Instant.EPOCH).entries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.description()).isEmpty());
  }

  @Test
  void noEditionHoldsThePrivateNotes() {
    Records records = Records.localMed();
    records.item(false, 0);
    for (Edition edition : Edition.values()) {
      assertThat(edition.filter(records.record()).items())
          .allMatch(item -> item.privateNote().isEmpty());
    }
  }

  @Test
  void thePublicEditionHasRolesAndNoNames() {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.outcome(item, OutcomeKind.TASK, false, false);
    MeetingRecord open = Edition.PUBLIC.filter(records.record());
    assertThat(open.members()).extracting(Member::name).containsOnly("");
    assertThat(open.outcomes().getFirst().text()).isEqualTo("åbenTASK0 sagt af TR");
    assertThat(open.outcomes().getFirst().responsible()).isEqualTo("Leder");
    assertThat(open.items().getFirst().raisedBy()).isEqualTo("TR");
    assertThat(open.meeting().guests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim Egekær og Vibe går videre|Leder og TR går videre",
        "Kims forslag, som Askholm støtter|Leder forslag, som TR støtter",
        "Kimbrerne boede i Egekærparken|Kimbrerne boede i Egekærparken",
        "Vi mødes ved viben|Vi mødes ved viben"
      })
  void aNameInRunningTextGoesWholeOrInPart(String written, String open) {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.says(item, written);
    assertThat(Edition.PUBLIC.filter(records.record()).outcomes().getFirst().text())
        .isEqualTo(open);
  }

  @Test
  @Tag("R25")
  void whatTheGuardFoundIsLeftOutUntilItMayStand() {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.says(item, "Han er syg. Ring 20304050 i morgen.");
    assertThat(said(records.record())).isEqualTo("Han er [udeladt]. Ring [udeladt] i morgen.");
    String written = records.record().outcomes().getFirst().text();
    PrivacyFinding illness = PrivacyGuard.check(written).getFirst();
    ClearedFindings cleared =
        new ClearedFindings(Set.of(ClearedFindings.fingerprint(written, illness)));
    assertThat(said(withCleared(records.record(), cleared)))
        .isEqualTo("Han er syg. Ring [udeladt] i morgen.");
  }

  private static String said(MeetingRecord record) {
    return Edition.PUBLIC.filter(record).outcomes().getFirst().text();
  }

  private static MeetingRecord withCleared(MeetingRecord record, ClearedFindings cleared) {
    return new MeetingRecord(
        record.workplace(),
        record.forum(),
        record.members(),
        record.meeting(),
        record.attendance(),
        record.items(),
        record.outcomes(),
        record.attachments(),
        record.tasks(),
        record.boards(),
        record.minutes(),
        record.versions(),
        record.addenda(),
        cleared);
  }

  @Test
  void aConfidentialItemLeavesNoHeadingAndNoGapInTheNumbers() {
    Records records = Records.localMed();
    records.item(false, 0);
    records.item(true, 0);
    records.item(false, 0);
    String text =
        Formats.text(MinutesDocument.of(records.record(), Edition.PUBLIC), DocumentFormat.TEXT);
    assertThat(text).contains("1. åbentPunkt0", "2. åbentPunkt2").doesNotContain("3. ");
  }

  @Test
  void aPassageIsNamedInFullAndGoneInPublic() {
    Records records = Records.localMed();
    UUID item = records.item(false, 0);
    records.says(item, "Vi taler om [[natholdets lokaler]] igen.");
    MeetingRecord record = records.record();
    assertThat(text(Edition.FULL.filter(record), item))
        .isEqualTo("Vi taler om [fortroligt: natholdets lokaler] igen.");
    assertThat(text(Edition.PUBLIC.filter(record), item)).isEqualTo("Vi taler om igen.");
    assertThat(text(Edition.PUBLIC_MARKED.filter(record), item))
        .isEqualTo("Vi taler om [udeladt, fortroligt] igen.");
  }

  @Test
  void theMarkedEditionKeepsTheNumbersAndSaysWhereSomethingIsMissing() {
    Records records = Records.localMed();
    UUID closed = records.item(true, 0);
    UUID open = records.item(false, 0);
    records.outcome(open, OutcomeKind.DECISION, false, true);
    records.outcome(open, OutcomeKind.DECISION, false, false);
    MeetingRecord marked = Edition.PUBLIC_MARKED.filter(records.record());
    assertThat(marked.items()).extracting(AgendaItem::title).first().isEqualTo("Fortroligt punkt");
    assertThat(marked.items()).hasSameSizeAs(records.record().items());
    assertThat(text(marked, closed)).isEqualTo("[udeladt, fortroligt]");
    assertThat(text(marked, open)).isEqualTo("[udeladt, fortroligt]");
    assertThat(marked.outcomes(open)).hasSize(2);
    assertThat(marked.items().getFirst().background()).isEmpty();
    assertThat(marked.items().getFirst().confidentiality()).isEmpty();
  }

  private static String text(MeetingRecord record, UUID item) {
    return record.outcomes(item).getFirst().text();
  }

  private static void assertRefused(ThrowingCallable export) {
    assertThatThrownBy(export)
        .isInstanceOf(NoPublicEditionException.class)
        .hasMessage("Et TRIO-møde har ingen offentlig udgave. Vælg den fulde udgave.");
  }

  private static MeetingRecord withForum(MeetingRecord record, Forum forum) {
    return new MeetingRecord(
        record.workplace(),
        forum,
        record.members(),
        record.meeting(),
        record.attendance(),
        record.items(),
        record.outcomes(),
        record.tasks(),
        record.boards(),
        record.minutes(),
        record.versions(),
        record.addenda());
  }
}
