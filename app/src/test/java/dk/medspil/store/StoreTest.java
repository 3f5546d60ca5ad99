package dk.medspil.store;

import static dk.medspil.store.OneMeeting.DAY;
import static dk.medspil.store.OneMeeting.FORUM;
import static dk.medspil.store.OneMeeting.ITEM;
import static dk.medspil.store.OneMeeting.MEETING;
import static dk.medspil.store.OneMeeting.insert;
import static dk.medspil.store.OneMeeting.meeting;
import static dk.medspil.store.OneMeeting.outcome;
import static dk.medspil.store.OneMeeting.retitle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path temp;
  private DataFolder folder;
  private Store store;

  @BeforeEach
  void openStore() {
    folder = new DataFolder(temp.resolve("medspil"));
    store = OneMeeting.open(folder);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void what_was_written_is_there_after_reopening() {
    store.close();
    store = Store.open(folder);
    assertThat(store.read(s -> s.meetings().meeting(MEETING)).join()).contains(meeting(MEETING));
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void a_failing_change_writes_nothing() {
    var change =
        store.change(
            "Fejl",
            session -> {
              session.agendas().insert(AgendaItem.create(new UUID(0, 4), MEETING, 0, "Halvt"));
              throw new IllegalArgumentException("stop");
            });
    assertThatThrownBy(change::join).isInstanceOf(CompletionException.class);
    assertThat(titles()).containsExactly("Støj i fællesrummet");
  }

  @Test
  void undo_and_redo_go_step_by_step_with_their_labels() {
    store.change("Tilføj punkt", s -> insert(s, "Pauser", 0)).join();
    store.change("Tilføj punkt", s -> insert(s, "Økonomi", 1)).join();
    assertThat(titles()).containsExactly("Pauser", "Økonomi", "Støj i fællesrummet");
    assertThat(store.undo().join()).contains("Tilføj punkt");
    assertThat(titles()).containsExactly("Pauser", "Støj i fællesrummet");
    assertThat(store.undo().join()).contains("Tilføj punkt");
    assertThat(titles()).containsExactly("Støj i fællesrummet");
    assertThat(store.redo().join()).contains("Tilføj punkt");
    assertThat(store.redo().join()).contains("Tilføj punkt");
    assertThat(store.redo().join()).isEmpty();
    assertThat(titles()).containsExactly("Pauser", "Økonomi", "Støj i fællesrummet");
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void typing_on_in_one_field_is_one_undo_step() {
    for (String title : List.of("S", "St", "Stø", "Støj: 50 % \"værre\" :nu ?")) {
      store.edit("Ret punkt", "title" + ITEM, s -> retitle(s, title)).join();
    }
    store.undo().join();
    assertThat(titles()).containsExactly("Støj i fællesrummet");
    store.redo().join();
    assertThat(titles()).containsExactly("Støj: 50 % \"værre\" :nu ?");
  }

  @Test
  void a_removed_item_comes_back_whole_on_undo() {
    store.change("Skriv", s -> outcome(s, "Døren smækker")).join();
    store
        .change(
            "Slet punkt",
            session -> {
              session.agendas().remove(ITEM);
              return null;
            })
        .join();
    assertThat(titles()).isEmpty();
    store.undo().join();
    assertThat(titles()).containsExactly("Støj i fællesrummet");
    assertThat(store.read(s -> s.agendas().outcomes(ITEM)).join())
        .extracting(Outcome::text)
        .containsExactly("Døren smækker");
  }

  @Test
  void moving_notes_between_steps_keeps_every_note_and_a_gapless_order() {
    UUID board = new UUID(0, 20);
    store
        .change(
            "Ny tavle",
            session -> {
              session
                  .boards()
                  .save(
                      new Board(
                          board,
                          FORUM,
                          Optional.empty(),
                          Optional.empty(),
                          "Pauser",
                          "",
                          "",
                          Step.BACKGROUND,
                          DAY));
              for (int i = 0; i < 6; i++) {
                session
                    .boards()
                    .append(
                        new Note(
                            new UUID(1, i),
                            board,
                            Step.of(1 + i % 2),
                            0,
                            "kort " + i,
                            Optional.empty(),
                            true,
                            Optional.empty()));
              }
              session.boards().move(new UUID(1, 0), Step.SOLUTIONS, 9);
              session.boards().move(new UUID(1, 1), Step.SOLUTIONS, 0);
              session.boards().move(new UUID(1, 2), Step.BACKGROUND, 1);
              return board;
            })
        .join();
    List<Note> notes = store.read(s -> s.boards().notes(board)).join();
    assertThat(notes).hasSize(6);
    for (Step step : Step.values()) {
      assertThat(notes.stream().filter(n -> n.step() == step).map(Note::position).toList())
          .isEqualTo(
              java.util.stream.IntStream.range(
                      0, (int) notes.stream().filter(n -> n.step() == step).count())
                  .boxed()
                  .toList());
    }
  }

  @Test
  void search_finds_parts_of_compounds_and_short_words_and_skips_the_trash() {
    store.change("Skriv", s -> insert(s, "Valg af arbejdsmiljørepræsentant", 0)).join();
    store.change("Skriv", s -> insert(s, "Opgaver til TR og AMR", 0)).join();
    assertThat(find("miljø")).containsExactly("Valg af arbejdsmiljørepræsentant");
    assertThat(find("TR")).containsExactly("Opgaver til TR og AMR");
    assertThat(find("opgaver TR")).containsExactly("Opgaver til TR og AMR");
    assertThat(find("\"*:")).isEmpty();
    store
        .change(
            "Slet mødet",
            session -> {
              session.meetings().discard(MEETING, Instant.EPOCH);
              return null;
            })
        .join();
    assertThat(find("miljø")).isEmpty();
  }

  @Test
  void listeners_hear_which_tables_a_commit_touched() {
    List<Changed> heard = new ArrayList<>();
    Runnable stop = store.subscribe(heard::add);
    store.change("Skriv", s -> outcome(s, "Vi går i gang")).join();
    stop.run();
    store.change("Skriv", s -> outcome(s, "Mere")).join();
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().touches("outcome")).isTrue();
    assertThat(heard.getFirst().touches("task")).isFalse();
  }

  @Test
  void a_second_program_is_told_that_the_store_is_in_use() {
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOfSatisfying(
            StoreRefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE));
  }

  @Test
  void a_foreign_or_broken_file_is_refused_untouched() throws IOException {
    DataFolder other = new DataFolder(temp.resolve("other"));
    other.create();
    byte[] text =
        "Dette er ikke en database, men en lang nok tekst."
            .repeat(20)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(other.store(), text);
    assertThatThrownBy(() -> Store.open(other)).isInstanceOf(StoreRefusedException.class);
    assertThat(Files.readAllBytes(other.store())).isEqualTo(text);
  }

  @Test
  void a_backup_is_verified_and_can_be_opened() throws IOException {
    Path copy = store.backup(temp.resolve("kopi.sqlite")).join();
    DataFolder restored = new DataFolder(temp.resolve("restored"));
    restored.create();
    Files.copy(copy, restored.store());
    try (Store second = Store.open(restored)) {
      assertThat(second.read(s -> s.meetings().all()).join()).hasSize(1);
      assertThat(second.check().join()).isEmpty();
    }
    Instant now = Instant.parse("2026-11-22T10:00:00Z");
    assertThat(store.backupIfDue(now).join()).isEqualTo(now);
    assertThat(store.backupIfDue(now.plusSeconds(60)).join()).isEqualTo(now);
    assertThat(new Backups(folder).last()).contains(now);
  }

  @Test
  void typing_that_goes_on_after_something_else_is_a_step_of_its_own() {
    store.edit("Ret punkt", "title", s -> retitle(s, "Et")).join();
    store.change("Skriv", s -> outcome(s, "Imellem")).join();
    store.edit("Ret punkt", "title", s -> retitle(s, "Et og to")).join();
    store.undo().join();
    assertThat(titles()).containsExactly("Et");
  }

  private List<String> titles() {
    return store.read(s -> s.agendas().items(MEETING)).join().stream()
        .map(AgendaItem::title)
        .toList();
  }

  private List<String> find(String words) {
    return store.read(s -> s.search().find(words, 20)).join().stream()
        .map(SearchStore.Hit::title)
        .toList();
  }
}
