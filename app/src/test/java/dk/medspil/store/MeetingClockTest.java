package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of a running meeting is no user action. */
class MeetingClockTest {
  private static final UUID ITEM = new UUID(7, 7);

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(new DataFolder(folder));
    store
        .change(
            "Opret",
            session -> {
              UUID forum = session.newId();
              session
                  .workplaces()
                  .save(
                      new Forum(
                          forum,
                          ForumKind.LOCAL_MED,
                          "Lokal-MED",
                          Optional.empty(),
                          RulesOfProcedure.DEFAULT,
                          false,
                          0));
              UUID meeting = session.newId();
              session
                  .meetings()
                  .save(
                      new Meeting(
                          meeting,
                          forum,
                          MeetingKind.ORDINARY,
                          "Møde",
                          LocalDate.of(2026, 12, 3),
                          LocalTime.of(13, 0),
                          LocalTime.of(15, 0),
                          "",
                          MeetingState.RUNNING,
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          ""));
              session.agendas().insert(AgendaItem.create(ITEM, meeting, 0, "Støj"));
              return true;
            })
        .join();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void undoTakesBackTheWordsAndNotTheTime() {
    rename("Støj i fællesrummet");
    tick(10);
    tick(10);

    assertThat(store.undo().join()).contains("Ret punkt");
    assertThat(item().title()).isEqualTo("Støj");
    assertThat(item().usedSeconds()).isEqualTo(20);
  }

  @Test
  void redoIsStillThereAfterTheClockHasGoneOn() {
    rename("Støj i fællesrummet");
    store.undo().join();
    tick(10);

    assertThat(store.redo().join()).contains("Ret punkt");
    assertThat(item().title()).isEqualTo("Støj i fællesrummet");
    assertThat(item().usedSeconds()).isEqualTo(10);
  }

  private void rename(String title) {
    store
        .change(
            "Ret punkt",
            session -> {
              session.agendas().save(item(session).edit().title(title).done());
              return true;
            })
        .join();
  }

  private void tick(int seconds) {
    store
        .change(
            "",
            session -> {
              session.agendas().addUsedSeconds(ITEM, seconds);
              return true;
            })
        .join();
  }

  private AgendaItem item() {
    return store.read(MeetingClockTest::item).join();
  }

  private static AgendaItem item(Session session) {
    return session.agendas().item(ITEM).orElseThrow();
  }
}
