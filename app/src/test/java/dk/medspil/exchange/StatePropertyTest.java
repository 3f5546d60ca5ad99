package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.guideline.NoticeRule;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is tried with plan lines and guidelines, in the store, by undo, and by package: nothing
 * is closed without a judged effect (R10), nothing that must exist is terminated (R03), no notice
 * is shorter than three months (R04), and no state is there that its trail does not tell of.
 */
class StatePropertyTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int SEQUENCES = 500;
  private static final int MOVES = 12;

  /** So many in one transaction: a disk that is waited for tells nothing here. */
  private static final int TOGETHER = 10;

  private static final UUID FORUM = new UUID(1, 1);

  /** Everything that can be tried, allowed or not; what begins with FORGE goes round the rules. */
  private enum Move {
    START,
    PAUSE,
    CARRY_OUT,
    JUDGE_YES,
    JUDGE_NO,
    JUDGE_PARTLY,
    JUDGE_WITHOUT_EVIDENCE,
    REOPEN,
    PERMANENT,
    FORGE_CLOSED,
    DISCUSS,
    DRAFT,
    AGREE,
    AGREE_WITHOUT_WORDS,
    REFUSE,
    TERMINATE,
    FORGE_DISCUSSED,
    FORGE_ADOPTED,
    FORGE_REFUSED,
    FORGE_TERMINATED
  }

  /** 20 stores of 500 sequences: 10,000. */
  @Tag("R03")
  @Tag("R04")
  @Tag("R10")
  @Property(tries = 20)
  void noPathReachesAForbiddenState(@ForAll long seed) throws Exception {
    Path folder = Files.createTempDirectory("medspil-states");
    var random = new Random(seed);
    try (Store store = Stores.empty(folder.resolve("a"));
        Store other = Stores.empty(folder.resolve("b"))) {
      store
          .change(
              "Forum",
              session -> {
                prepare(session);
                return true;
              })
          .join();
      for (int i = 0; i < SEQUENCES; i += TOGETHER) {
        int from = i;
        store
            .change(
                "Prøv",
                session -> {
                  for (int n = from; n < from + TOGETHER; n++) {
                    sequence(session, new UUID(2, n), new UUID(3, n), random);
                  }
                  return true;
                })
            .join();
        requireAllowed(store, from);
        if (random.nextInt(4) == 0) {
          store.undo().join();
          requireAllowed(store, from);
          store.redo().join();
          requireAllowed(store, from);
        }
      }
      assertThat(store.check().join()).isEmpty();
      throughAPackage(store, other, folder);
    } finally {
      delete(folder);
    }
  }

  private static void prepare(Session session) {
    session
        .workplaces()
        .save(new Workplace(new UUID(1, 0), "Åkanden", "Vadby", Sector.MUNICIPALITY));
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
  }

  private static void sequence(Session session, UUID line, UUID guideline, Random random) {
    PlanLine first =
        PlanLine.create(line, FORUM, "Støj", START)
            .edit()
            .measure("Plader")
            .responsible("Leder")
            .deadline(Optional.of(START))
            .followUp(Optional.of(START))
            .done();
    session.plans().save(first);
    GuidelineKind kind = GuidelineKind.values()[random.nextInt(3)];
    session
        .guidelines()
        .save(GuidelineSteps.wished(guideline, FORUM, kind, "Pauser", START, session::newId));
    LocalDate day = START;
    for (int i = 0; i < MOVES; i++) {
      Move move = Move.values()[random.nextInt(Move.values().length)];
      day = day.plusDays(random.nextInt(60));
      try {
        attempt(session, line, guideline, move, day);
      } catch (IllegalStateException | IllegalArgumentException forbidden) {
        assertThat(forbidden.getMessage()).containsAnyOf("not allowed by", "not a guideline");
      } catch (UnableToExecuteStatementException guarded) {
        assertThat(guarded.getMessage()).containsAnyOf("R03:", "R04:", "R10:", "H1.5:");
      }
    }
  }

  private static void attempt(
      Session session, UUID line, UUID guideline, Move move, LocalDate day) {
    switch (move) {
      case START, PAUSE, CARRY_OUT, REOPEN, PERMANENT, FORGE_CLOSED ->
          session.plans().save(moved(session.plans().line(line).orElseThrow(), move, day));
      case JUDGE_YES -> judge(session, line, Verdict.YES, "Målt", day);
      case JUDGE_NO -> judge(session, line, Verdict.NO, "Målt", day);
      case JUDGE_PARTLY -> judge(session, line, Verdict.PARTLY, "Målt", day);
      case JUDGE_WITHOUT_EVIDENCE -> judge(session, line, Verdict.YES, "", day);
      default -> {
        RegisteredGuideline now = session.guidelines().guideline(guideline).orElseThrow();
        guidelineMove(session, now, move, day);
      }
    }
  }

  private static PlanLine moved(PlanLine line, Move move, LocalDate day) {
    return switch (move) {
      case START -> PlanRules.start(line);
      case PAUSE -> PlanRules.pause(line);
      case CARRY_OUT -> PlanRules.carriedOut(line, day);
      case REOPEN -> PlanRules.reopened(line);
      case PERMANENT -> PlanRules.permanent(line);
      default -> closed(line, day);
    };
  }

  /** A line whose judgement belongs to no one: only the domain's words say it was judged. */
  private static PlanLine closed(PlanLine line, LocalDate day) {
    PlanLine done =
        line.status().isOpen() && line.status() != LineStatus.DONE
            ? PlanRules.carriedOut(line, day)
            : line;
    return done.status() == LineStatus.DONE
        ? PlanRules.evaluated(done, judgement(done.id(), Verdict.YES, "Målt", day))
        : done;
  }

  private static void judge(
      Session session, UUID line, Verdict verdict, String evidence, LocalDate day) {
    Evaluation judgement = judgement(line, verdict, evidence, day);
    PlanLine after = PlanRules.evaluated(session.plans().line(line).orElseThrow(), judgement);
    session.plans().add(judgement);
    session.plans().save(after);
  }

  private static Evaluation judgement(UUID line, Verdict verdict, String evidence, LocalDate day) {
    return new Evaluation(
        UUID.randomUUID(), line, day, verdict, evidence, "AMR", "", Optional.empty());
  }

  private static void guidelineMove(
      Session session, RegisteredGuideline now, Move move, LocalDate day) {
    Guideline one = now.guideline();
    switch (move) {
      case DISCUSS -> session.guidelines().save(GuidelineSteps.discussed(now, day, session::newId));
      case DRAFT -> session.guidelines().save(now.with(one.drafted("Udkast")));
      case AGREE ->
          session.guidelines().save(GuidelineSteps.agreed(now, "Ord", day, session::newId));
      case AGREE_WITHOUT_WORDS ->
          session.guidelines().save(GuidelineSteps.agreed(now, " ", day, session::newId));
      case REFUSE ->
          session.guidelines().save(GuidelineSteps.refused(now, "For dyrt", day, session::newId));
      case TERMINATE ->
          session
              .guidelines()
              .save(GuidelineSteps.terminated(now, "", day, NoticeRule.TO_THE_DAY, session::newId));
      case FORGE_DISCUSSED -> forge(session, now, GuidelineState.DISCUSSED, day);
      case FORGE_ADOPTED -> forge(session, now, GuidelineState.ADOPTED, day);
      case FORGE_REFUSED -> forge(session, now, GuidelineState.REFUSED, day);
      case FORGE_TERMINATED -> forge(session, now, GuidelineState.TERMINATED, day);
      default -> throw new AssertionError("no move of a guideline: " + move);
    }
  }

  /** Writes a state that the domain can hold, without anything having happened. */
  private static void forge(
      Session session, RegisteredGuideline now, GuidelineState state, LocalDate day) {
    boolean ended = state == GuidelineState.TERMINATED;
    boolean agreed = ended || state == GuidelineState.ADOPTED;
    session
        .guidelines()
        .save(
            now.with(
                new Guideline(
                    now.guideline().kind(),
                    "Ord",
                    state,
                    Optional.of(day).filter(on -> agreed),
                    Optional.of(day).filter(on -> ended),
                    Optional.of(day.plusMonths(3)).filter(on -> ended),
                    state == GuidelineState.REFUSED ? "Nej" : "")));
  }

  private static void requireAllowed(Store store, int from) {
    store
        .read(session -> {
          for (int n = from; n < from + TOGETHER; n++) {
            session.plans().record(new UUID(2, n)).ifPresent(StatePropertyTest::requireAllowed);
            session
                .guidelines()
                .record(new UUID(3, n))
                .ifPresent(StatePropertyTest::requireAllowed);
          }
          return true;
        })
        .join();
  }

  private static void requireAllowed(PlanLineRecord record) {
    if (record.line().status() == LineStatus.SOLVED) {
      assertThat(record.evaluations())
          .anyMatch(one -> one.verdict() == Verdict.YES && !one.evidence().isBlank());
    }
  }

  private static void requireAllowed(GuidelineRecord record) {
    Guideline now = record.entry().guideline();
    assertThat(record.isBorneOut()).as("%s", record).isTrue();
    if (now.state() == GuidelineState.TERMINATED) {
      assertThat(now.kind()).isEqualTo(GuidelineKind.VOLUNTARY);
      assertThat(now.lastDay().orElseThrow())
          .isAfterOrEqualTo(now.noticeOn().orElseThrow().plusMonths(3));
    }
  }

  /** What came about is carried whole to another store, and a forged package is refused whole. */
  private static void throughAPackage(Store store, Store other, Path folder) throws Exception {
    PackageContent content = store.read(Gathering::workplace).join();
    MedspilPackage made = MedspilPackage.of(PackageKind.WORKPLACE, START, content);
    assertThat(Stores.bring(other, read(folder, made)))
        .isInstanceOf(PackageImport.Result.Done.class);
    assertThat(other.check().join()).isEmpty();
    assertThat(other.read(Gathering::workplace).join().guidelines())
        .containsExactlyInAnyOrderElementsOf(content.guidelines());
    forgedIsRefused(folder, content, "lines", "SOLVED", "status", "evaluations");
    forgedIsRefused(folder, content, "guidelines", "ADOPTED", "state", "trail");
  }

  /** The content with one thing in a state that what led to it was taken away from. */
  private static void forgedIsRefused(
      Path folder, PackageContent content, String list, String state, String field, String proof)
      throws IOException {
    JsonNode tree = Json.MAPPER.readTree(PackageWriter.contentJson(content));
    for (JsonNode one : tree.required(list)) {
      if (one.required(field).stringValue().equals(state)) {
        ((ObjectNode) one).putArray(proof);
        PackageContent forged = ContentCodec.read(tree);
        assertThatThrownBy(
                () -> read(folder, MedspilPackage.of(PackageKind.WORKPLACE, START, forged)))
            .isInstanceOf(RefusedPackageException.class);
        return;
      }
    }
  }

  private static MedspilPackage read(Path folder, MedspilPackage made)
      throws IOException, RefusedPackageException {
    Path file = folder.resolve("alt.medspil");
    try (OutputStream out = Files.newOutputStream(file)) {
      PackageWriter.write(made, out);
    }
    return PackageReader.read(file);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
