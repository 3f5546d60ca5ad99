package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.search.FoundKind;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on a real store: kept once, undone without being copied, deleted for good, checked. */
class AttachmentStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  @TempDir private Path temp;
  private Store store;
  private AgendaItem item;
  private AgendaItem locked;
  private int partsBefore;

  @BeforeEach
  void aWorkplaceWithItemsToAttachTo() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
    item = anItem(false);
    locked = anItem(true);
    partsBefore = parts();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private AgendaItem anItem(boolean inLockedMinutes) {
    return read(session ->
        session.meetings().all().stream()
            .map(Meeting::id)
            .filter(id ->
                inLockedMinutes
                    ? session.minutes().minutes(id).isLocked()
                    : session.minutes().minutes(id).isEditable())
            .flatMap(id -> session.agendas().items(id).stream())
            .filter(one -> session.attachments().ofItem(one.id()).isEmpty())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aFileIsReadAsItWasWritten() {
    byte[] content = bytes(3_500_000);
    Attachment file = attach(item, "Plan.pdf", content);
    assertThat(files(item)).containsExactly(file);
    assertThat(content(file)).isEqualTo(content);
    List<Attachment> all = read(session -> session.attachments().ofMeeting(item.meetingId()));
    assertThat(all).contains(file);
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void theSameContentIsKeptOnce() {
    byte[] content = bytes(1000);
    Attachment one = attach(item, "Plan.pdf", content);
    Attachment other = attach(item, "Kopi.pdf", content);
    assertThat(parts()).isEqualTo(partsBefore + 1);
    change(session -> session.attachments().discard(one.id(), NOW));
    store.purge(read(session -> session.trash().all()), NOW).join();
    assertThat(content(other)).isEqualTo(content);
  }

  @Test
  void whatIsDoneWithAFileIsUndoneAndRedone() {
    Attachment file = attach(item, "Plan.pdf", bytes(1000));
    change(session ->
        session.attachments().save(file.withName("Ny plan.pdf").withDescription("Udkast")));
    change(session -> session.attachments().discard(file.id(), NOW));
    assertThat(files(item)).isEmpty();
    store.undo().join();
    assertThat(files(item)).extracting(Attachment::name).containsExactly("Ny plan.pdf");
    store.undo().join();
    assertThat(files(item)).containsExactly(file);
    store.undo().join();
    assertThat(files(item)).isEmpty();
    store.redo().join();
    assertThat(content(file)).hasSize(1000);
  }

  @Test
  void undoHoldsNoCopyOfTheContent() throws Exception {
    Attachment file = attach(item, "Stor.bin", bytes(20_000_000));
    long before = Files.size(new DataFolder(temp).store());
    change(session -> session.agendas().remove(item.id()));
    store.undo().join();
    store.redo().join();
    store.undo().join();
    assertThat(content(file)).hasSize(20_000_000);
    assertThat(Files.size(new DataFolder(temp).store())).isLessThan(before + 2_000_000);
  }

  @Test
  void contentNobodyCanComeBackToIsGoneAtTheNextStart() {
    attach(item, "Plan.pdf", secret());
    store.undo().join();
    assertThat(parts()).isEqualTo(partsBefore + 1);
    store.close();
    store = Store.open(new DataFolder(temp));
    assertThat(parts()).isEqualTo(partsBefore);
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  @Tag("R27")
  void whatIsDeletedForGoodIsInNoFileOfTheStore() throws Exception {
    Attachment file = attach(item, "Qzxwvkj.pdf", secret());
    change(session -> session.attachments().discard(file.id(), NOW));
    List<Trashed> trash = read(session -> session.trash().all());
    assertThat(trash)
        .anySatisfy(one -> {
          assertThat(one.kind()).isEqualTo(Trashed.Kind.ATTACHMENT);
          assertThat(one.title()).isEqualTo("Qzxwvkj.pdf");
        });
    store.purge(trash, NOW).join();
    store.close();
    try (var all = Files.list(temp)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(one, StandardCharsets.ISO_8859_1);
        assertThat(bytes).as("%s", one).doesNotContain("Qzxwvkj", "hemmelighed nr. 42");
      }
    }
    store = Store.open(new DataFolder(temp));
  }

  @Test
  void aFileComesBackFromTheTrash() {
    Attachment file = attach(item, "Plan.pdf", bytes(10));
    change(session -> session.attachments().discard(file.id(), NOW));
    change(session -> session.trash().takeBack(session.trash().all().getFirst()));
    assertThat(files(item)).containsExactly(file);
  }

  @Test
  void aPostponedItemBringsItsFilesToTheNextMeeting() {
    Attachment file = attach(item, "Plan.pdf", bytes(10));
    change(session -> session.attachments().save(file.withInPublic(true)));
    AgendaItem again =
        AgendaItem.create(UUID.randomUUID(), item.meetingId(), 99, item.title())
            .edit()
            .origin(Origin.from(Origin.Kind.POSTPONED, item.id(), TODAY))
            .done();
    change(session -> {
      session.agendas().insert(again);
      session.attachments().bringAlong(again, session::newId);
    });
    assertThat(files(again)).hasSize(1);
    Attachment copy = files(again).getFirst();
    assertThat(copy.id()).isNotEqualTo(file.id());
    assertThat(copy.inPublic()).isFalse();
    assertThat(content(copy)).isEqualTo(content(file));
    AgendaItem other =
        AgendaItem.create(UUID.randomUUID(), item.meetingId(), 99, item.title())
            .edit()
            .origin(Origin.from(Origin.Kind.RECURRING, item.id(), TODAY))
            .done();
    change(session -> {
      session.agendas().insert(other);
      session.attachments().bringAlong(other, session::newId);
    });
    assertThat(files(other)).isEmpty();
  }

  @Test
  @Tag("R24")
  void lockedMinutesKeepTheirFiles() {
    assertThatThrownBy(() -> attach(locked, "Sent.pdf", bytes(10)))
        .hasCauseInstanceOf(StoreRefusedException.class)
        .hasMessageContaining("Referatet er endeligt godkendt");
    assertThat(files(locked)).isEmpty();
  }

  @Test
  void aFileIsFoundByItsNameAndItsDescription() {
    Attachment file = attach(item, "Kvæksalverplan.pdf", bytes(10));
    change(session -> session.attachments().save(file.withDescription("Om trappevasken")));
    assertThat(found("kvæksalver")).containsExactly(file.id());
    assertThat(found("trappevask")).containsExactly(file.id());
    change(session -> session.attachments().discard(file.id(), NOW));
    assertThat(found("kvæksalver")).isEmpty();
  }

  private List<UUID> found(String word) {
    return read(session ->
        session.search().find(word, 10).stream()
            .filter(hit -> hit.kind() == FoundKind.ATTACHMENT)
            .map(SearchStore.Hit::id)
            .toList());
  }

  @Test
  void checkFindsContentThatWasChangedOrIsGone() throws Exception {
    attach(item, "Ændret.pdf", bytes(10));
    attach(item, "Væk.pdf", bytes(11));
    store.close();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + new DataFolder(temp).store());
        var statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER attachment_part_fixed");
      statement.execute("UPDATE attachment_part SET bytes = x'00' WHERE length(bytes) = 10");
      statement.execute("DELETE FROM attachment_part WHERE length(bytes) = 11");
    }
    store = Store.open(new DataFolder(temp));
    assertThat(store.check().join())
        .contains("Der er 2 bilag, hvis indhold mangler eller er ændret.");
  }

  @Test
  void aCopyLeftByAProgramThatWasKilledIsGoneAtTheNextStart() throws Exception {
    DataFolder folder = new DataFolder(temp);
    Attachment file = attach(item, "Plan.pdf", bytes(10));
    store.close();
    Path copy = new OpenedCopies(folder).put(file, bytes(10));
    assertThat(copy).isRegularFile();
    assertThat(new OpenedCopies(folder).put(file, bytes(10))).isEqualTo(copy);
    store = Store.open(folder);
    assertThat(copy).doesNotExist();
    assertThat(copy.getParent().getParent()).doesNotExist();
  }

  @Test
  void contentThatIsNotWhatItSaysIsRefused() {
    Attachment wrong =
        new Attachment(UUID.randomUUID(), item.id(), 0, "Plan.pdf", "", 10, "0".repeat(64), false);
    assertThatThrownBy(() -> change(session -> session.attachments().add(wrong, bytes(10))))
        .hasMessageContaining("blev ændret, mens den blev læst");
  }

  @Test
  void restoringTellsOfTheFilesThatWouldBeLost() throws SQLException {
    Path copy = temp.resolve("kopi.sqlite");
    store.backup(copy).join();
    attach(item, "Plan.pdf", bytes(10));
    RestorePreview preview = store.preview(copy, java.util.Optional.empty()).join();
    assertThat(preview.lost()).containsEntry(RestorePreview.Kind.ATTACHMENT, 1);
  }

  private Attachment attach(AgendaItem to, String name, byte[] content) {
    Attachment file =
        new Attachment(
            UUID.randomUUID(),
            to.id(),
            files(to).size(),
            name,
            "",
            content.length,
            AttachmentStore.sha256(content),
            false);
    change(session -> session.attachments().add(file, content));
    return file;
  }

  private List<Attachment> files(AgendaItem of) {
    return read(session -> session.attachments().ofItem(of.id()));
  }

  private byte[] content(Attachment file) {
    return read(session -> session.attachments().content(file.sha256()));
  }

  private int parts() {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + new DataFolder(temp).store());
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM attachment_part")) {
      return row.getInt(1);
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static byte[] secret() {
    byte[] content = new byte[5000];
    byte[] words = "hemmelighed nr. 42".getBytes(StandardCharsets.UTF_8);
    Arrays.fill(content, (byte) '.');
    System.arraycopy(words, 0, content, 2000, words.length);
    return content;
  }

  private static byte[] bytes(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  private void change(Consumer<Session> work) {
    store
        .change(
            "Prøv",
            session -> {
              work.accept(session);
              return true;
            })
        .join();
  }

  private <T> T read(Change<T> query) {
    return store.read(query).join();
  }
}
