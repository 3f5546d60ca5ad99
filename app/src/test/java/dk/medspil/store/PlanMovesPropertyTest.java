package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineMove;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanTrail;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

class PlanMovesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final UUID FORUM = new UUID(0, 1);
  private static final UUID LINE = new UUID(0, 2);

  /** A move of the line, or a step back or forth in what was done. */
  enum Act {
    MOVE,
    CLOSE,
    UNDO,
    REDO
  }

  @Tag("R10")
  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void noPathThroughTheStoreNotEvenUndoClosesALineWithoutAYes(
      @ForAll @Size(60) List<Act> acts, @ForAll @Size(60) List<LineMove> moves) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "plan-moves");
    try (Store store = Store.open(new DataFolder(folder.resolve("medspil")))) {
      store.change("Opret", PlanMovesPropertyTest::create).join();
      for (int i = 0; i < acts.size(); i++) {
        act(store, acts.get(i), moves.get(i));
        store
            .read(session -> session.plans().record(LINE))
            .join()
            .ifPresent(PlanMovesPropertyTest::requireYes);
      }
      assertThat(store.check().join()).isEmpty();
    }
  }

  private static boolean create(Session session) {
    session
        .workplaces()
        .save(
            new Forum(
                FORUM,
                ForumKind.LOCAL_MED,
                "Lokal-MED",
                Optional.empty(),
                RulesOfProcedure.DEFAULT,
                false,
                0));
    session.plans().save(PlanLine.create(LINE, FORUM, "Støj", DAY));
    return true;
  }

  private static void act(Store store, Act act, LineMove move) {
    switch (act) {
      case MOVE -> attempt(store, move);
      case CLOSE ->
          List.of(LineMove.FILL_IN, LineMove.CARRY_OUT, LineMove.JUDGE_YES)
              .forEach(step -> attempt(store, step));
      case UNDO -> store.undo().join();
      case REDO -> store.redo().join();
    }
  }

  private static void attempt(Store store, LineMove move) {
    store.change("Flyt", session -> write(session, move)).join();
  }

  private static boolean write(Session session, LineMove move) {
    Optional<PlanLine> found = session.plans().line(LINE);
    if (found.isEmpty()) {
      return false;
    }
    PlanLine before = found.get();
    Optional<Evaluation> evaluation = move.evaluation(before, DAY);
    PlanLine after;
    try {
      after = move.apply(before, evaluation, DAY);
    } catch (IllegalStateException forbidden) {
      return false;
    }
    evaluation.ifPresent(session.plans()::add);
    session.plans().save(after);
    PlanTrail.between(before, after, DAY, session::newId).forEach(session.plans()::add);
    return true;
  }

  private static void requireYes(PlanLineRecord record) {
    if (record.line().status() == LineStatus.SOLVED) {
      assertThat(record.evaluations()).anyMatch(one -> one.verdict() == Verdict.YES);
    }
  }
}
