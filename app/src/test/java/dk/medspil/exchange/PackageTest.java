package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.exchange.PackageImport.Result;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.LookStore;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {
  @TempDir private Path folder;

  @Test
  void aWholeWorkplaceComesBackWithTheSameBytes() throws Exception {
    try (Store from = Stores.demo(folder.resolve("a"));
        Store to = Stores.empty(folder.resolve("b"))) {
      MedspilPackage made = reread(workplace(from));
      assertThat(Stores.bring(to, made)).isInstanceOf(Result.Done.class);
      assertThat(Stores.everything(to)).isEqualTo(Stores.everything(from)).hasSizeGreaterThan(9999);
      assertThat(to.check().join()).isEmpty();
    }
  }

  @Test
  void oneMeetingComesBackWithItsBoardMinutesAndTasks() throws Exception {
    try (Store from = Stores.demo(folder.resolve("a"));
        Store to = Stores.empty(folder.resolve("b"))) {
      Meeting meals = meeting(from, "2026-05-28");
      Stores.bring(to, reread(meetingPackage(from, meals.id())));
      MeetingRecord there = record(to, meals.id());
      MeetingRecord here = record(from, meals.id());
      assertThat(there).usingRecursiveComparison().ignoringFields("members.tenure").isEqualTo(here);
      assertThat(there.boards()).hasSize(1);
      assertThat(there.tasks()).isNotEmpty();
      assertThat(there.minutes().isLocked()).isTrue();
      assertThat(to.check().join()).isEmpty();
    }
  }

  @Test
  void everyMeetingOfTheDemoGivesTheSameBytesAfterAJourney() throws Exception {
    try (Store from = Stores.demo(folder.resolve("a"));
        Store to = Stores.empty(folder.resolve("b"))) {
      for (Meeting meeting : from.read(session -> session.meetings().all()).join()) {
        MedspilPackage made = meetingPackage(from, meeting.id());
        Stores.bring(to, reread(made));
        assertThat(meetingPackage(to, meeting.id()).content()).isEqualTo(made.content());
      }
      assertThat(to.check().join()).isEmpty();
    }
  }

  @Test
  void everyBoardOfTheDemoGoesAloneWithoutHiddenCardsAndRoles() throws Exception {
    try (Store from = Stores.demo(folder.resolve("a"));
        Store to = Stores.empty(folder.resolve("b"))) {
      for (Board board : from.read(session -> session.boards().all()).join()) {
        MedspilPackage made = boardPackage(from, board.id());
        assertThat(Stores.bring(to, reread(made))).isEqualTo(new Result.Done(0, 1));
        assertThat(Stores.bring(to, reread(made))).isEqualTo(new Result.Done(0, 0));
        assertThat(boardPackage(to, board.id()).content()).isEqualTo(made.content());
        BoardRecord there =
            to.read(session -> session.boards().record(board.id()).orElseThrow()).join();
        BoardRecord here =
            from.read(session -> session.boards().record(board.id()).orElseThrow()).join();
        assertThat(there.notes()).noneMatch(note -> note.hidden() || note.role().isPresent());
        assertThat(there.notes().stream().map(Note::id))
            .containsExactlyElementsOf(
                here.notes().stream().filter(note -> !note.hidden()).map(Note::id).toList());
        assertThat(there.prompts()).isEqualTo(here.prompts());
      }
      assertThat(to.check().join()).isEmpty();
    }
  }

  @Test
  void aBoardThatIsThereInOtherWordsIsLeftAlone() throws Exception {
    try (Store store = Stores.demo(folder.resolve("a"))) {
      Board board = store.read(session -> session.boards().all().getFirst()).join();
      MedspilPackage made = boardPackage(store, board.id());
      store
          .change(
              "Omdøb",
              session -> {
                session.boards().save(board.titled("Noget andet"));
                return true;
              })
          .join();
      assertThat(Stores.bring(store, made)).isInstanceOf(Result.Conflict.class);
    }
  }

  @Test
  void aMeetingAloneTellsNothingOfTermsAndCourses() throws Exception {
    try (Store store = Stores.demo(folder.resolve("a"))) {
      var part =
          meetingPackage(store, meeting(store, "2026-05-28").id()).content().forums().getFirst();
      assertThat(part.courses()).isEmpty();
      assertThat(part.members())
          .isNotEmpty()
          .allMatch(one -> one.tenure().equals(one.tenure().onlyMembership()));
    }
  }

  @Test
  void writingTheSamePackageTwiceGivesTheSameFile() throws Exception {
    try (Store store = Stores.demo(folder.resolve("a"))) {
      Path first = save(workplace(store), "en.medspil");
      Path second = save(workplace(store), "to.medspil");
      assertThat(first).hasSameBinaryContentAs(second);
    }
  }

  @Test
  void aMeetingThatIsThereInTheSameWordsStays() throws Exception {
    try (Store store = Stores.demo(folder.resolve("a"))) {
      String before = Stores.everything(store);
      MedspilPackage made = meetingPackage(store, meeting(store, "2026-05-28").id());
      assertThat(Stores.bring(store, made)).isEqualTo(new Result.Done(0, 0));
      assertThat(Stores.everything(store)).isEqualTo(before);
    }
  }

  @Test
  void aMeetingThatIsThereInOtherWordsIsRefusedAndNothingIsWritten() throws Exception {
    try (Store store = Stores.demo(folder.resolve("a"))) {
      Meeting next = meeting(store, "2026-12-03");
      MedspilPackage made = meetingPackage(store, next.id());
      Meeting moved =
          next.moved(next.title(), next.date().plusDays(1), next.start(), next.end(), "Salen");
      store
          .change(
              "Flyt møde",
              session -> {
                session.meetings().save(moved);
                return moved;
              })
          .join();
      String before = Stores.everything(store);
      assertThat(Stores.bring(store, made))
          .isInstanceOfSatisfying(
              Result.Conflict.class,
              conflict ->
                  assertThat(conflict.about("x.medspil"))
                      .hasMessage(
                          "Filen »x.medspil« kan ikke hentes, for mødet »Ordinært møde i Lokal-MED«"
                              + " den 3.\u00a0december 2026 findes her i forvejen med et andet"
                              + " indhold."));
      assertThat(Stores.everything(store)).isEqualTo(before);
    }
  }

  @Test
  void aMeetingInTheTrashIsNotOverwritten() throws Exception {
    try (Store store = Stores.demo(folder.resolve("a"))) {
      Meeting next = meeting(store, "2026-12-03");
      MedspilPackage made = meetingPackage(store, next.id());
      store
          .change(
              "Slet møde",
              session -> {
                session.meetings().discard(next.id(), Instant.parse("2026-11-22T10:00:00Z"));
                return next;
              })
          .join();
      assertThat(Stores.bring(store, made))
          .isInstanceOfSatisfying(
              Result.Conflict.class,
              conflict -> assertThat(conflict.why()).contains("papirkurven"));
    }
  }

  @Test
  void anIdThatIsUsedForSomethingElseIsRefused() throws Exception {
    try (Store from = Stores.demo(folder.resolve("a"));
        Store to = Stores.empty(folder.resolve("b"))) {
      Stores.bring(to, meetingPackage(from, meeting(from, "2026-12-03").id()));
      MedspilPackage other = meetingPackage(from, meeting(from, "2026-09-10").id());
      String text = PackageWriter.contentJson(other.content());
      String taken = record(to, meeting(to, "2026-12-03").id()).items().get(3).id().toString();
      String item = other.content().meetings().getFirst().items().get(3).id().toString();
      PackageContent clash = ContentCodec.read(Json.MAPPER.readTree(text.replace(item, taken)));
      String before = Stores.everything(to);
      assertThat(Stores.bring(to, MedspilPackage.of(PackageKind.MEETING, Stores.TODAY, clash)))
          .isInstanceOfSatisfying(
              Result.Conflict.class,
              conflict -> assertThat(conflict.why()).contains("allerede er i brug"));
      assertThat(Stores.everything(to)).isEqualTo(before);
    }
  }

  @Test
  @Tag("R24")
  void lockedMinutesStayLockedOnTheOtherSide() throws Exception {
    try (Store from = Stores.demo(folder.resolve("a"));
        Store to = Stores.empty(folder.resolve("b"))) {
      Meeting old = meeting(from, "2025-05-28");
      Stores.bring(to, reread(meetingPackage(from, old.id())));
      assertThat(record(to, old.id()).minutes().isLocked()).isTrue();
      assertThat(
              to.change(
                  "Ret",
                  session -> {
                    session.meetings().save(old.withGuests("en ny gæst"));
                    return old;
                  }))
          .failsWithin(java.time.Duration.ofSeconds(10))
          .withThrowableThat()
          .withMessageContaining("endeligt godkendt");
    }
  }

  @Test
  void theLookOfDocumentsComesAlongAndDoesNotReplaceTheOneThatIsThere() throws Exception {
    try (Store from = Stores.demo(folder.resolve("a"));
        Store to = Stores.empty(folder.resolve("b"));
        Store chosen = Stores.empty(folder.resolve("c"))) {
      LookFile logo = logo(1);
      LookFile other = logo(2);
      from.change("Vælg logo", session -> save(session, logo)).join();
      chosen.change("Vælg logo", session -> save(session, other)).join();
      MedspilPackage made = reread(workplace(from));
      Stores.bring(to, made);
      assertThat(to.read(session -> session.looks().look()).join().logo()).contains(logo);
      assertThat(Stores.everything(to)).isEqualTo(Stores.everything(from));
      Stores.bring(chosen, made);
      assertThat(chosen.read(session -> session.looks().look()).join().logo()).contains(other);
    }
  }

  @Test
  void aFileThatIsNoLogoIsRefusedWithItsPlace() {
    LookFile drawing =
        new LookFile(LookFile.Kind.LOGO, "x.svg", "", FileBytes.of(new byte[] {'<', 's'}));
    PackageContent demo = DemoWorkplace.on(Stores.TODAY, new ContentLibrary());
    PackageContent with =
        new PackageContent(
            demo.workplace(),
            demo.settings(),
            demo.forums(),
            demo.meetings(),
            demo.boards(),
            demo.tasks(),
            demo.topics(),
            demo.lines(),
            demo.occurrences(),
            demo.surveys(),
            demo.strategies(),
            demo.apv(),
            demo.forms(),
            demo.guidelines(),
            demo.ownContent(),
            List.of(drawing));
    MedspilPackage made =
        MedspilPackage.of(PackageKind.WORKPLACE, Stores.TODAY, with, DemoWorkplace.files());
    assertThatThrownBy(() -> reread(made)).hasMessageContaining("lookFiles/0/base64");
  }

  private static boolean save(Session session, LookFile file) {
    session.looks().save(file);
    session.settings().set(LookStore.HEADER, "{forum}");
    return true;
  }

  private static LookFile logo(int number) {
    byte[] content = {(byte) 0x89, 'P', 'N', 'G', (byte) number};
    return new LookFile(LookFile.Kind.LOGO, "logo.png", "Åkanden", FileBytes.of(content));
  }

  @Test
  void anotherWorkplaceDoesNotReplaceTheOneThatIsThere() throws Exception {
    try (Store from = Stores.demo(folder.resolve("a"));
        Store to = Stores.empty(folder.resolve("b"))) {
      MedspilPackage made = workplace(from);
      String text =
          PackageWriter.contentJson(made.content())
              .replace("Botilbuddet Åkanden", "Botilbuddet Engen");
      PackageContent other = ContentCodec.read(Json.MAPPER.readTree(text));
      Stores.bring(
          to, MedspilPackage.of(PackageKind.WORKPLACE, Stores.TODAY, other, DemoWorkplace.files()));
      assertThat(Stores.bring(to, made))
          .isInstanceOfSatisfying(
              Result.Conflict.class,
              conflict -> assertThat(conflict.why()).contains("en anden arbejdsplads"));
    }
  }

  private MedspilPackage reread(MedspilPackage made) throws Exception {
    MedspilPackage read = PackageReader.read(save(made, UUID.randomUUID() + ".medspil"));
    assertThat(read).usingRecursiveComparison().ignoringFields("files").isEqualTo(made);
    return read;
  }

  private Path save(MedspilPackage made, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      PackageWriter.write(made, out);
    }
    return file;
  }

  private static MedspilPackage workplace(Store store) {
    return MedspilPackage.of(
        PackageKind.WORKPLACE,
        Stores.TODAY,
        store.read(Gathering::workplace).join(),
        DemoWorkplace.files());
  }

  private static MedspilPackage boardPackage(Store store, UUID board) {
    return MedspilPackage.of(
        PackageKind.BOARD,
        Stores.TODAY,
        store.read(session -> Gathering.board(session, board).orElseThrow()).join());
  }

  private static MedspilPackage meetingPackage(Store store, UUID id) {
    return MedspilPackage.of(
        PackageKind.MEETING,
        Stores.TODAY,
        store.read(session -> Gathering.meeting(session, id)).join().orElseThrow(),
        DemoWorkplace.files());
  }

  private static Meeting meeting(Store store, String date) {
    return store.read(session -> session.meetings().all()).join().stream()
        .filter(meeting -> meeting.date().toString().equals(date))
        .findFirst()
        .orElseThrow();
  }

  private static MeetingRecord record(Store store, UUID id) {
    return store.read(session -> session.records().meeting(id)).join().orElseThrow();
  }
}
